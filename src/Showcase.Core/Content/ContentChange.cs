namespace Showcase.Core.Content;

/// <summary>What happened to a document or media item, told after it was committed.</summary>
/// <param name="Id">Number of the outbox row; grows with time.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Key">The document or media item.</param>
/// <param name="ContentType">Its content type alias.</param>
/// <param name="FormerPaths">Public paths that stopped or changed meaning, those of descendants included.</param>
public sealed record ContentChange(long Id, ContentChangeKind Kind, Guid Key, string ContentType, IReadOnlyList<string> FormerPaths);

public enum ContentChangeKind
{
    Published,
    Unpublished,
    Trashed,
    Restored,
    Deleted,
    MediaSaved,
    MediaDeleted,
    Imported,

    /// <summary>Taken off the site since someone portrayed did not consent any more. Its former addresses answer that it is gone.</summary>
    Withdrawn,

    /// <summary>Many of what stands directly under the document came to stand in another order; nothing says anything else.</summary>
    Reordered,
}
