using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Background;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>Writes on which day keys were used, and hears within a minute of what another node changed.</summary>
internal sealed class KeyWorker(KeyRing ring, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<KeyWorker> log) : PeriodicWorker("Bijhouden van API-sleutels", lifetime, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMinutes(1);

    protected override Task WorkAsync(CancellationToken cancellationToken) => ring.ChangeAsync(database => WriteUsesAsync(database, cancellationToken), cancellationToken);

    protected override Task EndAsync(CancellationToken cancellationToken) => Unwritten().Count > 0 ? WorkAsync(cancellationToken) : Task.CompletedTask;

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
