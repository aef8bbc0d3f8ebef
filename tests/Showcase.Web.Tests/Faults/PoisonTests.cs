using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>A document that cannot be shown spoils its own page at most: pages, lists, feeds, sitemap, search and API of all others stay whole, also after a new start.</summary>
public sealed class PoisonTests(ITestOutputHelper output)
{
    // Feeds are 50 entries long and home shows the newest three: there others may rightly come first.
    private static readonly string[] Newest = ["rss", "atom", "json"];

    [Fact]
    public async Task Poisoned_documents_spoil_no_other_page_list_feed_sitemap_search_or_answer()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        PublicView sound;
        List<string> poisoned = [];
        await using (var host = await ShowcaseHost.StartOnAsync(folder.Path))
        {
            sound = await PublicView.ReadAsync(host);
            foreach (var poison in Poison.All)
            {
                output.WriteLine(poison.Name);
                poisoned.Add(await poison.PublishAsync(host));
            }

            Compare(sound, await PublicView.ReadAsync(host), poisoned);
        }

        await using var again = await ShowcaseHost.StartOnAsync(folder.Path);
        Compare(sound, await PublicView.ReadAsync(again), poisoned);
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_at_all_is_left_out_and_the_site_starts()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        await using (var host = await ShowcaseHost.StartOnAsync(folder.Path))
        {
            await StoredPage.CreateAsync(host);
        }

        using (var database = SqliteFile.Open(folder.Combine("showcase.db")))
        {
            Assert.Equal(1, SqliteFile.Execute(database, "UPDATE DocumentVersion SET \"Values\" = '{kapot' WHERE Author = 'test'"));
        }

        await using var again = await ShowcaseHost.StartOnAsync(folder.Path);
        using var answer = await again.Client.GetAsync(new Uri("/verhalen", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Pictures_whose_file_cannot_be_read_are_missing_and_nothing_else_is()
    {
        string[] stored = ["""{\"src\":5}""", """{kapot""", """{\"src\":\"//elders.example/x.jpg\"}""", """javascript:alert(1)"""];
        using var folder = await ShowcaseHost.FilledFolderAsync();
        PublicView sound;
        await using (var host = await ShowcaseHost.StartOnAsync(folder.Path))
        {
            sound = await PublicView.ReadAsync(host);
        }

        using (var database = SqliteFile.Open(folder.Combine("showcase.db")))
        {
            for (var one = 0; one < stored.Length; one++)
            {
                var values = $$$"""{"umbracoFile":{"":"{{{stored[one]}}}"}}""";
                Assert.InRange(
                    SqliteFile.Execute(database, $"UPDATE DocumentVersion SET \"Values\" = '{values}' WHERE DocumentId % {stored.Length} = {one} AND DocumentId IN (SELECT Id FROM Document WHERE ContentType = 'Image')"),
                    2,
                    500);
            }
        }

        await using var again = await ShowcaseHost.StartOnAsync(folder.Path);
        var now = await PublicView.ReadAsync(again);
        Compare(sound, now, []);
        var home = await again.GetPageAsync("/", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("elders.example", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", home.Text, StringComparison.Ordinal);
    }

    private void Compare(PublicView sound, PublicView now, List<string> poisoned)
    {
        foreach (var broken in poisoned.Where(path => now.Pages.GetValueOrDefault(path) != HttpStatusCode.OK))
        {
            output.WriteLine($"{broken}: {(now.Pages.TryGetValue(broken, out var status) ? status : "not in the sitemap")}");
        }

        var problems = new List<string>();
        problems.AddRange(sound.Pages.Keys.Where(path => now.Pages.GetValueOrDefault(path) != HttpStatusCode.OK).Select(path => $"page {path}: {now.Pages.GetValueOrDefault(path)}"));
        foreach (var (list, names) in sound.Named.Where(named => !Newest.Contains(named.Key)))
        {
            problems.AddRange(names.Except(now.Named[list]).Select(name => $"{list} misses {name}"));
        }

        problems.AddRange(Newest.Where(feed => now.Named[feed].Count < Math.Min(50, sound.Named[feed].Count + Math.Min(1, poisoned.Count))).Select(feed => $"feed {feed} has {now.Named[feed].Count} entries"));
        Assert.True(sound.Pages.Count > 50 && sound.Named.Values.All(names => names.Count > 0), "Too little was looked at.");
        Assert.Empty(problems);
    }
}
