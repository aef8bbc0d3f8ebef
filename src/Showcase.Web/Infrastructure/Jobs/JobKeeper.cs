using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Keeps the table of jobs up to date. Waits until the site answers; when the database is away, what happened is written later.</summary>
internal sealed class JobKeeper(JobLog jobs, JobStore store, JobSweep sweep, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<JobKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    // A database that does not answer must not keep the site from stopping.
    private static readonly TimeSpan LastChance = TimeSpan.FromSeconds(5);

    private readonly OutageLog outages = new(log, "Achtergrondtaken bijhouden");
    private DateTimeOffset sweptAt;

    /// <summary>Writes what is not written yet.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var job in jobs.Unwritten) await store.SaveAsync(job, cancellationToken);
            foreach (var job in jobs.Written) jobs.Forget(job);
            outages.Succeeded();
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            outages.Failed(failed);
        }
    }

    /// <summary>Writes one at once, before someone is told that it began: a process that ends then leaves it behind as broken off.</summary>
    public async Task SaveAsync(Job job, CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveAsync(job, cancellationToken);
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            outages.Failed(failed);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LastChance);
        try
        {
            await jobs.EndedAsync(limit.Token);
            await WriteAsync(limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // The next start finds these running, and calls them broken off.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await HasStartedAsync(stoppingToken);
        await Task.WhenAll(FollowAsync(stoppingToken), LookAfterAsync(stoppingToken));
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in jobs.Changes.ReadAllAsync(stoppingToken)) await WriteAsync(stoppingToken);
    }

    private async Task LookAfterAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.TouchAsync([.. jobs.Active.Select(job => job.Key)], stoppingToken);
                if (jobs.Unwritten.Count > 0) await WriteAsync(stoppingToken);
                if (clock.GetUtcNow() - sweptAt < BetweenSweeps) continue;
                await sweep.SweepAsync(stoppingToken);
                sweptAt = clock.GetUtcNow();
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                outages.Failed(failed);
            }
        }
    }

    private Task HasStartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(stoppingToken);
    }
}
