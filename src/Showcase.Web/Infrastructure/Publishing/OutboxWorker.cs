using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Tries failed deliveries again, and clears away what was completed long ago.</summary>
internal sealed class OutboxWorker(OutboxDispatcher dispatcher, IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly OutageLog outages = new(log, "Wijzigingen verwerken");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await dispatcher.DispatchAsync(stoppingToken);
                await ClearAsync(stoppingToken);
                outages.Succeeded();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                outages.Failed(exception);
            }
        }
    }

    private async Task ClearAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var before = clock.GetUtcNow() - Kept;
        await database.Set<OutboxRow>().Where(row => row.CompletedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
