using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class AreaPageTests(SharedHost shared)
{
    [Fact]
    public async Task Every_area_has_a_page_with_each_indicator_and_what_the_release_says_of_it()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>().Snapshot();
        foreach (var area in results.Areas)
        {
            var page = await host.GetPageAsync(ResultPath.Of(area), TestContext.Current.CancellationToken);

            Assert.True(page.Status == HttpStatusCode.OK, $"{ResultPath.Of(area)}: {page.Status}");
            Assert.Equal($"Resultaten van {area.Name}", page.Document.QuerySelector("h1")!.TextContent);
            var shown = page.Document.QuerySelectorAll(".sc-areafigure").ToDictionary(item => item.QuerySelector("h3")!.TextContent, item => item.QuerySelector(".sc-areafigure__row p")!.TextContent);
            Assert.All(Indicators.All, indicator => Assert.Equal(ResultText.For(results.Find(indicator.Code, area.Code, Period.Latest)!).Cell, shown[indicator.Name], ignoreCase: true));
        }
    }

    [Theory]
    [InlineData("/regio/merelland", "/resultaten/gebied/am91")]
    [InlineData("/organisaties/gemeente-merelstede", "/resultaten/gebied/gm9101")]
    [InlineData("/regio/merelland/convenant-merelland-2024", "/resultaten/gebied/convenant-merelland-2024")]
    public async Task Region_organisation_and_policy_lead_to_their_numbers_and_back(string about, string numbers)
    {
        var host = await shared.Started;

        var there = await host.GetPageAsync(about, TestContext.Current.CancellationToken);
        var back = await host.GetPageAsync(numbers, TestContext.Current.CancellationToken);

        Assert.NotNull(there.Document.QuerySelector($"main a[href='{numbers}']"));
        Assert.NotNull(back.Document.QuerySelector($"main a[href='{about}']"));
    }

    [Fact]
    public async Task The_overview_and_the_sitemap_lead_to_every_area_and_release()
    {
        var host = await shared.Started;
        var areas = host.Services.GetRequiredService<IPublishedResults>().Areas.Where(area => area.Kind != AreaKind.All).Select(ResultPath.Of).ToHashSet();

        var overview = await host.GetPageAsync(ResultPath.Overview, TestContext.Current.CancellationToken);
        var sitemap = (await host.GetPageAsync("/sitemap.xml", TestContext.Current.CancellationToken)).Text;

        Assert.Superset(areas, overview.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToHashSet());
        Assert.All(areas.Append(ResultPath.Releases).Append(ResultPath.Releases + "/1"), path => Assert.Contains(path + "<", sitemap, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_citation_names_figure_period_day_release_and_a_frozen_address_that_shows_the_figure()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/resultaten/deelnemers?gebied=AM91&periode=2025", TestContext.Current.CancellationToken);
        var release = host.Services.GetRequiredService<IPublishedResults>().Latest!;
        var citation = page.Document.QuerySelector(".sc-cite__text")!.TextContent.Trim();
        var number = page.Document.QuerySelector(".sc-newest__number")!.TextContent;

        Assert.StartsWith($"Deelnemers, Merelland, 2025: {number} (definitief). ", citation, StringComparison.Ordinal);
        Assert.Contains($"uitgave {release.Number}, peildatum {DutchFormat.Day(release.AsOf)}. ", citation, StringComparison.Ordinal);
        var frozen = await host.GetPageAsync(new Uri(citation[citation.IndexOf("http", StringComparison.Ordinal)..]).PathAndQuery, TestContext.Current.CancellationToken);
        Assert.Equal(number, frozen.Document.QuerySelector(".sc-newest__number")!.TextContent);
    }
}
