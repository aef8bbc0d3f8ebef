using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Regions;

/// <summary>Public bodies in the search over everything.</summary>
internal sealed class OrganisationSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<Organisation>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<Organisation>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(Organisation organisation) => site.PathOf(organisation) is { } path
        ? new SearchDocument(
            organisation.Key,
            "organisatie",
            path,
            organisation.Title,
            organisation.Intro.Plain,
            string.Join('\n', organisation.FigureheadQuote, organisation.FigureheadName),
            [.. new[] { organisation.Kind, organisation.Region?.Title, organisation.Code }.OfType<string>()],
            null)
        : null;
}
