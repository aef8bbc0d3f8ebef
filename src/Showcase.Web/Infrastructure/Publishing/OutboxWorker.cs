using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Tries failed deliveries again, and clears away what was completed long ago.</summary>
internal sealed class OutboxWorker(OutboxDispatcher dispatcher, IDbContextFactory<ShowcaseDbContext> contexts, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<OutboxWorker> log)
    : PeriodicWorker("Wijzigingen verwerken", lifetime, clock, log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    protected override TimeSpan Pause => TimeSpan.FromSeconds(5);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await dispatcher.DispatchAsync(cancellationToken);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var before = Clock.GetUtcNow() - Kept;
        await database.Set<OutboxRow>().Where(row => row.CompletedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
