using System.Net;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class StalenessTests
{
    [Fact]
    public async Task A_site_without_a_usable_source_starts_and_says_that_there_are_no_figures_yet()
    {
        using var empty = new DataFolder();
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = "weg",
            ["Showcase:Monitoring:Sources:0:Path"] = empty.Combine("bestaat-niet"),
        });

        var overview = await host.GetPageAsync("/resultaten", TestContext.Current.CancellationToken);
        var page = await host.GetPageAsync("/resultaten/plaatsingen?gebied=AM91", TestContext.Current.CancellationToken);
        var story = await host.GetPageAsync("/verhalen/van-bijstand-naar-boomverzorger", TestContext.Current.CancellationToken);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], new[] { overview.Status, page.Status, story.Status });
        Assert.Contains("nog geen cijfers", overview.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nog geen cijfers", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(story.Document.QuerySelectorAll("main data a"));
    }

    [Fact]
    public async Task Figures_that_are_more_than_a_quarter_late_are_called_outdated_and_stay()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Monitoring:DaysUntilFigures"] = "-200" });

        var page = await host.GetPageAsync("/resultaten/plaatsingen", TestContext.Current.CancellationToken);

        var notice = page.Document.QuerySelector(".sc-release")!.TextContent;
        Assert.Contains("Verouderd: sinds 14 juni 2026 wachten we op nieuwe cijfers.", notice, StringComparison.Ordinal);
        Assert.Contains("19 oktober 2026", notice, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelector(".sc-newest__number")!.TextContent);
    }

    [Theory]
    [InlineData("2026-11-22", "Nieuwe cijfers verwacht op 1 maart 2027.")]
    [InlineData("2027-03-02", "Nieuwe cijfers werden verwacht op 1 maart 2027 en zijn nog niet binnen.")]
    [InlineData("2027-06-02", "Verouderd: sinds 1 maart 2027 wachten we op nieuwe cijfers.")]
    public void A_reader_is_told_what_to_expect(string today, string expected)
    {
        var release = new Release(1, new Quarter(2025, 1), new Quarter(2026, 3), ReleaseStatus.Provisional, new DateOnly(2026, 10, 20), default, default, new DateOnly(2027, 3, 1));

        Assert.Equal(expected, release.ExpectationOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
