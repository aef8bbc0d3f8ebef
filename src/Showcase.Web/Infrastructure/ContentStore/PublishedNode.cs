using Showcase.Core.Consent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A published document or media item as the database holds it.</summary>
internal sealed record PublishedNode(
    int Id,
    Guid Key,
    DocumentKind Kind,
    int? ParentId,
    string ContentType,
    int SortOrder,
    string Name,
    string Segment,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? UnpublishAt,
    DocumentValues Values)
{
    /// <summary>What someone portrayed in it did not consent to.</summary>
    public PublicUse Withheld { get; init; }

    private Guid[]? references;

    /// <summary>Every key that occurs in the values. Looked up once: the node goes along from one snapshot to the next while its document does not change.</summary>
    public IReadOnlyList<Guid> References => references ??= [.. SnapshotReferences.KeysIn(Values).Distinct()];
}
