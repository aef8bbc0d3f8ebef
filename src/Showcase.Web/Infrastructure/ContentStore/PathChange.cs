using Microsoft.EntityFrameworkCore;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What a write does to public paths: compares them before and after, and leaves redirects.</summary>
/// <param name="concernsAll">Whether the paths of all documents can change with this one, and not only of what stands below it.</param>
internal sealed class PathChange(ContentTransaction change, bool concernsAll)
{
    private Dictionary<Guid, string> before = [];

    public async Task BeginAsync() => before = await ReadAsync();

    /// <returns>Paths that stopped or changed meaning.</returns>
    public async Task<IReadOnlyList<string>> LeaveRedirectsAsync(DateTimeOffset now)
    {
        var after = await ReadAsync();
        var moved = before.Where(old => after.TryGetValue(old.Key, out var present) && present != old.Value).ToDictionary(old => old.Value, old => old.Key);
        // Should a page elsewhere have this path, it is in use, and no redirect is followed.
        var taken = after.Values.ToHashSet(StringComparer.Ordinal);
        var redirects = change.Database.Set<RedirectRow>();
        var touched = moved.Keys.Concat(after.Where(present => !before.TryGetValue(present.Key, out var old) || old != present.Value).Select(present => present.Value)).ToList();
        if (touched.Count > 0)
        {
            await redirects.Where(row => touched.Contains(row.FormerPath)).ExecuteDeleteAsync(change.Cancellation);
        }

        redirects.AddRange(moved.Where(old => !taken.Contains(old.Key)).Select(old => new RedirectRow { FormerPath = old.Key, DocumentKey = old.Value, CreatedAt = now }));
        return [.. before.Where(old => !after.TryGetValue(old.Key, out var present) || present != old.Value).Select(old => old.Value)];
    }

    private Task<Dictionary<Guid, string>> ReadAsync() => concernsAll
        ? PublicPaths.ReadAllAsync(change.Database, change.Cancellation)
        : PublicPaths.ReadBranchAsync(change.Database, change.Document, change.Neighbours, change.Cancellation);
}
