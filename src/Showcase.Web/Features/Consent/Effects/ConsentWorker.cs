using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Infrastructure.Background;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Every few seconds what ended, and every hour what is to be told and what has been kept long enough.</summary>
internal sealed class ConsentWorker(
    ConsentWatch watch, ConsentReminder reminder, RecordRetention retention, EvidenceSweep sweep, RestoredWithdrawals restored, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ConsentWorker> log)
    : PeriodicWorker("Toestemmingen nalopen", lifetime, clock, log)
{
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private DateTimeOffset? tidied;
    private bool isRestored;

    protected override TimeSpan Pause { get; } = TimeSpan.FromSeconds(5);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (!isRestored) await restored.ApplyAsync(cancellationToken);
        isRestored = true;
        await watch.WatchAsync(cancellationToken);
        var now = Clock.GetUtcNow();
        if (now - tidied < Rest) return;
        var isFirst = tidied is null;
        tidied = now;
        await retention.RemoveAsync(cancellationToken);
        await reminder.RemindAsync(cancellationToken);
        // Not in the first hour: what it looks for is a day old, and the start has enough to read.
        if (!isFirst) await sweep.SweepAsync(cancellationToken);
    }
}
