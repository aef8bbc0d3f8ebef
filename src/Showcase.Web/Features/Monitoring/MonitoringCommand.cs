using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring;

/// <summary><c>monitoring pull</c>: fetches every source, makes a release when a newer quarter is complete, and tells how each source fared.</summary>
internal static class MonitoringCommand
{
    public static bool Matches(string[] args) => args is ["monitoring", "pull", ..];

    /// <returns>0, or 2 when a source was refused.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var outcomes = await services.GetRequiredService<MonitoringRun>().PullAndReleaseAsync(cancellationToken, services.GetServices<IReleaseHandler>());
        foreach (var outcome in outcomes)
        {
            Console.WriteLine($"{outcome.Source}\t{outcome.State}\t{outcome.RefusedBecause ?? $"{outcome.Contracts} opdrachten, {outcome.Efforts} inzet, {outcome.Quarantined} in quarantaine"}");
        }

        var latest = services.GetRequiredService<IPublishedResults>().Latest;
        Console.WriteLine(latest is null ? "Nog geen uitgave." : $"Uitgave {latest.Number}: cijfers tot en met het {Period.Of(latest.Quarter).Label}, peildatum {DutchFormat.Day(latest.AsOf)}.");
        return outcomes.All(outcome => outcome.RefusedBecause is null) ? 0 : 2;
    }
}
