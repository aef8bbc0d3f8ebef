using Showcase.Web.Features.Monitoring.Pulling;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Fetches every source, one after the other. A source that fails leaves its earlier delivery, and the other sources, as they were.</summary>
internal sealed class MonitoringPull(SourcePull pull, MonitoringSources sources, TimeProvider clock)
{
    public async Task<IReadOnlyList<PullOutcome>> RunAsync(CancellationToken cancellationToken, PullTrigger trigger = PullTrigger.Start, Action<PullProgress>? begun = null)
    {
        var outcomes = new List<PullOutcome>();
        foreach (var source in sources.All)
        {
            var progress = new PullProgress(source.Name, clock);
            begun?.Invoke(progress);
            outcomes.Add(await RunAsync(source, trigger, null, progress, cancellationToken));
        }

        return outcomes;
    }

    public async Task<PullOutcome> RunAsync(SourceOptions source, PullTrigger trigger, string? who, PullProgress progress, CancellationToken cancellationToken) =>
        await pull.RunAsync(source, trigger, who, progress, cancellationToken)
            ?? new PullOutcome(source.Name, PullState.Running, "Deze bron wordt al ingelezen.", 0, 0, 0);
}
