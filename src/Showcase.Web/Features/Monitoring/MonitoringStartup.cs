using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Brings the results into memory before the first answer: loads the releases, and at the very first start pulls and makes one.</summary>
internal sealed class MonitoringStartup(ReleaseStore releases, ReleaseSeal seal, MonitoringRun run) : IStartupStep
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await seal.PlaceAsync(cancellationToken);
        if (!await releases.ShowAllAsync(cancellationToken))
        {
            await run.PullAndReleaseAsync(cancellationToken);
        }
    }
}
