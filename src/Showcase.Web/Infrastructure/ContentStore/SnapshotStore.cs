using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Holds the present snapshot and swaps it whole. Readers never wait.</summary>
internal sealed class SnapshotStore(IDbContextFactory<ShowcaseDbContext> contexts, PublishedTypes types, IPublishedModelFactory models, ILogger<SnapshotStore> log) : IDisposable
{
    private readonly SemaphoreSlim swapping = new(1, 1);
    private readonly AsyncLocal<PublishedSnapshot?> shownHere = new();
    private PublishedSnapshot current = PublishedSnapshot.Empty;
    private IReadOnlyList<PublishedNode> nodes = [];
    private IReadOnlyDictionary<string, Guid> redirects = FrozenDictionary<string, Guid>.Empty;
    private FormerContent former = FormerContent.Empty;

    /// <summary>What is public; within <see cref="ShowHere"/> what was given there.</summary>
    public PublishedSnapshot Current => shownHere.Value ?? Public;

    /// <summary>What is public, whatever is shown here.</summary>
    public PublishedSnapshot Public => Volatile.Read(ref current);

    /// <summary>What the present snapshot was made of.</summary>
    public IReadOnlyList<PublishedNode> Nodes => Volatile.Read(ref nodes);

    /// <summary>Shows another snapshot to the request at hand alone, until the answer is disposed of.</summary>
    public IDisposable ShowHere(PublishedSnapshot snapshot)
    {
        shownHere.Value = snapshot;
        return new Shown(this);
    }

    /// <summary>What stopped being public.</summary>
    public FormerContent Former => Volatile.Read(ref former);

    /// <summary>Reads everything published from the database: three statements, whatever the number of documents.</summary>
    public Task ReloadAsync(CancellationToken cancellationToken) =>
        SwapAsync(async database => nodes = await PublishedNodes.ReadAsync(database, null, log, cancellationToken), cancellationToken);

    /// <summary>Reads some documents anew; the others are taken over as they are.</summary>
    public Task ReloadAsync(IReadOnlySet<Guid> keys, CancellationToken cancellationToken) =>
        SwapAsync(
            async database =>
            {
                var changed = await PublishedNodes.ReadAsync(database, keys, log, cancellationToken);
                nodes = [.. nodes.Where(node => !keys.Contains(node.Key)), .. changed];
            },
            cancellationToken);

    /// <summary>Reads the order of what stands directly under a document anew; all else is taken over as it is.</summary>
    public Task ReorderAsync(Guid parent, CancellationToken cancellationToken) =>
        SwapAsync(
            async database =>
            {
                var order = await (
                    from child in database.Set<DocumentRow>()
                    join above in database.Set<DocumentRow>() on child.ParentId equals above.Id
                    where above.Key == parent
                    select new { child.Id, child.SortOrder }).ToDictionaryAsync(child => child.Id, child => child.SortOrder, cancellationToken);
                nodes = [.. nodes.Select(node => order.TryGetValue(node.Id, out var place) && place != node.SortOrder ? node with { SortOrder = place } : node)];
            },
            cancellationToken);

    /// <summary>Makes a new snapshot of the same content, so that what converters remembered (inline results) is made anew.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await swapping.WaitAsync(cancellationToken);
        try
        {
            Swap();
        }
        finally
        {
            swapping.Release();
        }
    }

    public void Dispose() => swapping.Dispose();

    private async Task SwapAsync(Func<ShowcaseDbContext, Task> read, CancellationToken cancellationToken)
    {
        await swapping.WaitAsync(cancellationToken);
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await read(database);
            redirects = await database.Set<RedirectRow>().AsNoTracking()
                .ToDictionaryAsync(row => row.FormerPath, row => row.DocumentKey, StringComparer.Ordinal, cancellationToken);
            former = await FormerContent.ReadAsync(database, cancellationToken);
            Swap();
        }
        finally
        {
            swapping.Release();
        }
    }

    private void Swap() =>
        Volatile.Write(ref current, PublishedSnapshot.Build(Public.Version + 1, nodes, types, models, redirects));

    private sealed class Shown(SnapshotStore store) : IDisposable
    {
        public void Dispose() => store.shownHere.Value = null;
    }
}
