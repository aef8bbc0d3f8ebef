using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;

namespace Showcase.Web.Features.Monitoring;

/// <summary>One run from sources to public figures.</summary>
internal sealed class MonitoringRun(MonitoringPull pull, ReleaseMaker releases, LookBack lookBack, ReleaseStore store, IOptions<MonitoringOptions> options, MonitoringSources sources, ILogger<MonitoringRun> log)
{
    /// <summary>Pulls every source, and makes and shows a release when a newer quarter is complete.</summary>
    /// <param name="handlers">Those who must know of a new release; none while the site is starting.</param>
    /// <param name="cancellationToken">Stops between rows; what was staged is taken up by the next run.</param>
    public async Task<IReadOnlyList<PullOutcome>> PullAndReleaseAsync(CancellationToken cancellationToken, params IEnumerable<IReleaseHandler> handlers)
    {
        var outcomes = await pull.RunAsync(cancellationToken);
        await ReleaseIfDueAsync(cancellationToken, handlers);
        return outcomes;
    }

    /// <summary>Makes and shows a release when one is due by itself.</summary>
    public async Task ReleaseIfDueAsync(CancellationToken cancellationToken, params IEnumerable<IReleaseHandler> handlers)
    {
        if (options.Value.ReleaseAutomatically || sources.AreSamples)
        {
            await lookBack.MakeAsync(cancellationToken);
            var outcome = await ReleaseAsync(new ReleaseRequest(), cancellationToken, handlers);
            if (outcome.Refused is { } refused)
            {
                log.LogInformation("No release was made by itself: {Reason}", refused);
            }
        }
    }

    /// <summary>Makes a release of what is staged, shows it, and tells those who must know.</summary>
    public async Task<ReleaseOutcome> ReleaseAsync(ReleaseRequest request, CancellationToken cancellationToken, params IEnumerable<IReleaseHandler> handlers)
    {
        var outcome = await releases.MakeAsync(request, cancellationToken);
        if (outcome.Row is { } made)
        {
            store.Show(made);
            await TellAsync(handlers, made.ToRelease(), cancellationToken);
        }

        return outcome;
    }

    private async Task TellAsync(IEnumerable<IReleaseHandler> handlers, Release release, CancellationToken cancellationToken)
    {
        foreach (var handler in handlers)
        {
            try
            {
                await handler.HandleAsync(release, cancellationToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "{Handler} failed on release {Number}", handler.GetType().Name, release.Number);
            }
        }
    }
}
