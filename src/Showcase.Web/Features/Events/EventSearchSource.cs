using Showcase.Core.Content;
using Showcase.Core.Events;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Events;

/// <summary>The agenda in the search over everything.</summary>
internal sealed class EventSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<Event>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<Event>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(Event item) => site.PathOf(item) is { } path
        ? new SearchDocument(
            item.Key,
            "agenda",
            path,
            item.Title,
            item.Summary,
            item.Body.Plain,
            [.. new[] { item.Location, "agenda" }.OfType<string>(), .. item.Audiences],
            item.StartsAt is { } start ? DateOnly.FromDateTime(start) : null)
        : null;
}
