using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Whether the database answers, has every migration, and how large it is.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<ShowcaseDbContext> contexts) : IHealthPart
{
    public const long LargeLogBytes = 256_000_000;
    private const int SlowMilliseconds = 500;

    public string Title => "Database";

    public int Order => 10;

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var begun = Stopwatch.GetTimestamp();
        await DatabaseProbe.AskAsync(database, cancellationToken);
        var milliseconds = (int)Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        var pending = (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        var (size, log) = database.Database.IsNpgsql() ? (await PostgresSizeAsync(database, cancellationToken), (long?)null) : SqliteSizes(database);
        return Of(milliseconds, pending, log) with
        {
            Facts =
            [
                new("Soort", database.Database.IsNpgsql() ? "PostgreSQL" : "SQLite"),
                new("Antwoordt in", $"{DutchFormat.Number(milliseconds)} ms"),
                new("Grootte", HealthWords.Size(size)),
                .. log is { } bytes ? [new("Schrijflogboek (WAL)", HealthWords.Size(bytes))] : Array.Empty<HealthFact>(),
            ],
        };
    }

    /// <param name="logBytes">Size of SQLite's write-ahead log; nothing on PostgreSQL.</param>
    public static HealthFinding Of(int milliseconds, IReadOnlyList<string> pending, long? logBytes)
    {
        if (pending.Count > 0)
        {
            return HealthFinding.Bad($"De database mist {HealthWords.Count(pending.Count, "aanpassing", "aanpassingen")} van deze versie van de site: {string.Join(", ", pending)}.", "Start de site opnieuw: die past de database bij het starten aan.");
        }

        if (logBytes > LargeLogBytes)
        {
            return HealthFinding.Attention("Het schrijflogboek van SQLite is groot: iets houdt de database lang open.", "Stop andere programma’s die de database openen, zoals een back-up die blijft hangen.");
        }

        return milliseconds > SlowMilliseconds
            ? HealthFinding.Attention("De database antwoordt traag; opslaan duurt daardoor lang.", "Kijk of de server van de database druk is of een trage schijf heeft.")
            : HealthFinding.Good("De database antwoordt en is bij.");
    }

    private static Task<long> PostgresSizeAsync(ShowcaseDbContext database, CancellationToken cancellationToken) =>
        database.Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellationToken);

    private static (long Size, long? Log) SqliteSizes(ShowcaseDbContext database)
    {
        var path = database.Database.GetDbConnection().DataSource;
        return (BytesOf(path), BytesOf(path + "-wal"));
    }

    private static long BytesOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
