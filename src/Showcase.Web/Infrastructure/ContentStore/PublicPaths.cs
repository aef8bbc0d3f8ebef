using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Public paths, read inside the transaction that changes them.</summary>
internal static class PublicPaths
{
    private sealed record Step(int Id, Guid Key, int? ParentId, string Segment);

    /// <summary>Of every published document.</summary>
    public static async Task<Dictionary<Guid, string>> ReadAllAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var rows = await Public(database, database.Set<DocumentRow>()).ToListAsync(cancellationToken);
        var paths = new Dictionary<Guid, string>();
        var site = true;
        var children = rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!.Value);
        foreach (var root in rows.Where(row => row.ParentId is null))
        {
            Add(paths, children, root, site ? "/" : "/" + root.Segment);
            site = false;
        }

        return paths;
    }

    /// <summary>Of one document that is not at the root, and of what stands below it: no others change with it.</summary>
    public static async Task<Dictionary<Guid, string>> ReadBranchAsync(ShowcaseDbContext database, DocumentRow top, NeighbourMemo neighbours, CancellationToken cancellationToken)
    {
        var paths = new Dictionary<Guid, string>();
        if (top is not { Kind: DocumentKind.Content, TrashedAt: null, PublishedVersionId: not null, ParentId: { } parentId } || (await neighbours.FindAsync(parentId, cancellationToken)).Path is not { } above)
        {
            return paths;
        }

        var level = await Public(database, database.Set<DocumentRow>().Where(row => row.Id == top.Id)).ToListAsync(cancellationToken);
        foreach (var step in level)
        {
            paths[step.Key] = Below(above, step.Segment);
        }

        while (level.Count > 0)
        {
            var parents = level.ToDictionary(step => step.Id, step => paths[step.Key]);
            var ids = parents.Keys.ToList();
            level = await Public(database, database.Set<DocumentRow>().Where(row => row.ParentId != null && ids.Contains(row.ParentId.Value))).ToListAsync(cancellationToken);
            foreach (var step in level)
            {
                paths[step.Key] = Below(parents[step.ParentId!.Value], step.Segment);
            }
        }

        return paths;
    }

    /// <summary>Whether something at the root is the site itself, which has no part in the paths below it.</summary>
    public static async Task<bool> IsSiteAsync(ShowcaseDbContext database, int rootId, CancellationToken cancellationToken) =>
        (await Public(database, database.Set<DocumentRow>().Where(row => row.ParentId == null)).FirstAsync(cancellationToken)).Id == rootId;

    public static string Below(string path, string segment) => path.TrimEnd('/') + "/" + segment;

    private static IQueryable<Step> Public(ShowcaseDbContext database, IQueryable<DocumentRow> documents) =>
        from document in documents.AsNoTracking()
        where document.Kind == DocumentKind.Content && document.TrashedAt == null
        join version in database.Set<VersionRow>().AsNoTracking() on document.PublishedVersionId equals version.Id
        orderby document.SortOrder, document.Id
        select new Step(document.Id, document.Key, document.ParentId, version.Segment);

    private static void Add(Dictionary<Guid, string> paths, ILookup<int, Step> children, Step step, string path)
    {
        paths[step.Key] = path;
        foreach (var child in children[step.Id])
        {
            Add(paths, children, child, Below(path, child.Segment));
        }
    }
}
