using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>PostgreSQL goes away under a running site: readers notice nothing, writers are told soon, and nobody has to start anything again.</summary>
public sealed class DatabaseAwayTests(PostgresServer shared, ITestOutputHelper output) : IAsyncLifetime
{
    private const string Away = " lukt nu niet";
    private const string Back = " lukt weer";

    /// <summary>Who asks the database every few seconds, and so hears soon that it is back.</summary>
    private static readonly string[] Often = ["Wijzigingen verwerken", "De planning uitvoeren"];

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>Pages, lists with and without a query, files, feeds and both forms of the API; none of them asked for before.</summary>
    private static readonly string[] Public =
    [
        "/", "/verhalen", "/verhalen?sector=groen&pagina=1", "/verhalen/van-bijstand-naar-boomverzorger", "/videos", "/paragrafen", "/paragrafen?fase=gunning", "/resultaten", "/resultaten/plaatsingen",
        "/regio", "/organisaties", "/agenda", "/zoeken?q=boom", "/feeds/verhalen.rss", "/feeds/verhalen.atom", "/feeds/verhalen.json", "/sitemap.xml", "/robots.txt",
        "/umbraco/delivery/api/v2/content?take=7&skip=3", "/umbraco/delivery/api/v2/content/item/verhalen/van-bijstand-naar-boomverzorger",
    ];

    private readonly OwnPostgres postgres = new();
    private DataFolder data = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => data = await postgres.StartFilledAsync(shared);

    public async ValueTask DisposeAsync()
    {
        await postgres.DisposeAsync();
        data?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Readers_notice_nothing_and_the_log_says_once_that_it_is_away_and_once_that_it_is_back()
    {
        Directory.Delete(data.Combine("index"), recursive: true);
        await using var site = ServerProcess.Start(data.Path, postgres.Settings);
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        await UntilAsync(() => site.Output.Contains("The search index was made anew", StringComparison.Ordinal), TimeSpan.FromSeconds(25), site);
        var before = site.Output.Length;
        await postgres.StopAsync();

        foreach (var address in Public)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }

        await UntilAsync(() => Telling(site.Output[before..], Away).Count >= 2, TimeSpan.FromSeconds(25), site);
        // Three more rounds of the worker that tries every five seconds, one more of those that try every ten.
        await Task.Delay(TimeSpan.FromSeconds(12), Cancellation);
        var during = site.Output[before..];
        await postgres.RestartAsync();
        await UntilAsync(() => Often.All(Telling(site.Output[before..], Back).Contains), TimeSpan.FromSeconds(25), site);

        output.WriteLine(site.Output[before..]);
        var tellers = Telling(during, Away);
        Assert.Equal(tellers.Distinct(), tellers);
        Assert.Superset(Often.ToHashSet(), tellers.ToHashSet());
        Assert.All(Often, teller => Assert.Single(Telling(site.Output[before..], Back), teller));
        Assert.DoesNotContain("   at ", site.Output[before..], StringComparison.Ordinal);
        Assert.True(Lines(during, "") < 4 * tellers.Count, "The log grows while the database is away:\n" + during);
    }

    [Fact]
    public async Task A_database_that_goes_away_the_moment_the_site_listens_does_not_end_it()
    {
        await using var site = ServerProcess.Start(data.Path, postgres.Settings);
        using var client = new HttpClient { BaseAddress = await site.ListeningAsync() };
        await postgres.StopAsync();
        await UntilAsync(() => site.Output.Contains("Application started", StringComparison.Ordinal), TimeSpan.FromSeconds(25), site);

        using var answer = await client.GetAsync(new Uri("/verhalen", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        await postgres.RestartAsync();
    }

    [Fact]
    public async Task A_writer_is_told_within_two_seconds_and_can_save_within_five_when_it_is_back()
    {
        await using var host = await ShowcaseHost.StartOnAsync(data.Path, postgres.Settings);
        var page = await StoredPage.CreateAsync(host);
        await postgres.StopAsync();

        await UnavailableSoonAsync(page);
        await UnavailableSoonAsync(page);

        await postgres.RestartAsync();
        await SavesWithinFiveSecondsAsync(page);
    }

    [Fact]
    public async Task A_server_that_hangs_is_away_too()
    {
        await using var host = await ShowcaseHost.StartOnAsync(data.Path, postgres.Settings);
        var page = await StoredPage.CreateAsync(host);
        await postgres.FreezeAsync();
        try
        {
            await UnavailableSoonAsync(page);
            using var answer = await host.Client.GetAsync(new Uri("/verhalen?fase=pilot", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        finally
        {
            await postgres.ThawAsync();
        }

        await SavesWithinFiveSecondsAsync(page);
    }

    [Fact]
    public async Task What_was_committed_just_before_is_told_as_done_and_becomes_public_later()
    {
        await using var host = await ShowcaseHost.StartOnAsync(data.Path, postgres.Settings);
        var page = await StoredPage.CreateAsync(host);
        await page.SaveAsync("Daarna");
        // The commit does not need this table; telling the handlers does.
        await postgres.LockAsync("OutboxDelivery");
        var publishing = page.PublishAsync();
        await Task.Delay(500, Cancellation);
        Assert.False(publishing.IsCompleted);
        await postgres.StopAsync();

        Assert.Equal(StoreStatus.Done, (await publishing).Status);
        Assert.Equal("Eerst", await page.PublicTitleAsync());
        await postgres.RestartAsync();
        await host.Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(Cancellation);

        Assert.Equal("Daarna", await page.PublicTitleAsync());
    }

    private static async Task UnavailableSoonAsync(StoredPage page)
    {
        var clock = Stopwatch.StartNew();
        var outcome = await page.SaveAsync("Komt niet aan");

        Assert.Equal(StoreStatus.Unavailable, outcome.Status);
        Assert.Contains("niet bereikbaar", Assert.Single(outcome.Reasons), StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", outcome.Reasons[0], StringComparison.Ordinal);
        // A bound that users were promised, not a measurement.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    private static async Task SavesWithinFiveSecondsAsync(StoredPage page)
    {
        var clock = Stopwatch.StartNew();
        while ((await page.SaveAsync("Weer terug")).Status != StoreStatus.Done)
        {
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
            await Task.Delay(100, Cancellation);
        }

        Assert.Equal(StoreStatus.Done, (await page.PublishAsync()).Status);
        Assert.Equal("Weer terug", await page.PublicTitleAsync());
    }

    private static int Lines(string text, string word) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.Contains(word, StringComparison.Ordinal));

    /// <summary>Who says so, each time it is said.</summary>
    private static IReadOnlyList<string> Telling(string text, string word) =>
        [.. text.Split('\n').Where(line => line.Contains(word, StringComparison.Ordinal)).Select(line => line[..line.IndexOf(word, StringComparison.Ordinal)].Trim())];

    private static async Task UntilAsync(Func<bool> condition, TimeSpan patience, ServerProcess site)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < patience, "It did not come:\n" + site.Output);
            await Task.Delay(100, Cancellation);
        }
    }
}
