using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

public sealed class RegionQueries(IPublishedSite site, AreaNumbers numbers)
{
    private const int StoriesShown = 6;

    public RegionListPage List(RegionOverview overview) => new(
        new PageHead(overview.Heading, RegionsRoutes.Regions) { Description = overview.MetaDescription ?? overview.Intro.Plain },
        overview.Heading,
        overview.Intro,
        site.All<Region>().Where(region => site.PathOf(region) is not null)
            .Select(region => new RegionCard(site.PathOf(region)!, region.Title, region.MetaDescription ?? region.Intro.Plain, region.Image)).ToArray());

    public RegionPage Page(Region region, IReadOnlyList<Crumb> trail) => new(
        new PageHead(region.Title, site.PathOf(region)!)
        {
            Description = region.MetaDescription ?? region.Intro.Plain,
            Trail = trail,
            Image = region.Image,
        },
        region,
        Figurehead.Of(region.FigureheadQuote, region.FigureheadName, region.FigureheadRole),
        numbers.Of(region.Code),
        numbers.PathOf(region.Code),
        site.All<Organisation>().Where(organisation => organisation.Region?.Key == region.Key && site.PathOf(organisation) is not null)
            .OrderBy(organisation => organisation.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(organisation => new Crumb(organisation.Title, site.PathOf(organisation)!)).ToArray(),
        PoliciesOf(region),
        StoryCard.Of(site.All<SuccessStory>().Where(story => story.Region?.Key == region.Key).OrderByDescending(story => story.StoryDate).Take(StoriesShown), site),
        $"/verhalen?regio={Uri.EscapeDataString(region.UrlSegment ?? region.Code)}");

    private PolicyLink[] PoliciesOf(Region region) =>
        site.ChildrenOf(region).OfType<PolicySet>()
            .Where(policy => site.PathOf(policy) is not null)
            .Select(policy => new PolicyLink(site.PathOf(policy)!, policy.Title, PolicyWords.Validity(policy.ValidFrom, policy.ValidTo))).ToArray();
}
