using Showcase.Web.Infrastructure.Background;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Keeps the table of jobs up to date. When the database is away, what happened is written later.</summary>
internal sealed class JobKeeper : PeriodicWorker
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private readonly JobLog jobs;
    private readonly JobStore store;
    private readonly JobSweep sweep;
    private DateTimeOffset touchedAt;
    private DateTimeOffset sweptAt;

    public JobKeeper(JobLog jobs, JobStore store, JobSweep sweep, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<JobKeeper> log)
        : base("Achtergrondtaken bijhouden", lifetime, clock, log)
    {
        (this.jobs, this.store, this.sweep) = (jobs, store, sweep);
        touchedAt = clock.GetUtcNow();
        jobs.Changed += Wake;
    }

    protected override TimeSpan Pause => TimeSpan.FromMinutes(1);

    /// <summary>Writes what is not written yet.</summary>
    public Task WriteAsync(CancellationToken cancellationToken) => TryAsync(WriteAllAsync, cancellationToken);

    /// <summary>Writes one at once, before someone is told that it began: a process that ends then leaves it behind as broken off.</summary>
    public Task SaveAsync(Job job, CancellationToken cancellationToken) => TryAsync(token => store.SaveAsync(job, token), cancellationToken);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await WriteAllAsync(cancellationToken);
        var now = Clock.GetUtcNow();
        if (now - touchedAt < Pause) return;
        await store.TouchAsync([.. jobs.Active.Select(job => job.Key)], cancellationToken);
        touchedAt = now;
        if (now - sweptAt < BetweenSweeps) return;
        await sweep.SweepAsync(cancellationToken);
        sweptAt = now;
    }

    // What is not written now, the next start finds running, and calls broken off.
    protected override async Task EndAsync(CancellationToken cancellationToken)
    {
        await jobs.EndedAsync(cancellationToken);
        await WriteAllAsync(cancellationToken).WaitAsync(cancellationToken);
    }

    private async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        foreach (var job in jobs.Unwritten) await store.SaveAsync(job, cancellationToken);
        foreach (var job in jobs.Written) jobs.Forget(job);
    }
}
