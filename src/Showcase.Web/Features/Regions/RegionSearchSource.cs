using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Regions;

/// <summary>Labour-market regions in the search over everything.</summary>
internal sealed class RegionSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<Region>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<Region>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(Region region) => site.PathOf(region) is { } path
        ? new SearchDocument(
            region.Key,
            "regio",
            path,
            region.Title,
            region.Intro.Plain,
            string.Join('\n', region.FigureheadQuote, region.FigureheadName),
            [.. new[] { region.Code, region.PolicySet?.Title, "arbeidsmarktregio" }.OfType<string>()],
            null)
        : null;
}
