using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.Health;

/// <summary>Whether what was published reaches everything that must know: snapshot, search, cache, webhooks.</summary>
internal sealed class OutboxHealth(IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock) : IHealthPart
{
    private const int MostShown = 10;
    private const int LongestError = 200;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public string Title => "Verwerking van wijzigingen";

    public int Order => 30;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = database.Set<OutboxRow>().AsNoTracking().Where(row => row.CompletedAt == null);
        var count = await waiting.CountAsync(cancellationToken);
        var oldest = await waiting.OrderBy(row => row.Id).Select(row => (DateTimeOffset?)row.CommittedAt).FirstOrDefaultAsync(cancellationToken);
        var failing = await database.Set<OutboxDeliveryRow>().AsNoTracking().Where(row => !row.Done && row.Attempts > 0).OrderByDescending(row => row.Attempts).Take(MostShown).ToListAsync(cancellationToken);
        return FindingOf(count, oldest, failing) with
        {
            Facts =
            [
                new("Wacht", HealthWords.Count(count, "wijziging", "wijzigingen")),
                .. oldest is { } since ? [new("Oudste wacht", HealthWords.Length(clock.GetUtcNow() - since))] : Array.Empty<HealthFact>(),
                .. failing.Select(row => new HealthFact($"“{row.Handler}” mislukt", $"{DutchFormat.Number(row.Attempts)} keer, laatste fout: {Short(row.LastError)}")),
            ],
        };
    }

    private HealthFinding FindingOf(int count, DateTimeOffset? oldest, List<OutboxDeliveryRow> failing)
    {
        if (failing.Count > 0)
        {
            return HealthFinding.Bad(
                "Een of meer onderdelen kunnen een wijziging niet verwerken. Ze proberen het steeds opnieuw, met langere pauzes; andere onderdelen gaan gewoon door.",
                "Kijk in het technische log wat de fout is. Blijft het bij één document, publiceer dat dan opnieuw; blijft het bij de zoekindex, bouw die opnieuw op.");
        }

        return oldest < clock.GetUtcNow() - Late
            ? HealthFinding.Attention("Wijzigingen wachten al een tijd op verwerking.", "Herstart de site: wat wacht, wordt bij het starten verwerkt. Er gaat niets verloren.")
            : HealthFinding.Good(count == 0 ? "Alles is verwerkt." : "Wijzigingen worden verwerkt.");
    }

    private static string Short(string? error) => error is null ? "onbekend" : error.Length <= LongestError ? error : error[..LongestError] + "…";
}
