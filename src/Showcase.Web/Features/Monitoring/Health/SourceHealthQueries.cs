using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Health;

/// <summary>How the sources are doing.</summary>
internal sealed class SourceHealthQueries(IDbContextFactory<ShowcaseDbContext> contexts, MonitoringSources sources, PullWorker worker)
{
    /// <summary>Every source that is configured, in the order of the settings.</summary>
    public async Task<IReadOnlyList<SourceHealth>> All(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var health = new List<SourceHealth>();
        foreach (var source in sources.All)
        {
            health.Add(await OfAsync(context, source, cancellationToken));
        }

        return health;
    }

    public async Task<SourceHealth?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return sources.Find(name) is { } source ? await OfAsync(context, source, cancellationToken) : null;
    }

    private async Task<SourceHealth> OfAsync(ShowcaseDbContext context, SourceOptions source, CancellationToken cancellationToken)
    {
        var runs = context.Set<PullRunRow>().AsNoTracking().Where(row => row.Source == source.Name).OrderByDescending(row => row.Id);
        var last = await runs.FirstOrDefaultAsync(cancellationToken);
        var success = await runs.Where(row => row.State == PullState.Accepted || row.State == PullState.Unchanged).Select(row => row.EndedAt).FirstOrDefaultAsync(cancellationToken);
        var deliveries = context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == source.Name);
        var current = await deliveries.FirstOrDefaultAsync(row => row.IsCurrent, cancellationToken);
        var held = await deliveries.Where(row => row.State == DeliveryState.Held).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var running = worker.ProgressOf(source.Name);
        var schedule = PullSchedule.Of(source);
        var (state, isWell) = StateOf(last, held, running);
        return new SourceHealth(
            source.Name, source.Kind, state, isWell && schedule.Problem is null, last?.EndedAt ?? last?.StartedAt, success, current?.DataUntil, await NextAsync(context, source, schedule, cancellationToken),
            current?.ContractCount ?? 0, current?.EffortCount ?? 0, current?.QuarantineCount ?? 0, current?.UnreadParagraphCount ?? 0,
            schedule.Problem ?? held?.HeldBecause ?? last?.Reason,
            held is null ? null : new HeldDelivery(held.Id, held.ReceivedAt, held.HeldBecause ?? "", held.ContractCount, held.EffortCount, held.QuarantineCount),
            running);
    }

    private static (string State, bool IsWell) StateOf(PullRunRow? last, DeliveryRow? held, PullProgress? running) => (running, held, last) switch
    {
        (not null, _, _) => (PullWords.Of(PullState.Running), true),
        (_, _, null) => ("nog niet ingelezen", true),
        (_, _, { State: PullState.Failed or PullState.Refused }) => ($"{PullWords.Of(last.State)} sinds {DutchFormat.Day(DutchFormat.DayOf(last.StartedAt))}", false),
        (_, not null, _) => (PullWords.Of(PullState.Held), false),
        (_, _, { State: PullState.Accepted or PullState.Unchanged or PullState.Held }) => ("in orde", true),
        (_, _, { State: PullState.Running }) => ("bezig op een andere server of onderbroken", true),
        _ => (PullWords.Of(last.State), last.State != PullState.Stopped),
    };

    private static async Task<DateTimeOffset?> NextAsync(ShowcaseDbContext context, SourceOptions source, PullSchedule schedule, CancellationToken cancellationToken)
    {
        var last = await context.Set<SourceStateRow>().AsNoTracking().Where(row => row.Source == source.Name).Select(row => row.ScheduledAt).FirstOrDefaultAsync(cancellationToken);
        return last is { } moment ? schedule.NextAfter(moment) : null;
    }
}
