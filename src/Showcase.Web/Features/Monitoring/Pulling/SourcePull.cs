using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>One run of one source, from the first look to its outcome. Whatever happens, the delivery that counts stays whole.</summary>
internal sealed class SourcePull(
    IDbContextFactory<ShowcaseDbContext> contexts,
    PullLocks locks,
    DeliveryIntake intake,
    TimeProvider clock,
    ILogger<SourcePull> log)
{
    /// <returns>How it fared; nothing when this source is being pulled by another node.</returns>
    public async Task<PullOutcome?> RunAsync(SourceOptions source, PullTrigger trigger, string? who, PullProgress progress, CancellationToken cancellationToken)
    {
        await using var held = await locks.TryTakeAsync(source.Name, cancellationToken);
        if (held is null)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await BeginAsync(context, source, trigger, who, cancellationToken);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(TimeSpan.FromMinutes(source.MaximumMinutes));
            await RunAsync(context, source, run, progress, limit.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped, not undone: what was staged is taken up by the next run.
            await StopAsync(run, progress);
            throw;
        }
        catch (OperationCanceledException)
        {
            (run.State, run.Reason) = (PullState.Failed, $"Het inlezen duurde langer dan {source.MaximumMinutes} minuten.");
        }
        catch (SourceDownException down)
        {
            log.LogDebug(down, "Monitoring {Source} is down", source.Name);
            (run.State, run.Reason) = (PullState.Failed, down.Message);
        }
        catch (Exception failed) when (failed is DbException or DbUpdateException or IOException && StorageFailure.Explain(failed) is not null)
        {
            // The site's own database or disk. A run that cannot be written down stays as it is, to be taken up.
            await StopAsync(run, progress);
            throw;
        }

        return await EndAsync(context, run, cancellationToken);
    }

    private async Task RunAsync(ShowcaseDbContext context, SourceOptions source, PullRunRow run, PullProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await intake.TakeInAsync(context, source, run, progress, mayBePartial: true, cancellationToken);
        }
        catch (NeedsWholeDeliveryException)
        {
            await DeliveryFate.ForgetAsync(context, run, cancellationToken);
            await intake.TakeInAsync(context, source, run, progress, mayBePartial: false, cancellationToken);
        }
    }

    private async Task<PullRunRow> BeginAsync(ShowcaseDbContext context, SourceOptions source, PullTrigger trigger, string? who, CancellationToken cancellationToken)
    {
        if (await context.BrokenOffAsync(source.Name, cancellationToken) is { } broken)
        {
            broken.Owner = Guid.NewGuid();
            (broken.State, broken.EndedAt, broken.Reason) = (PullState.Running, null, null);
            await context.Set<PullRunRow>().Where(row => row.Id == broken.Id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Owner, broken.Owner).SetProperty(row => row.State, broken.State), cancellationToken);
            return broken;
        }

        var run = new PullRunRow { Source = source.Name, Owner = Guid.NewGuid(), Trigger = trigger, StartedBy = who, StartedAt = clock.GetUtcNow() };
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return run;
    }

    private async Task StopAsync(PullRunRow run, PullProgress progress)
    {
        var state = progress.IsStoppedByPerson ? PullState.Stopped : PullState.Interrupted;
        try
        {
            await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
            await context.Set<PullRunRow>().Where(row => row.Id == run.Id && row.Owner == run.Owner).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, state).SetProperty(row => row.EndedAt, clock.GetUtcNow()), CancellationToken.None);
        }
        catch (Exception failed) when (failed is DbException)
        {
            log.LogDebug(failed, "Run {Run} could not be marked as stopped; it is taken up all the same", run.Id);
        }
    }

    private async Task<PullOutcome> EndAsync(ShowcaseDbContext context, PullRunRow run, CancellationToken cancellationToken)
    {
        run.EndedAt = clock.GetUtcNow();
        var isNews = await context.EndRunAsync(run, cancellationToken);
        var shown = await context.Set<DeliveryRow>().AsNoTracking().Where(row => row.Source == run.Source && (row.Id == run.DeliveryId || row.IsCurrent))
            .OrderByDescending(row => row.Id == run.DeliveryId).FirstOrDefaultAsync(cancellationToken);
        var outcome = PullOutcome.Of(run, shown);
        // A source that is down for a week says so once, and not at every try.
        var level = !isNews ? LogLevel.Debug : outcome.NeedsAttention ? LogLevel.Error : LogLevel.Information;
        log.Log(
            level, "Monitoring {Source} {State}: {Contracts} opdrachten, {Efforts} inzet, {Quarantined} in quarantaine. {Reason}",
            run.Source, outcome.State, outcome.Contracts, outcome.Efforts, outcome.Quarantined, run.Reason ?? "");
        return outcome;
    }
}
