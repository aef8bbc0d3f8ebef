using Showcase.Web.Features.Editing.Finding;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>A document in the tree or in a list, as a client sees it.</summary>
/// <param name="State"><c>draft</c>, <c>published</c>, <c>changed</c> or <c>trashed</c>.</param>
/// <param name="Review"><c>none</c>, <c>submitted</c>, <c>returned</c> or <c>approved</c>.</param>
/// <param name="MayPlace">To move it, throw it away, bring it back or remove it for good.</param>
/// <param name="Parent">Key of what it stands under; nothing at the root.</param>
/// <param name="Path">Names of what is above it, from the root; in lists.</param>
/// <param name="Due">Day before which it should be looked at, in that list.</param>
/// <param name="Matter">Dutch: what is the matter with it, in the list of films.</param>
/// <param name="Passage">Where sought words stand in its text; nothing when they are in its name.</param>
internal sealed record TreeItem(
    Guid Key,
    string Name,
    string Type,
    string Icon,
    bool HasChildren,
    string State,
    DateTimeOffset? PublishAt,
    DateTimeOffset? UnpublishAt,
    string Review,
    bool MayWrite,
    bool MayPublish,
    bool MayPlace,
    Guid? Parent,
    IReadOnlyList<string> Path,
    DateTimeOffset SavedAt,
    string? Author,
    DateOnly? Due,
    FoundPassage? Passage = null,
    string? Matter = null,
    string? AuthorName = null);
