using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>One key of the order; documents with equal keys keep the order of the tree.</summary>
internal sealed record ContentSort(ContentSortKey Key, Direction Direction)
{
    /// <summary>Reads <c>name:asc</c>.</summary>
    public static (ContentSort? Sort, DeliveryProblem? Problem) Read(string text, QueryLanguage language)
    {
        var separator = text.IndexOf(':', StringComparison.Ordinal);
        if (separator < 0 || !language.Sorts.TryGetValue(text[..separator], out var key))
        {
            return (null, language.SortOptionNotFound(text));
        }

        return text[(separator + 1)..].ToLowerInvariant() switch
        {
            "asc" or "ascending" => (new ContentSort(key, Direction.Ascending), null),
            "desc" or "descending" => (new ContentSort(key, Direction.Descending), null),
            _ => (null, language.SortOptionNotFound(text)),
        };
    }

    public int Compare(IPublishedContent left, IPublishedContent right)
    {
        var order = Key switch
        {
            ContentSortKey.CreateDate => left.CreateDate.CompareTo(right.CreateDate),
            ContentSortKey.UpdateDate => left.UpdateDate.CompareTo(right.UpdateDate),
            ContentSortKey.Level => left.Level.CompareTo(right.Level),
            ContentSortKey.SortOrder => left.SortOrder.CompareTo(right.SortOrder),
            _ => CultureInfo.InvariantCulture.CompareInfo.Compare(left.Name, right.Name, CompareOptions.IgnoreCase),
        };
        return Direction == Direction.Ascending ? order : -order;
    }
}
