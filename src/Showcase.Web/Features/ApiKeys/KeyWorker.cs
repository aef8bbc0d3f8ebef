using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>Writes on which day keys were used, and hears within a minute of what another node changed.</summary>
internal sealed class KeyWorker(KeyRing ring, TimeProvider clock, ILogger<KeyWorker> log) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LastChance = TimeSpan.FromSeconds(5);

    private readonly OutageLog outages = new(log, "Bijhouden van API-sleutels");

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LastChance);
        if (Unwritten().Count > 0) await SettleAsync(limit.Token);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await SettleAsync(stoppingToken);
        }
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ring.ChangeAsync(database => WriteUsesAsync(database, cancellationToken), cancellationToken);
            outages.Succeeded();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            outages.Failed(failed);
        }
    }

    private async Task<int> WriteUsesAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var unwritten = Unwritten();
        foreach (var key in unwritten)
        {
            var day = key.UsedOn;
            await database.Set<ApiKeyRow>().Where(row => row.Id == key.Id && (row.LastUsedOn == null || row.LastUsedOn < day))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedOn, day), cancellationToken);
        }

        return unwritten.Count;
    }

    private List<HeldKey> Unwritten() => [.. ring.Held.Where(key => key.UsedOn > (key.WrittenUse ?? DateOnly.MinValue))];
}
