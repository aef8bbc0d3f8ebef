using Microsoft.Extensions.Diagnostics.HealthChecks;
using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Health;

/// <summary>Whether the database answers. However often it is asked, the database is asked once in some seconds.</summary>
internal sealed class DatabaseCheck : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly HealthWatch watch;

    public DatabaseCheck(IDatabaseQuestion question, TimeProvider clock) => watch = new HealthWatch(
        async cancellationToken =>
        {
            await question.AskAsync(cancellationToken);
            return HealthFinding.Good("");
        },
        clock);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        (await watch.LookAsync(Patience, cancellationToken)).State == HealthState.Good ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
