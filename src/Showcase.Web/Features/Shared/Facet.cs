namespace Showcase.Web.Features.Shared;

/// <summary>One way to narrow a list.</summary>
/// <param name="Name">Name in the address: <c>sector</c>.</param>
/// <param name="Label">Dutch name above the options.</param>
/// <param name="ValuesOf">What an item has: none, one or more.</param>
/// <param name="Order">Fixed order of values in the address; others follow by label.</param>
internal sealed record Facet<T>(string Name, string Label, Func<T, IEnumerable<FacetValue>> ValuesOf, params IReadOnlyList<string> Order);

/// <summary>A value as it stands in the address, and as the reader sees it.</summary>
public readonly record struct FacetValue(string Slug, string Label)
{
    /// <summary>A stored Dutch word.</summary>
    public static IEnumerable<FacetValue> OfWord(string? word) => word is null ? [] : [new FacetValue(Dutch.Slug(word), Dutch.Capital(word))];

    public static IEnumerable<FacetValue> OfWords(IEnumerable<string> words) => words.SelectMany(OfWord);
}
