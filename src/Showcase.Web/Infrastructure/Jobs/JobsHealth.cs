using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Whether background work failed lately.</summary>
internal sealed class JobsHealth(JobQueries queries, TimeProvider clock) : IHealthPart
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(1);

    public string Title => "Achtergrondtaken";

    public int Order => 35;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Lately;
        var failed = await queries.CountAsync(JobState.Failed, since, cancellationToken);
        var broken = await queries.CountAsync(JobState.BrokenOff, since, cancellationToken);
        return (failed + broken == 0
            ? HealthFinding.Good("De afgelopen 24 uur is geen taak mislukt.")
            : HealthFinding.Attention($"De afgelopen 24 uur {(failed + broken == 1 ? "is 1 taak" : $"zijn {failed + broken} taken")} mislukt of afgebroken.", "Kijk bij Achtergrondtaken welke het zijn en waarom.")) with
        {
            Facts = [new("Bezig", HealthWords.Count(queries.Active.Count, "taak", "taken"))],
        };
    }
}
