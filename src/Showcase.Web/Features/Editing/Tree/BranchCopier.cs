using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Copies what stands below a document, from the top down and some in each transaction, so that nobody who saves meanwhile waits long.</summary>
internal sealed class BranchCopier(ShowcaseDbContext database, ContentPlacer store)
{
    private const int MostTogether = 40;

    /// <param name="copy">Of the source itself, made before.</param>
    /// <param name="goesOn">Asked before each transaction, with how many were copied: false leaves the rest out.</param>
    /// <returns>How many there are below the copy now, and why there are not more.</returns>
    public async Task<(int Copied, string? Problem)> CopyBelowAsync(int sourceId, Guid source, Guid copy, string author, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var (copied, level) = (0, new List<int> { sourceId });
        while (level.Count > 0)
        {
            var children = await database.Set<DocumentRow>().AsNoTracking()
                .Where(row => row.ParentId != null && level.Contains(row.ParentId.Value) && row.TrashedAt == null && row.Key != copy)
                .OrderBy(row => row.SortOrder).ThenBy(row => row.Id).Select(row => new { row.Id, row.Key }).ToListAsync(cancellationToken);
            foreach (var some in children.Chunk(MostTogether))
            {
                if (!goesOn(copied)) return (copied, null);
                var outcome = await store.CopySomeAsync(source, copy, [.. some.Select(child => child.Key)], author, cancellationToken);
                if (outcome.Status == StoreStatus.NotFound) return (copied, "De kopie is intussen verwijderd.");
                if (outcome.Status != StoreStatus.Done) return (copied, string.Join(' ', outcome.Reasons));
                copied += some.Length;
            }

            level = children.ConvertAll(child => child.Id);
        }

        return (copied, null);
    }
}
