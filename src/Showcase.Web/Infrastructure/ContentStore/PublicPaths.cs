using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>The public path of every published document, read inside the transaction that changes them.</summary>
internal static class PublicPaths
{
    public static async Task<Dictionary<Guid, string>> ReadAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var rows = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Kind == DocumentKind.Content && document.TrashedAt == null
            join version in database.Set<VersionRow>().AsNoTracking() on document.PublishedVersionId equals version.Id
            orderby document.SortOrder, document.Id
            select new { document.Id, document.Key, document.ParentId, version.Segment }).ToListAsync(cancellationToken);
        var children = rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!.Value);
        var paths = new Dictionary<Guid, string>();
        var site = true;
        foreach (var root in rows.Where(row => row.ParentId is null))
        {
            Add(root.Id, root.Key, site ? "/" : "/" + root.Segment);
            site = false;
        }

        return paths;

        void Add(int id, Guid key, string path)
        {
            paths[key] = path;
            foreach (var child in children[id])
            {
                Add(child.Id, child.Key, path.TrimEnd('/') + "/" + child.Segment);
            }
        }
    }
}
