using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Who shows or links to files, in drafts and in what is public: one pass over what is stored, however many files are asked for.</summary>
internal sealed class MediaUses(ShowcaseDbContext database, LineageQueries lineages)
{
    /// <returns>For each file that is used, the names of what uses it. What lies in the recycle bin itself does not count.</returns>
    public async Task<ILookup<Guid, string>> FindAsync(IReadOnlySet<Guid> files, CancellationToken cancellationToken)
    {
        var found = new List<(int Document, string Name, Guid File)>();
        var current =
            from document in database.Set<DocumentRow>().AsNoTracking()
            join version in database.Set<VersionRow>() on document.Id equals version.DocumentId
            where version.Id == document.DraftVersionId || version.Id == document.PublishedVersionId
            orderby document.Id
            select new { document.Id, document.Key, version.Name, version.Values };
        await foreach (var row in current.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            found.AddRange(SnapshotReferences.KeysIn(row.Values).Where(key => key != row.Key && files.Contains(key)).Distinct().Select(key => (row.Id, row.Name, key)));
        }

        var lineage = await lineages.ReadAsync(found.Select(use => use.Document), withOrganisations: false, cancellationToken);
        return found.Where(use => lineage.TrashedAt(use.Document) is null).DistinctBy(use => (use.Document, use.File)).ToLookup(use => use.File, use => use.Name);
    }
}
