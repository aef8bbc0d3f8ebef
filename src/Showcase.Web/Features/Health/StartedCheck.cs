using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Showcase.Web.Features.Health;

/// <summary>Ready from the end of the start to the beginning of the end: a site that stops finishes what it has and wants no more.</summary>
internal sealed class StartedCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) => Task.FromResult(
        lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
