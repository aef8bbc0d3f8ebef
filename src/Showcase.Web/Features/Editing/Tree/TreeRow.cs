using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>What one statement says of a document in a list.</summary>
internal sealed class TreeRow
{
    public required int Id { get; init; }
    public required Guid Key { get; init; }
    public required DocumentKind Kind { get; init; }
    public required int? ParentId { get; init; }
    public required string ContentType { get; init; }
    public required int SortOrder { get; init; }
    public required string Name { get; init; }
    public required bool HasChildren { get; init; }
    public required DateTimeOffset? TrashedAt { get; init; }
    public required DateTimeOffset? PublishAt { get; init; }
    public required DateTimeOffset? UnpublishAt { get; init; }
    public required DateTimeOffset? PublishedAt { get; init; }
    public required int? DraftVersionId { get; init; }
    public required int? PublishedVersionId { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
    public required string? Author { get; init; }
    public required string? Review { get; init; }
    public required string? SubmittedBy { get; init; }
}
