using Showcase.Core.Content;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Pages;

/// <summary>The entrances for each audience in the search over everything.</summary>
internal sealed class AudienceSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<AudiencePage>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<AudiencePage>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(AudiencePage page) => site.PathOf(page) is { } path
        ? new SearchDocument(
            page.Key,
            "pagina",
            path,
            page.Heading,
            page.Intro.Plain,
            page.Body.Plain,
            [page.Audience],
            null)
        : null;
}
