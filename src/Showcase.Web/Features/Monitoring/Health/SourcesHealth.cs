using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Monitoring.Health;

/// <summary>Whether every source delivers, and in time.</summary>
internal sealed class SourcesHealth(SourceHealthQueries queries, TimeProvider clock) : IHealthPart
{
    // A pull takes minutes; one that is due for an hour does not run.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public string Title => "Bronnen van de cijfers";

    public int Order => 25;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var sources = await queries.All(cancellationToken);
        var unwell = sources.Where(source => !source.IsWell).ToList();
        var overdue = sources.Where(source => source.IsWell && source.Running is null && source.NextRunAt < clock.GetUtcNow() - Patience).ToList();
        return FindingOf(sources.Count, unwell, overdue) with { Facts = [.. sources.Select(source => new HealthFact(source.Name, $"{source.State}; laatst gelukt: {(source.LastSuccessAt is { } at ? HealthWords.Moment(at) : "nog nooit")}"))] };
    }

    private static HealthFinding FindingOf(int count, List<SourceHealth> unwell, List<SourceHealth> overdue) => (count, unwell, overdue) switch
    {
        (0, _, _) => HealthFinding.Good("Er zijn geen bronnen ingesteld."),
        (_, [var first, ..], _) => HealthFinding.Attention($"{HealthWords.Count(unwell.Count, "bron vraagt", "bronnen vragen")} aandacht: {first.Name} is {first.State}. De laatste goede cijfers blijven staan, met hun datum.", "Kijk bij Resultaten wat er met de bron is."),
        (_, _, [var late, ..]) => HealthFinding.Attention($"{HealthWords.Count(overdue.Count, "bron is", "bronnen zijn")} te laat: {late.Name} had {HealthWords.Moment(late.NextRunAt!.Value)} opgehaald moeten zijn.", "Haal de bron met de hand op bij Resultaten. Gebeurt dit vaker, kijk dan of de site ’s nachts draait."),
        _ => HealthFinding.Good(count == 1 ? "De bron levert op tijd." : $"Alle {count} bronnen leveren op tijd."),
    };
}
