using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What stopped being public, from the log of committed changes: in memory beside the snapshot, so that asking needs no database.</summary>
internal sealed class WithdrawnPages(SnapshotStore store) : IWithdrawnPages
{
    public DateTimeOffset? WithdrawnAt(string path) =>
        store.Current.FindByPath(path) is null && store.Withdrawn.TryGetValue(path, out var moment) ? moment : null;

    /// <summary>Former paths of unpublished and trashed documents, those below them included.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> ReadAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var changes = await database.Set<OutboxRow>().AsNoTracking()
            .Where(row => (row.Kind == ContentChangeKind.Unpublished || row.Kind == ContentChangeKind.Trashed) && row.FormerPaths != "")
            .OrderBy(row => row.Id)
            .Select(row => new { row.FormerPaths, row.CommittedAt })
            .ToListAsync(cancellationToken);
        var withdrawn = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var path in change.FormerPaths.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                withdrawn[path] = change.CommittedAt;
            }
        }

        return withdrawn.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
