namespace Showcase.Web.Features.Editing.History;

/// <param name="Number">Which one of this document it is, from 1.</param>
/// <param name="IsAutosave">True for what was kept by itself while someone typed.</param>
internal sealed record VersionResponse(int Version, int Number, DateTimeOffset SavedAt, string? Author, string? AuthorName, string? Note, bool IsDraft, bool IsPublished, bool IsAutosave);

/// <summary>What changed from one version to another: only fields that did.</summary>
internal sealed record DiffResponse(DiffVersionResponse From, DiffVersionResponse To, IReadOnlyList<DiffFieldResponse> Fields);

/// <param name="Number">Which one of the document it is, from 1.</param>
internal sealed record DiffVersionResponse(int Version, int Number, DateTimeOffset SavedAt, string? Author, string? AuthorName);

/// <param name="Alias">Alias of the property; <c>$name</c> for the name of the document.</param>
/// <param name="Kind"><c>text</c> for what is compared by words, <c>value</c> for what is one thing.</param>
/// <param name="Before">As a person reads it.</param>
/// <param name="After">As a person reads it.</param>
internal sealed record DiffFieldResponse(string Alias, string Name, string Kind, string Before, string After, IReadOnlyList<DiffPartResponse> Parts);

/// <param name="Op"><c>same</c>, <c>in</c> or <c>out</c>.</param>
internal sealed record DiffPartResponse(string Op, string Text);
