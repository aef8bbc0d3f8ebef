namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>What documents can be ordered by; the names are those of the API.</summary>
internal enum ContentSortKey
{
    CreateDate,
    Level,
    Name,
    SortOrder,
    UpdateDate,
}
