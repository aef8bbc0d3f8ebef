namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Where sought words stand in a document.</summary>
/// <param name="Field">Name of the field, as its editor knows it.</param>
/// <param name="IsPublished">True for words that the public reads and the draft does not say any more.</param>
internal sealed record FoundPassage(string Field, bool IsPublished, IReadOnlyList<PassagePart> Parts);

internal sealed record PassagePart(string Text, bool IsMarked);
