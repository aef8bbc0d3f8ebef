using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Health;

/// <summary>Every part that can say how it is, side by side: one that is broken or slow spoils no other.</summary>
internal sealed class HealthWatches(IEnumerable<IHealthPart> parts, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly IReadOnlyList<(string Title, HealthWatch Watch)> watches = [.. parts.OrderBy(part => part.Order).Select(part => (part.Title, new HealthWatch(part.LookAsync, clock)))];

    public async Task<IReadOnlyList<HealthLine>> LookAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(watches.Select(async part => new HealthLine(part.Title, await part.Watch.LookAsync(Patience, cancellationToken))));
}

/// <summary>A part and what was found.</summary>
internal sealed record HealthLine(string Title, HealthFinding Finding);
