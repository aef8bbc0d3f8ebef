namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A document as editors see it: its draft, and whether and what is published.</summary>
/// <param name="Draft">The newest version; equal to the published one when nothing changed since.</param>
/// <param name="Published">What the public sees, or nothing.</param>
internal sealed record StoredDocument(
    Guid Key,
    string ContentType,
    long Revision,
    DateTimeOffset? TrashedAt,
    DateTimeOffset? PublishAt,
    DateTimeOffset? UnpublishAt,
    StoredVersion Draft,
    StoredVersion? Published)
{
    public bool HasUnpublishedChanges => Published is null || Published.Id != Draft.Id;
}

internal sealed record StoredVersion(int Id, string Name, string Segment, DocumentValues Values, DateTimeOffset SavedAt, string? Author, string? Note);
