using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Clears away rows of deliveries that no longer count, and runs of long ago. A kill in between leaves the rest for the next time.</summary>
internal static class StagedRowsSweep
{
    private const int KeptRuns = 200;
    private const int KeptLists = 20;

    public static async Task SweepAsync(ShowcaseDbContext context, string source, CancellationToken cancellationToken)
    {
        var over = await context.Set<DeliveryRow>().AsNoTracking()
            .Where(row => row.Source == source && !row.IsCurrent && (row.State == DeliveryState.Accepted || row.State == DeliveryState.Discarded))
            .Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var delivery in over)
        {
            await context.DeleteAllAsync(delivery, cancellationToken);
        }

        // Stays when a run tells of it.
        await context.Set<DeliveryRow>().Where(row => over.Contains(row.Id) && row.State == DeliveryState.Discarded && !context.Set<PullRunRow>().Any(run => run.DeliveryId == row.Id))
            .ExecuteDeleteAsync(cancellationToken);
        var runs = context.Set<PullRunRow>().Where(row => row.Source == source).OrderByDescending(row => row.Id).Select(row => row.Id);
        var lastListed = await runs.Skip(KeptLists).FirstOrDefaultAsync(cancellationToken);
        var lastKept = await runs.Skip(KeptRuns).FirstOrDefaultAsync(cancellationToken);
        await context.Set<ChangedRecordRow>().Where(row => row.RunId <= lastListed && context.Set<PullRunRow>().Any(run => run.Id == row.RunId && run.Source == source))
            .ExecuteDeleteAsync(cancellationToken);
        await context.Set<PullRunRow>().Where(row => row.Source == source && row.Id <= lastKept).ExecuteDeleteAsync(cancellationToken);
    }
}
