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

    public bool IsGone(string path) => store.Gone.Contains(path) && store.Current.FindByPath(path) is null;

    /// <summary>Former paths of unpublished and trashed documents, those below them included.</summary>
    /// <returns>All of them with their last moment, and those among them that were taken off for want of consent.</returns>
    public static async Task<(IReadOnlyDictionary<string, DateTimeOffset> Withdrawn, IReadOnlySet<string> Gone)> ReadAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var changes = await database.Set<OutboxRow>().AsNoTracking()
            .Where(row => (row.Kind == ContentChangeKind.Unpublished || row.Kind == ContentChangeKind.Trashed || row.Kind == ContentChangeKind.Withdrawn) && row.FormerPaths != "")
            .OrderBy(row => row.Id)
            .Select(row => new { row.Kind, row.FormerPaths, row.CommittedAt })
            .ToListAsync(cancellationToken);
        var withdrawn = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var path in change.FormerPaths.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                withdrawn[path] = change.CommittedAt;
                if (change.Kind == ContentChangeKind.Withdrawn) gone.Add(path);
            }
        }

        return (withdrawn.ToFrozenDictionary(StringComparer.Ordinal), gone.ToFrozenSet(StringComparer.Ordinal));
    }
}
