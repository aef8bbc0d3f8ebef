using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Which sources are due, each scheduled moment once: also after downtime, and on whichever node asks first.</summary>
internal sealed class DuePulls(IDbContextFactory<ShowcaseDbContext> contexts, MonitoringSources sources, TimeProvider clock)
{
    /// <summary>The sources that are due now; who gets one from here is the one to pull it.</summary>
    public async Task<IReadOnlyList<SourceOptions>> TakeAsync(CancellationToken cancellationToken)
    {
        var scheduled = sources.All.Select(source => (Source: source, Schedule: PullSchedule.Of(source))).Where(pair => pair.Schedule.IsSet).ToList();
        if (scheduled.Count == 0)
        {
            return [];
        }

        var taken = new List<SourceOptions>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var (source, schedule) in scheduled)
        {
            var state = await context.Set<SourceStateRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == source.Name, cancellationToken)
                ?? await SourceStates.AddAsync(context, source.Name, cancellationToken);
            var now = clock.GetUtcNow();
            var isDue = state.ScheduledAt is { } last && schedule.NextAfter(last) <= now;
            if ((isDue || state.ScheduledAt is null) && await MoveOnAsync(context, state, now, cancellationToken) && isDue)
            {
                taken.Add(source);
            }
        }

        return taken;
    }

    private static async Task<bool> MoveOnAsync(ShowcaseDbContext context, SourceStateRow state, DateTimeOffset now, CancellationToken cancellationToken) =>
        await context.Set<SourceStateRow>().Where(row => row.Source == state.Source && row.ScheduledAt == state.ScheduledAt)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ScheduledAt, now), cancellationToken) == 1;
}
