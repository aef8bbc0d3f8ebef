using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Results;

/// <summary>Lets visitors find the indicators and what they mean.</summary>
internal sealed class IndicatorSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<PublishedIndicator>().Select(Document).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<PublishedIndicator>(key) is { } indicator ? Document(indicator) : null;

    private SearchDocument? Document(PublishedIndicator indicator) =>
        site.PathOf(indicator) is { } path && Indicators.Find(indicator.Code) is { } definition
            ? new SearchDocument(indicator.Key, "resultaat", path, indicator.Title, definition.Definition, indicator.Definition.Plain, ["resultaten", "cijfers"], null)
            : null;
}
