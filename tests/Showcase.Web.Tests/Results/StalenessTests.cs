using System.Net;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class StalenessTests
{
    private static readonly string[] Addresses =
    [
        "/verhalen/de-wethouder-als-boegbeeld", "/paragrafen/succesparagraaf-resultaten", "/resultaten", "/resultaten/plaatsingen", "/resultaten/gebied/am91", "/resultaten/uitgaven",
        "/regio/merelland", "/resultaten/insluiten/plaatsingen",
    ];

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

        var page = await host.GetPageAsync("/resultaten/deelnemers", TestContext.Current.CancellationToken);

        var notice = page.Document.QuerySelector(".sc-release")!.TextContent;
        Assert.Contains("Verouderd: sinds 14 juni 2026 wachten we op nieuwe cijfers.", notice, StringComparison.Ordinal);
        Assert.Contains("19 oktober 2026", notice, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelector(".sc-newest__number")!.TextContent);
    }

    // The days are chosen so that the change falls in the night after the day of the samples: the clock moves by hours, not by months.
    [Theory]
    [InlineData("2026-11-22", 0, "Nieuwe cijfers verwacht op 22 november 2026.", "Nieuwe cijfers werden verwacht op 22 november 2026 en zijn nog niet binnen.")]
    [InlineData("2026-08-22", 3, "Nieuwe cijfers werden verwacht op 22 augustus 2026 en zijn nog niet binnen.", "Verouderd: sinds 22 augustus 2026 wachten we op nieuwe cijfers.")]
    public async Task A_page_from_the_cache_never_hides_that_the_day_of_new_figures_has_passed(string expected, int monthsLate, string before, string after)
    {
        var due = DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        await using var host = await LateFigures.StartAsync(due);
        var midnight = DutchFormat.StartOf(due.AddMonths(monthsLate).AddDays(1));

        host.Clock.SetUtcNow(midnight.AddSeconds(-20));
        var early = await SilentAsync(host, before);
        host.Clock.SetUtcNow(midnight);
        var late = await SilentAsync(host, after);

        // Where all is well, a region and an embed say only from which day the figures are.
        Assert.Equal(monthsLate == 0 ? ["/regio/merelland", "/resultaten/insluiten/plaatsingen"] : [], early);
        Assert.Empty(late);
    }

    private static async Task<List<string>> SilentAsync(ShowcaseHost host, string words)
    {
        var silent = new List<string>();
        foreach (var address in Addresses)
        {
            var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);
            if (!page.Document.QuerySelector("main")!.TextContent.Contains(words, StringComparison.Ordinal))
            {
                silent.Add(address);
            }
        }

        return silent;
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
