using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>A question to the published documents, read and found sound.</summary>
/// <param name="Selector">The part of the tree; nothing for all of it.</param>
/// <param name="Filters">All of them must match.</param>
/// <param name="Sorts">First key first; none for the order of the tree.</param>
/// <param name="Paging">The part of the matches to give.</param>
internal sealed record ContentQuery(ContentSelector? Selector, IReadOnlyList<ContentFilter> Filters, IReadOnlyList<ContentSort> Sorts, Paging Paging)
{
    /// <summary>The content types the matches can only be of, or nothing when they can be of any.</summary>
    public IReadOnlyList<string>? OnlyTypes => Filters.OfType<ContentFilter.ContentType>().FirstOrDefault(filter => !filter.IsNegated)?.Aliases;

    /// <summary>The part of the candidates asked for, and how many match in all.</summary>
    public PagedAnswer<IPublishedContent> Apply(IEnumerable<IPublishedContent> candidates)
    {
        var matches = candidates.Where(content => Filters.All(filter => filter.Matches(content))).ToList();
        return new(matches.Count, [.. Sort(matches).Skip(Paging.Skip).Take(Paging.Take)]);
    }

    private IEnumerable<IPublishedContent> Sort(List<IPublishedContent> matches) =>
        Sorts.Count == 0
            ? matches
            : matches.Order(Comparer<IPublishedContent>.Create((left, right) => Sorts.Select(sort => sort.Compare(left, right)).FirstOrDefault(order => order != 0)));
}
