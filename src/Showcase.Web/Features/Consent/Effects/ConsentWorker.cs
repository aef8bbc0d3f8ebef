using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>Every few seconds what ended, and every hour what is to be told and what has been kept long enough. The first look is some seconds after the start.</summary>
internal sealed class ConsentWorker(ConsentWatch watch, ConsentReminder reminder, RecordRetention retention, TimeProvider clock, ILogger<ConsentWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private readonly OutageLog outages = new(log, "Toestemmingen nalopen");
    private DateTimeOffset? tidied;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await watch.WatchAsync(stoppingToken);
                await TidyAsync(stoppingToken);
                outages.Succeeded();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                outages.Failed(exception);
            }
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now - tidied < Rest) return;
        tidied = now;
        await retention.RemoveAsync(cancellationToken);
        await reminder.RemindAsync(cancellationToken);
    }
}
