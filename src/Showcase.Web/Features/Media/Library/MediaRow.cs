namespace Showcase.Web.Features.Media.Library;

/// <summary>A media item without what it says: its place, name and state.</summary>
internal sealed record MediaRow(
    int Id, Guid Key, int? ParentId, string ContentType, int SortOrder, DateTimeOffset? TrashedAt, long Revision, int? DraftVersionId, int? PublishedVersionId, string Name, DateTimeOffset SavedAt, string? Author);
