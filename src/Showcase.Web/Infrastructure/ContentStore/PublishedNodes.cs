using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Reads what is published; the recycle bin and drafts stay out.</summary>
internal static class PublishedNodes
{
    /// <param name="key">One document, or all when nothing.</param>
    public static async Task<IReadOnlyList<PublishedNode>> ReadAsync(ShowcaseDbContext database, Guid? key, CancellationToken cancellationToken)
    {
        var rows = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.TrashedAt == null && (key == null || document.Key == key)
            join version in database.Set<VersionRow>().AsNoTracking() on document.PublishedVersionId equals version.Id
            orderby document.Id
            select new { document, version }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PublishedNode(
            row.document.Id,
            row.document.Key,
            row.document.Kind,
            row.document.ParentId,
            row.document.ContentType,
            row.document.SortOrder,
            row.version.Name,
            row.version.Segment,
            row.document.CreatedAt,
            row.version.SavedAt,
            row.document.UnpublishAt,
            DocumentValues.FromJson(row.version.Values)))];
    }
}
