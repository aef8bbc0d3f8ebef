using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Who shows or links to some files, in drafts and in what is public: one pass over what is stored, and afterwards one over what was written since.</summary>
internal sealed class MediaUses(IReadOnlySet<Guid> files)
{
    private const int ReadAtOnce = 500;

    private Dictionary<int, Use> known = [];

    /// <returns>For each file that is used, the names of what uses it. What lies in the recycle bin itself does not count.</returns>
    public async Task<ILookup<Guid, string>> FindAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var present = await database.Set<DocumentRow>().AsNoTracking().Select(row => new { row.Id, row.Key, row.Revision }).ToListAsync(cancellationToken);
        var kept = present.Where(row => known.TryGetValue(row.Id, out var use) && use.Key == row.Key && use.Revision == row.Revision).ToDictionary(row => row.Id, row => known[row.Id]);
        foreach (var some in present.Where(row => !kept.ContainsKey(row.Id)).Chunk(ReadAtOnce))
        {
            var read = await ReadAsync(database, [.. some.Select(row => row.Id)], cancellationToken);
            foreach (var row in some) kept[row.Id] = new(row.Key, row.Revision, [.. read[row.Id].Where(use => use.File != row.Key).DistinctBy(use => use.File)]);
        }

        known = kept;
        var users = known.Where(document => document.Value.Files.Count > 0).ToList();
        var lineage = await new LineageQueries(database).ReadAsync(users.Select(document => document.Key), withOrganisations: false, cancellationToken);
        return users.Where(document => lineage.TrashedAt(document.Key) is null).SelectMany(document => document.Value.Files).ToLookup(use => use.File, use => use.Name);
    }

    private async Task<ILookup<int, (Guid File, string Name)>> ReadAsync(ShowcaseDbContext database, List<int> ids, CancellationToken cancellationToken)
    {
        var rows = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where ids.Contains(document.Id)
            join version in database.Set<VersionRow>() on document.Id equals version.DocumentId
            where version.Id == document.DraftVersionId || version.Id == document.PublishedVersionId
            orderby document.Id
            select new { document.Id, version.Name, version.Values }).ToListAsync(cancellationToken);
        return rows.SelectMany(row => SnapshotReferences.KeysIn(row.Values).Where(files.Contains).Select(file => (row.Id, File: file, row.Name))).ToLookup(use => use.Id, use => (use.File, use.Name));
    }

    private sealed record Use(Guid Key, long Revision, IReadOnlyList<(Guid File, string Name)> Files);
}
