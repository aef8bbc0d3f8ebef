using Showcase.Core.Content;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Pages;

/// <summary>Plain pages in the search over everything.</summary>
internal sealed class PageSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<Page>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<Page>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(Page page) => site.PathOf(page) is { } path
        ? new SearchDocument(
            page.Key,
            "pagina",
            path,
            page.Title,
            page.Intro ?? "",
            page.Body.Plain,
            [],
            null)
        : null;
}
