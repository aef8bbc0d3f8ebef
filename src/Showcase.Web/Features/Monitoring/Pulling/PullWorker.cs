using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Pulls while the site runs: on schedule, on request, and what was broken off before. One source at a time, so that memory stays bounded.</summary>
internal sealed class PullWorker(
    IDbContextFactory<ShowcaseDbContext> contexts,
    MonitoringSources sources,
    MonitoringPull pull,
    MonitoringRun release,
    DuePulls due,
    PullRequests requests,
    IEnumerable<IReleaseHandler> handlers,
    JobLog jobs,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<PullWorker> log) : PeriodicWorker("De bronnen van de monitoring volgen", lifetime, clock, log)
{
    private readonly ConcurrentDictionary<string, ActivePull> _active = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private bool _hasTakenUp;

    protected override TimeSpan Pause => TimeSpan.FromSeconds(2);

    protected override TimeSpan Patience => TimeSpan.Zero;

    /// <summary>Starts a pull, or joins the one that is going on.</summary>
    /// <param name="source">Name of the source.</param>
    /// <param name="who">Name of the person who asked.</param>
    /// <param name="trigger">Why.</param>
    /// <returns>The pull; nothing when there is no such source.</returns>
    public ActivePull? Start(string source, string? who = null, PullTrigger trigger = PullTrigger.Person) =>
        sources.Find(source) is { } found
            ? _active.GetOrAdd(found.Name, _ => new ActivePull(new PullProgress(found.Name, Clock), active => RunAsync(found, trigger, who, active), _ending.Token)).Begun()
            : null;

    /// <summary>Stops a pull after the row at hand; the next one goes on from there.</summary>
    /// <returns>False when none is going on here.</returns>
    public bool Stop(string source) => _active.TryGetValue(source, out var active) && active.Stop();

    /// <summary>How far the pull of a source is; nothing when none is going on here.</summary>
    public PullProgress? ProgressOf(string source) => _active.TryGetValue(source, out var active) ? active.Progress : null;

    /// <summary>Lets a held delivery count.</summary>
    /// <returns>False when it is not held any more.</returns>
    public Task<bool> ConfirmAsync(long deliveryId, CancellationToken cancellationToken) => ResolveAsync(deliveryId, isConfirmed: true, cancellationToken);

    /// <summary>Puts a held delivery aside; what counted goes on counting.</summary>
    /// <returns>False when it is not held any more.</returns>
    public Task<bool> RejectAsync(long deliveryId, CancellationToken cancellationToken) => ResolveAsync(deliveryId, isConfirmed: false, cancellationToken);

    /// <summary>Starts everything that is due or asked for at this moment.</summary>
    public async Task<IReadOnlyList<ActivePull>> StartDueAsync(CancellationToken cancellationToken) =>
    [
        .. (await due.TakeAsync(cancellationToken)).Select(source => Start(source.Name, trigger: PullTrigger.Schedule)!),
        .. requests.Take(sources).Select(asked => requests.Follow(asked, Start(asked.Source, trigger: PullTrigger.Command)!)),
    ];

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await _ending.CancelAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (ObjectDisposedException)
        {
            // A host that is disposed of while it still stops its other services: nothing goes on here any more
            return;
        }

        await Task.WhenAll(_active.Values.Select<ActivePull, Task>(active => active.Done)).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override void Dispose()
    {
        _ending.Dispose();
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (_hasTakenUp)
        {
            await StartDueAsync(cancellationToken);
            return;
        }

        await TakeUpAsync(cancellationToken);
        _hasTakenUp = true;
    }

    // What a kill or an ending broke off; not what a person stopped.
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var source in sources.All)
        {
            if (await context.BrokenOffAsync(source.Name, cancellationToken) is { State: PullState.Running or PullState.Interrupted })
            {
                Start(source.Name, trigger: PullTrigger.Start);
            }
        }
    }

    private async Task<PullOutcome?> RunAsync(SourceOptions source, PullTrigger trigger, string? who, ActivePull active)
    {
        var job = jobs.OpenPull(source.Name, trigger, who, active);
        try
        {
            await _turn.WaitAsync(active.Token);
            try
            {
                job.Begin();
                var outcome = await pull.RunAsync(source, trigger, who, active.Progress, active.Token);
                if (outcome.IsNew)
                {
                    await release.ReleaseIfDueAsync(active.Token, handlers);
                }

                job.End(PullJobs.Of(outcome));
                return outcome;
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException)
        {
            job.End(PullJobs.OfStopped(active.Progress));
            return null;
        }
        catch (Exception failed)
        {
            Log.LogError(failed, "Pulling {Source} failed", source.Name);
            job.End(JobOutcome.Of(failed) with { MayRepeat = true });
            return null;
        }
        finally
        {
            _active.TryRemove(source.Name, out _);
            active.Dispose();
        }
    }

    private async Task<bool> ResolveAsync(long deliveryId, bool isConfirmed, CancellationToken cancellationToken)
    {
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (!await DeliveryFate.ResolveAsync(context, deliveryId, isConfirmed, cancellationToken))
            {
                return false;
            }
        }

        if (isConfirmed)
        {
            await release.ReleaseIfDueAsync(cancellationToken, handlers);
        }

        return true;
    }
}
