using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Reads what is published; the recycle bin and drafts stay out.</summary>
internal static class PublishedNodes
{
    /// <summary>Some documents, or all when <paramref name="keys"/> is nothing. What cannot be read is left out and logged: the site goes on without it.</summary>
    public static async Task<IReadOnlyList<PublishedNode>> ReadAsync(ShowcaseDbContext database, IReadOnlySet<Guid>? keys, ILogger log, CancellationToken cancellationToken)
    {
        var all = database.Set<DocumentRow>().AsNoTracking();
        var list = keys?.ToList();
        var asked = list is null ? all : all.Where(document => list.Contains(document.Key));
        var rows = await (
            from document in asked
            where document.TrashedAt == null
            join version in database.Set<VersionRow>().AsNoTracking() on document.PublishedVersionId equals version.Id
            orderby document.Id
            select new { document, version }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Node(row.document, row.version, log)).OfType<PublishedNode>()];
    }

    /// <returns>Nothing, logged, for a version that cannot be read.</returns>
    public static PublishedNode? Node(DocumentRow document, VersionRow version, ILogger log)
    {
        try
        {
            return new PublishedNode(
                document.Id,
                document.Key,
                document.Kind,
                document.ParentId,
                document.ContentType,
                document.SortOrder,
                version.Name,
                version.Segment,
                document.CreatedAt,
                version.SavedAt,
                document.UnpublishAt,
                DocumentValues.FromJson(version.Values)) { Withheld = document.Withheld };
        }
        catch (JsonException unreadable)
        {
            log.LogError(unreadable, "Version {Version} of document {Key} cannot be read and is not shown", version.Id, document.Key);
            return null;
        }
    }
}
