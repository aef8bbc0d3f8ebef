using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class ChangeLogTests
{
    [Fact]
    public async Task A_changed_number_says_what_it_was_and_since_when_on_page_box_overview_and_embed()
    {
        await using var site = await TwoReleases.StartAsync();
        var first = site.Results.Snapshot();
        var release = await site.MakeSecondAsync(TestContext.Current.CancellationToken);
        var now = site.Results.Snapshot();

        foreach (var (address, indicator, area) in ((string, string, string)[])
        [
            ("/resultaten/deelnemers?gebied=AM91&periode=2025", "deelnemers", "AM91"), ("/resultaten/insluiten/deelnemers?gebied=AM91&periode=2025", "deelnemers", "AM91"),
            ("/verhalen/de-wethouder-als-boegbeeld", "deelnemers", "AM91"), ("/regio/merelland", "opdrachten", "AM91"),
        ])
        {
            var (was, stands) = (ResultText.For(first.Find(indicator, area, "2025")!), ResultText.For(now.Find(indicator, area, "2025")!));
            var expected = $"Bijgesteld op {DutchFormat.Day(DutchFormat.DayOf(release.ReleasedAt))}. Eerder stond hier: {was.Text} (uitgave {first.Latest!.Number}, peildatum {DutchFormat.Day(first.Latest.AsOf)}).";
            var page = await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken);

            Assert.NotEqual(was.Text, stands.Text);
            Assert.True(page.Document.QuerySelector("main")!.TextContent.Contains(expected, StringComparison.Ordinal), $"{address} does not say: {expected}");
        }
    }

    [Fact]
    public async Task The_page_of_a_release_lists_every_change_with_the_old_and_the_new_value()
    {
        await using var site = await TwoReleases.StartAsync();
        var first = site.Results.Snapshot();
        var release = await site.MakeSecondAsync(TestContext.Current.CancellationToken);
        var changes = ResultChange.Between(first, site.Results.Snapshot()).ToList();

        var rows = new List<string>();
        for (var number = 1; number <= (changes.Count + 49) / 50; number++)
        {
            var page = await site.Host.GetPageAsync($"{ResultPath.Of(release)}?pagina={number}", TestContext.Current.CancellationToken);
            rows.AddRange(page.Document.QuerySelectorAll(".sc-changes tbody tr").Select(row => $"{row.Children[2].TextContent} > {row.Children[3].QuerySelector("a")!.FirstChild!.TextContent}"));
        }

        Assert.True(changes.Count > 50, "Too few changes to page through.");
        Assert.Equal(changes.Select(change => $"{ResultText.For(change.Former).Cell} > {ResultText.For(change.Now).Cell}"), rows);
        var list = await site.Host.GetPageAsync(ResultPath.Releases, TestContext.Current.CancellationToken);
        Assert.Equal(site.Archive.Releases.Select(ResultPath.Of), list.Document.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_page_of_an_indicator_tells_which_release_changed_its_figures()
    {
        await using var site = await TwoReleases.StartAsync();
        var before = await site.Host.GetPageAsync("/resultaten/deelnemers?gebied=AM91", TestContext.Current.CancellationToken);
        var release = await site.MakeSecondAsync(TestContext.Current.CancellationToken);
        var after = await site.Host.GetPageAsync("/resultaten/deelnemers?gebied=AM91", TestContext.Current.CancellationToken);

        Assert.Empty(before.Document.QuerySelectorAll(".sc-changes"));
        Assert.NotEmpty(after.Document.QuerySelectorAll(".sc-changes tbody tr"));
        Assert.NotNull(after.Document.QuerySelector($"main h3 a[href='{ResultPath.Of(release)}']"));
    }
}
