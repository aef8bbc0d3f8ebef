namespace Showcase.Web.Features.Search;

/// <summary>What was found for a question.</summary>
/// <param name="Total">How many, of the kind asked for.</param>
/// <param name="Hits">One page of them, best first.</param>
/// <param name="Kinds">How many of each kind, whatever kind was asked for.</param>
/// <param name="Match">How strictly the words were taken.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<string, int> Kinds, SearchMatch Match)
{
    public static readonly SearchAnswer Nothing = new(0, [], new Dictionary<string, int>(), SearchMatch.All);

    public int AllKinds => Kinds.Values.Sum();
}

/// <param name="Kind">Dutch noun, as <c>verhaal</c>.</param>
/// <param name="Path">Public path.</param>
/// <param name="Title">Title with the words found.</param>
/// <param name="Snippet">Where the words stand.</param>
/// <param name="Date">Day of the story or event.</param>
public sealed record SearchHit(string Kind, string Path, IReadOnlyList<MarkedText> Title, IReadOnlyList<MarkedText> Snippet, DateOnly? Date);

public enum SearchMatch
{
    /// <summary>All words occur.</summary>
    All,

    /// <summary>Words one or two letters different occur.</summary>
    Alike,

    /// <summary>Some of the words occur.</summary>
    Some,
}
