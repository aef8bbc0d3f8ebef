using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Regions;

public sealed class RegionPageTests(SharedHost shared)
{
    [Fact]
    public async Task A_region_shows_its_figurehead_its_numbers_its_organisations_and_only_its_own_stories()
    {
        var host = await shared.Started;
        var words = ResultText.For(host.Services.GetRequiredService<IPublishedResults>().Find("plaatsingen", "AM92", Period.LatestYear)!);
        var document = (await host.GetPageAsync("/regio/duinvoort", TestContext.Current.CancellationToken)).Document;

        Assert.NotNull(document.QuerySelector("figure blockquote"));
        Assert.Contains(document.QuerySelectorAll(".sc-figure__number"), number => number.TextContent == words.Number);
        Assert.Contains($"Duinvoort. Peildatum {words.AsOf}", document.QuerySelector(".sc-results")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, document.QuerySelectorAll("aside a[href^='/organisaties/']").Length);
        Assert.All(document.QuerySelectorAll(".sc-cards .sc-kicker"), kicker => Assert.DoesNotContain("Merel", kicker.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_organisation_is_listed_under_its_region()
    {
        var document = (await (await shared.Started).GetPageAsync("/organisaties", TestContext.Current.CancellationToken)).Document;

        Assert.Equal(["Duinvoort", "Merelland"], document.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(8, document.QuerySelectorAll(".sc-tile a").Length);
    }
}
