using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Pictures of the site in which one draft is published. For whoever may see that draft, and never the present one.</summary>
internal sealed class DraftSnapshots(IDbContextFactory<ShowcaseDbContext> contexts, SnapshotStore store, PublishedTypes types, IPublishedModelFactory models, ILogger<DraftSnapshots> log) : IDisposable
{
    // Two people who look at the same time; each picture is some megabytes on a large site.
    private const int MostShown = 2;

    private readonly SemaphoreSlim making = new(1, 1);
    private readonly List<(Guid Key, DraftStamp Stamp, PublishedSnapshot Snapshot)> shown = [];
    private (DraftStamp Stamp, PublishedSnapshot Snapshot)? whole;

    // Below zero: no published picture has such a version, so nothing that is remembered by version mixes them up.
    private long lastVersion;

    /// <summary>A picture in which every draft is published, but for what is in the recycle bin. The same one until something is written.</summary>
    public async Task<PublishedSnapshot> MakeWholeAsync(CancellationToken cancellationToken)
    {
        await making.WaitAsync(cancellationToken);
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            var stamp = await DraftStamp.ReadAsync(database, store.Public.Version, cancellationToken);
            if (whole is not { } made || made.Stamp != stamp)
            {
                var rows = await (
                    from document in database.Set<DocumentRow>().AsNoTracking()
                    where document.TrashedAt == null && document.ClosedAt == null
                    join version in database.Set<VersionRow>().AsNoTracking() on document.DraftVersionId ?? document.PublishedVersionId equals version.Id
                    orderby document.Id
                    select new { document, version }).ToListAsync(cancellationToken);
                var nodes = rows.Select(row => PublishedNodes.Node(row.document, row.version, log)).OfType<PublishedNode>().Select(node => node with { UnpublishAt = null });
                whole = made = (stamp, PublishedSnapshot.Build(Interlocked.Decrement(ref lastVersion), [.. nodes], types, models, new Dictionary<string, Guid>()));
            }

            return made.Snapshot;
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>A picture in which one draft is published. Ancestors that are not public come in with their own drafts, so that the page has an address.</summary>
    /// <remarks>One look asks more than once, for the frame and for the page in it: the same one until something is written.</remarks>
    /// <returns>Nothing when the document is not there or in the recycle bin, itself or with one above it; nor when its draft names someone who withdrew.</returns>
    public async Task<PublishedSnapshot?> MakeAsync(Guid key, CancellationToken cancellationToken)
    {
        await making.WaitAsync(cancellationToken);
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            var stamp = await DraftStamp.ReadAsync(database, store.Public.Version, cancellationToken);
            shown.RemoveAll(made => made.Stamp != stamp);
            if (shown.Find(made => made.Key == key).Snapshot is { } present)
            {
                return present;
            }

            var snapshot = await BuildAsync(database, key, cancellationToken);
            if (snapshot is not null)
            {
                shown.Add((key, stamp, snapshot));
                shown.RemoveRange(0, Math.Max(0, shown.Count - MostShown));
            }

            return snapshot;
        }
        finally
        {
            making.Release();
        }
    }

    public void Dispose() => making.Dispose();

    private async Task<PublishedSnapshot?> BuildAsync(ShowcaseDbContext database, Guid key, CancellationToken cancellationToken)
    {
        var nodes = store.Nodes.ToDictionary(node => node.Id);
        var document = await database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        if (document is null)
        {
            return null;
        }

        for (var step = document; step is not null; step = step.ParentId is { } parent ? await database.Set<DocumentRow>().AsNoTracking().SingleAsync(row => row.Id == parent, cancellationToken) : null)
        {
            if (step.TrashedAt is not null || (step == document && step.ClosedAt is not null) || (step == document || !nodes.ContainsKey(step.Id)) && !await DraftAsync(step))
            {
                return null;
            }
        }

        return PublishedSnapshot.Build(Interlocked.Decrement(ref lastVersion), [.. nodes.Values], types, models, new Dictionary<string, Guid>());

        async Task<bool> DraftAsync(DocumentRow row)
        {
            var version = await database.Set<VersionRow>().AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == row.DraftVersionId, cancellationToken);
            if (version is null || PublishedNodes.Node(row, version, log) is not { } node)
            {
                return false;
            }

            // A moment of withdrawal in the past would hide what is to be seen.
            nodes[row.Id] = node with { UnpublishAt = null };
            return true;
        }
    }
}
