using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>The site as it runs in production, looked at from outside: what it prints and what is in its database.</summary>
public sealed class CountPrivacyTests(PostgresServer postgres)
{
    private static readonly string[] Personal = ["Proefbrowser", "203.0.113", "bezoeker-7f3a", "nieuwsbrief", "127.0.0.1"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_are_written_when_the_site_stops_and_nothing_of_a_visitor_is_in_table_or_log()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        await using var site = ServerProcess.Start(folder.Path, new Dictionary<string, string> { ["Showcase:Entrance:PrintLink"] = "false", ["Showcase:Monitoring:ReleaseAutomatically"] = "false" });
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        var page = await client.GetStringAsync(new Uri("/paragrafen/" + CountBench.Slug, UriKind.Relative), Cancellation);
        var version = page.Split("data-count-version=\"")[1].Split('"')[0];
        for (var time = 0; time < 100 && !site.Output.Contains("Application started", StringComparison.Ordinal); time++) await Task.Delay(100, Cancellation);
        var before = site.Output.Length;

        foreach (var message in new[] { CountBench.Json("bekeken", CountBench.Slug, version), CountBench.Json("docx", CountBench.Slug, version), "onzin van bezoeker-7f3a" })
        {
            using var request = CountBench.Beacon(message);
            request.RequestUri = new Uri(CountBench.Address + "?wie=bezoeker-7f3a", UriKind.Relative);
            request.Headers.Add("User-Agent", "Proefbrowser/1.0");
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            request.Headers.Add("Cookie", "id=bezoeker-7f3a");
            request.Headers.Add("Referer", "https://showcase.example/?utm=nieuwsbrief");
            using var answer = await client.SendAsync(request, Cancellation);
            Assert.Equal(message.StartsWith('{') ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest, answer.StatusCode);
        }

        await site.StopAsync();
        using var database = SqliteFile.Open(folder.Combine("showcase.db"));
        var columns = SqliteFile.Read(database, "SELECT name FROM pragma_table_info('ParagraphCounts') ORDER BY name", row => row.GetString(0));
        var rows = SqliteFile.Read(database, """SELECT "Paragraph" || ' ' || "Version" || ' ' || "Kind" || ' ' || "Day" || ' ' || "Count" FROM "ParagraphCounts" ORDER BY "Kind" """, row => row.GetString(0));

        Assert.Equal(["Count", "Day", "Kind", "Paragraph", "Version"], columns);
        Assert.Collection(rows, viewed => Assert.Matches($@"^\S{{36}} {version} bekeken \d{{4}}-\d\d-\d\d 1$", viewed), docx => Assert.Matches($@"^\S{{36}} {version} docx \d{{4}}-\d\d-\d\d 1$", docx));
        Assert.All(Personal, personal => Assert.DoesNotContain(personal, site.Output[before..], StringComparison.Ordinal));
        Assert.DoesNotContain("Verloren", site.Output, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "showcase.db*"))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            Assert.All(Personal[..4], personal => Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(personal))));
        }
    }

    [Fact]
    public async Task A_database_that_does_not_answer_does_not_keep_the_site_from_stopping_within_ten_seconds_and_what_was_lost_is_said()
    {
        await using var server = new OwnPostgres();
        using var folder = await server.StartFilledAsync(postgres);
        await using var site = ServerProcess.Start(folder.Path, server.Settings);
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        var page = await client.GetStringAsync(new Uri("/paragrafen/" + CountBench.Slug, UriKind.Relative), Cancellation);
        using var request = CountBench.Beacon(CountBench.Json("bekeken", CountBench.Slug, page.Split("data-count-version=\"")[1].Split('"')[0]));
        using var answer = await client.SendAsync(request, Cancellation);
        await server.FreezeAsync();
        try
        {
            var code = await site.StopAsync(seconds: 10);

            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
            Assert.Equal(0, code);
            Assert.Contains("Verloren tellingen van paragrafen: 1.", site.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("ObjectDisposedException", site.Output, StringComparison.Ordinal);
        }
        finally
        {
            await server.ThawAsync();
        }
    }
}
