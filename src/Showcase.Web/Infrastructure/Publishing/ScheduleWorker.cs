using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Publishes and unpublishes what was scheduled, once each; also what came due while the site was down.</summary>
internal sealed class ScheduleWorker(IDbContextFactory<ShowcaseDbContext> contexts, ContentWriter writer, JobLog jobs, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ScheduleWorker> log)
    : PeriodicWorker("De planning uitvoeren", lifetime, clock, log)
{
    private const string Planning = "Planning";

    protected override TimeSpan Pause => TimeSpan.FromSeconds(10);

    // What came due while the site was down is late already.
    protected override TimeSpan Patience => TimeSpan.Zero;

    /// <summary>Does everything that is due at this moment.</summary>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await database.Set<DocumentRow>().AsNoTracking()
            .Where(row => row.TrashedAt == null && (row.PublishAt <= now || (row.UnpublishAt <= now && row.PublishedVersionId != null)))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        if (due.Count > 0)
        {
            // Not to be cancelled: what is left would be due again in seconds.
            var job = jobs.Open(new JobSubject(JobKinds.Schedule, "Planning uitvoeren", Planning) { MayCancel = false }, cancellationToken);
            await JobLog.RunAsync(job, running => RunAsync(running, due, now, cancellationToken));
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => RunDueAsync(cancellationToken);

    private async Task<JobOutcome> RunAsync(Job job, List<DocumentRow> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (done, refused, waiting) = (0, 0, 0);
        foreach (var document in due)
        {
            // Both due: it was public for a while during downtime, and that is over.
            var outcome = document.UnpublishAt <= now
                ? await UnpublishAsync(document, cancellationToken)
                : await writer.SignedBy(Planning, "Gepubliceerd volgens planning").PublishAsync(document.Key, document.Revision, cancellationToken);
            if (outcome.Status == StoreStatus.Refused)
            {
                await GiveUpAsync(document, outcome.Reasons, cancellationToken);
            }

            (done, refused, waiting) = outcome.Status switch
            {
                StoreStatus.Done or StoreStatus.NotFound => (done + 1, refused, waiting),
                StoreStatus.Refused => (done, refused + 1, waiting),
                _ => (done, refused, waiting + 1),
            };
            job.Report(done + refused + waiting, due.Count, "documenten");
        }

        var text = $"Gepubliceerd of gedepubliceerd: {done}.{(refused > 0 ? $" Geweigerd: {refused}; de redenen staan bij het document." : "")}{(waiting > 0 ? $" Later opnieuw: {waiting}." : "")}";
        // What is for later is tried again every ten seconds: that is told once.
        return refused + waiting == 0 ? JobOutcome.Done(text) : JobOutcome.Failed(text) with { MayRepeat = done + refused == 0 };
    }

    // The moment is cleared last: without it and not yet unpublished, the document would be public again for as long as that takes.
    private async Task<StoreOutcome> UnpublishAsync(DocumentRow document, CancellationToken cancellationToken)
    {
        var gone = await writer.SignedBy(Planning, "Gedepubliceerd volgens planning").UnpublishAsync(document.Key, document.Revision, cancellationToken);
        return gone.Status == StoreStatus.Done ? await writer.ScheduleAsync(document.Key, null, null, gone.Document!.Revision, cancellationToken) : gone;
    }

    // A draft that may not be published would otherwise be tried every few seconds for ever. By its revision: another node may have refused the same, and who wrote meanwhile may have mended it.
    private async Task GiveUpAsync(DocumentRow document, IReadOnlyList<string> reasons, CancellationToken cancellationToken)
    {
        Log.LogError("Scheduled publication of {Key} was refused: {Reasons}", document.Key, string.Join(" ", reasons));
        await writer.SignedBy(Planning, "Geplande publicatie geweigerd").RefuseScheduleAsync(document.Key, reasons, document.Revision, cancellationToken);
    }
}
