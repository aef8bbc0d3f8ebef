using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>A document or media item as a uSync file describes it.</summary>
/// <param name="ParentKey">Nothing when it stands at the root.</param>
/// <param name="Values">Property values as Umbraco stores them.</param>
internal sealed record UsyncItem(
    Guid Key,
    DocumentKind Kind,
    Guid? ParentKey,
    string ContentType,
    string Name,
    int Level,
    int SortOrder,
    bool IsTrashed,
    bool IsPublished,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? PublishAt,
    DateTimeOffset? UnpublishAt,
    DocumentValues Values,
    string File);
