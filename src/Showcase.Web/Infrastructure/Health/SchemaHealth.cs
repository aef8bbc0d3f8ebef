using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.Health;

/// <summary>Whether all files of types could be read at the start.</summary>
internal sealed class SchemaHealth(SiteSchema schema) : IHealthPart
{
    private const int MostShown = 10;

    public string Title => "Typen";

    public int Order => 50;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        schema.Problems.Count == 0
            ? HealthFinding.Good($"Alle typen zijn ingelezen: {schema.ContentTypes.Count()} typen en {schema.DataTypes.Count()} gegevenstypen.")
            : HealthFinding.Attention(
                $"{HealthWords.Count(schema.Problems.Count, "bestand is", "bestanden zijn")} niet of niet helemaal gebruikt.",
                "Herstel de genoemde bestanden in de map uSync/v17 en start de site opnieuw. De andere typen werken gewoon.") with
            {
                Facts = [.. schema.Problems.Take(MostShown).Select(problem => new HealthFact(problem.File, problem.Reason))],
            });
}
