using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Clears away what is old, and writes down that what a former process left running was broken off.</summary>
internal sealed class JobSweep(IDbContextFactory<ShowcaseDbContext> contexts, JobLog jobs, JobNode node, TimeProvider clock)
{
    public const int Most = 5_000;
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await EndOrphansAsync(database, cancellationToken);
        var rows = database.Set<JobRow>();
        var before = clock.GetUtcNow() - Kept;
        await rows.Where(row => row.CreatedAt < before && row.State > JobState.Running).ExecuteDeleteAsync(cancellationToken);
        var oldest = await rows.OrderByDescending(row => row.Id).Skip(Most - 1).Select(row => (long?)row.Id).FirstOrDefaultAsync(cancellationToken);
        if (oldest is { } first) await rows.Where(row => row.Id < first && row.State > JobState.Running).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task EndOrphansAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var unended = await database.Set<JobRow>().Where(row => row.State == JobState.Waiting || row.State == JobState.Running).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var row in unended.Where(row => node.IsOrphan(row, jobs.Find(row.Key) is not null, clock.GetUtcNow())))
        {
            // Unless it was written since: then it has a process after all.
            await database.Set<JobRow>().Where(same => same.Id == row.Id && same.State == row.State && same.SeenAt == row.SeenAt).ExecuteUpdateAsync(
                set => set.SetProperty(same => same.State, JobState.BrokenOff).SetProperty(same => same.EndedAt, row.SeenAt).SetProperty(same => same.Outcome, JobView.BrokenOffText), cancellationToken);
        }
    }
}
