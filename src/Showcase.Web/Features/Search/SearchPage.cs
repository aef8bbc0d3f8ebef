using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Search;

/// <summary>The search page, before and after a question.</summary>
/// <param name="Question">What is searched for; empty when nothing was asked.</param>
/// <param name="State">What to tell above the results.</param>
/// <param name="Kinds">Ways to keep to one kind; the first is everything.</param>
/// <param name="Suggestions">Words to start from.</param>
public sealed record SearchPage(
    PageHead Head,
    string Question,
    SearchState State,
    SearchAnswer Answer,
    IReadOnlyList<KindLink> Kinds,
    IReadOnlyList<KindLink> Suggestions,
    Paging Paging) : IShowcasePage;

/// <param name="Count">How many there are; nothing when it was not counted.</param>
public sealed record KindLink(string Label, string Path, int? Count, bool IsCurrent);

public enum SearchState
{
    /// <summary>Nothing was asked yet.</summary>
    Empty,

    /// <summary>Asked and answered, with or without hits.</summary>
    Answered,

    /// <summary>Answered, but only the first part of the question was used.</summary>
    Shortened,

    /// <summary>The index is still being made.</summary>
    NotReady,
}
