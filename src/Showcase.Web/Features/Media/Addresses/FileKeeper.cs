using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Addresses;

/// <summary>After the start, and every hour: brings the list of files up to what imports brought, clears away what was broken off, and counts what is not counted yet, one file at a time.</summary>
internal sealed class FileKeeper(
    IDbContextFactory<ShowcaseDbContext> contexts,
    SnapshotStore snapshots,
    PublishedTypes types,
    FormerFiles former,
    UploadStaging staging,
    OrphanFiles orphans,
    RenditionCache renditions,
    MediaFiles files,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<FileKeeper> log) : PeriodicWorker("De mediatheek bijhouden", lifetime, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override TimeSpan Patience => TimeSpan.FromSeconds(10);

    /// <summary>Does all of it once.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        await former.RememberAsync([.. snapshots.Current.Files.SelectMany(file => file.Value.Select(holder => (file.Key, holder.Key)))], cancellationToken);
        await OwnDraftsAsync(cancellationToken);
        await staging.SweepAsync(cancellationToken);
        await orphans.RemoveAsync(cancellationToken);
        foreach (var path in (await former.PathsAsync()).Where(path => !snapshots.Current.Files.ContainsKey(path)))
        {
            renditions.Forget(path);
        }

        await CountAsync(cancellationToken);
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => KeepAsync(cancellationToken);

    // An import may bring drafts with files; nobody uploaded those here.
    private async Task OwnDraftsAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var drafts = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Kind == DocumentKind.Media && !database.Set<MediaFileRow>().Any(row => row.DocumentKey == document.Key)
            join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
            select new { document.Key, document.ContentType, draft.Values }).ToListAsync(cancellationToken);
        foreach (var draft in drafts)
        {
            foreach (var path in types.Find(draft.ContentType) is { } type ? StoredFiles.In(type, DocumentValues.ReadOrEmpty(draft.Values)) : [])
            {
                if (path.Length <= MediaFileRow.LongestPath && !await database.Set<MediaFileRow>().AnyAsync(row => row.Path == path, cancellationToken))
                {
                    database.Add(new MediaFileRow { Path = path, DocumentKey = draft.Key });
                    await database.SaveChangesAsync(cancellationToken);
                }
            }
        }
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var uncounted = await database.Set<MediaFileRow>().Where(row => row.Sha256 == null && row.RemovedAt == null).ToListAsync(cancellationToken);
        foreach (var row in uncounted)
        {
            if (files.Find(row.Path) is { } file)
            {
                var begun = Clock.GetTimestamp();
                row.Sha256 = UploadBody.HashOf(file);
                await database.SaveChangesAsync(cancellationToken);
                // Half of one processor at most.
                await Task.Delay(Clock.GetElapsedTime(begun), Clock, cancellationToken);
            }
        }
    }
}
