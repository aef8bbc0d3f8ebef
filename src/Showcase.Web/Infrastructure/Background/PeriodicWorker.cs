using System.Threading.Channels;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Background;

/// <summary>Work that comes back, or that someone calls for. It begins when the site answers, tells an outage of the storage once, tries sooner while one lasts, and ends with the host without a word.</summary>
/// <param name="task">What it does, as the log says it.</param>
internal abstract class PeriodicWorker(string task, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger log) : BackgroundService, IHostedLifecycleService
{
    // Hourly work that met a database away for a minute must not wait for the next hour.
    private static readonly TimeSpan DuringOutage = TimeSpan.FromSeconds(10);

    // For work to end by itself, and again for the last of it to be written. A database that hangs must not keep the site from stopping:
    // Npgsql, when cancelled, asks the same server to cancel and waits for it (35 seconds, 2026-11-25), so nobody waits for Npgsql.
    private static readonly TimeSpan LastChance = TimeSpan.FromSeconds(3);

    // After that, to say what was lost: what is said when the host has gone nobody hears.
    private static readonly TimeSpan LastWord = TimeSpan.FromMilliseconds(500);

    // Calls that come while it works are one call.
    private readonly Channel<bool> calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly Lock gate = new();
    private ITimer? timer;
    private Task? ending;

    protected TimeProvider Clock { get; } = clock;

    protected ILogger Log { get; } = log;

    protected OutageLog Outages { get; } = new(log, task);

    /// <summary>From one time to the next.</summary>
    protected abstract TimeSpan Pause { get; }

    /// <summary>From the start of the site to the first time.</summary>
    protected virtual TimeSpan Patience => Pause;

    /// <summary>Does the work once, without waiting for its time.</summary>
    public void Wake() => calls.Writer.TryWrite(true);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the host goes on, so that a clock that leaps as soon as the site answers finds it.
        timer = Clock.CreateTimer(_ => Wake(), null, Patience, Pause);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        if (timer is not null) await timer.DisposeAsync();
        // Elsewhere, because whoever cancels runs what was registered for it.
        await Task.WhenAny(Task.Run(() => base.StopAsync(CancellationToken.None), CancellationToken.None), Task.Delay(LastChance, cancellationToken));
    }

    /// <summary>When everything has stopped, requests included: the last of it is written.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        // A host may be stopped twice at once, and is disposed of when one of them is done.
        lock (gate) return ending ??= EndInTimeAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Dispose()
    {
        timer?.Dispose();
        base.Dispose();
    }

    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    /// <summary>What must still be written when the site has stopped.</summary>
    protected virtual Task EndAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Does something and tells an outage once, and its end once.</summary>
    protected async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
            Outages.Succeeded();
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            if (Outages.Failed(failed) && Pause > DuringOutage) timer?.Change(DuringOutage, Pause);
        }
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await lifetime.StartedAsync(stoppingToken);
            await foreach (var _ in calls.Reader.ReadAllAsync(stoppingToken)) await TryAsync(WorkAsync, stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // What a stop breaks off may fail in any way, and nobody can do anything about it.
        }
    }

    private async Task EndInTimeAsync()
    {
        using var limit = new CancellationTokenSource(LastChance);
        try
        {
            await TryAsync(token => EndAsync(token).WaitAsync(LastChance + LastWord, CancellationToken.None), limit.Token);
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            // Whoever loses something by it has had the time to say so.
        }
    }
}
