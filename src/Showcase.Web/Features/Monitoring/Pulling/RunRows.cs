using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Keeps runs: where they are, how they ended, and no row for each time that the same happened again.</summary>
internal static class RunRows
{
    /// <summary>States that say the same until something else happens.</summary>
    private static readonly PullState[] Repeating = [PullState.Unchanged, PullState.Waiting, PullState.Refused, PullState.Failed, PullState.Held];

    /// <summary>Writes how far a run is, in the transaction of the rows that it is about.</summary>
    /// <exception cref="InvalidOperationException">Another node has taken it up.</exception>
    public static async Task SaveRunAsync(this ShowcaseDbContext context, PullRunRow run, CancellationToken cancellationToken)
    {
        var saved = await context.Set<PullRunRow>().Where(row => row.Id == run.Id && row.Owner == run.Owner).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.DeliveryId, run.DeliveryId)
                .SetProperty(row => row.State, run.State)
                .SetProperty(row => row.EndedAt, run.EndedAt)
                .SetProperty(row => row.Reason, run.Reason)
                .SetProperty(row => row.Table, run.Table)
                .SetProperty(row => row.Line, run.Line)
                .SetProperty(row => row.Cursor, run.Cursor)
                .SetProperty(row => row.RowsRead, run.RowsRead)
                .SetProperty(row => row.Added, run.Added)
                .SetProperty(row => row.Changed, run.Changed)
                .SetProperty(row => row.Removed, run.Removed)
                .SetProperty(row => row.Late, run.Late)
                .SetProperty(row => row.Quarantined, run.Quarantined),
            cancellationToken);
        if (saved == 0)
        {
            throw new InvalidOperationException($"Run {run.Id} of {run.Source} was taken up by another node.");
        }
    }

    /// <summary>Ends a run. When it says the same as the run before, that one is told once more and this one leaves no row.</summary>
    /// <returns>True when it is something new.</returns>
    public static async Task<bool> EndRunAsync(this ShowcaseDbContext context, PullRunRow run, CancellationToken cancellationToken)
    {
        var former = await context.Set<PullRunRow>().AsNoTracking().Where(row => row.Source == run.Source && row.Id < run.Id).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var isSame = former is not null && Repeating.Contains(run.State) && former.State == run.State && former.Reason == run.Reason;
        if (!isSame)
        {
            await context.SaveRunAsync(run, cancellationToken);
            return true;
        }

        await context.Set<ChangedRecordRow>().Where(row => row.RunId == run.Id).ExecuteDeleteAsync(cancellationToken);
        await context.Set<PullRunRow>().Where(row => row.Id == run.Id).ExecuteDeleteAsync(cancellationToken);
        await context.Set<PullRunRow>().Where(row => row.Id == former!.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Repeats, row => row.Repeats + 1).SetProperty(row => row.EndedAt, run.EndedAt), cancellationToken);
        return false;
    }

    /// <summary>The run to go on with: the last one, when it was broken off.</summary>
    public static Task<PullRunRow?> BrokenOffAsync(this ShowcaseDbContext context, string source, CancellationToken cancellationToken) =>
        context.Set<PullRunRow>().AsNoTracking()
            .Where(row => row.Source == source && (row.State == PullState.Running || row.State == PullState.Stopped || row.State == PullState.Interrupted))
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
}
