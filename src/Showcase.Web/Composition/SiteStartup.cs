using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Composition;

/// <summary>Everything that must be true before the first answer: database up to date, seed content in, snapshot filled, outbox replayed.</summary>
internal sealed class SiteStartup(
    IDbContextFactory<ShowcaseDbContext> contexts,
    DatabaseSettings settings,
    SitePaths paths,
    SiteSchema schema,
    UsyncImporter importer,
    SnapshotStore snapshots,
    OutboxDispatcher outbox,
    IEnumerable<IStartupStep> steps,
    ILogger<SiteStartup> log)
{
    private const int SqliteFull = 13;
    private const int SqliteReadOnly = 8;

    /// <exception cref="StartupException">The database cannot be opened or written.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await MigrateAsync(cancellationToken);
            await SeedAsync(cancellationToken);
            foreach (var step in steps)
            {
                await step.PrepareAsync(cancellationToken);
            }

            await snapshots.ReloadAsync(cancellationToken);
            await outbox.DispatchAsync(cancellationToken);
        }
        catch (Exception exception) when (Explain(exception) is { } message)
        {
            throw new StartupException(message, exception);
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (!settings.IsPostgres)
        {
            // A site killed while migrating leaves EF's lock row behind, on which the next start would wait for ever.
            // The lock on the data folder already keeps a second site away.
            await database.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        }

        await database.Database.MigrateAsync(cancellationToken);
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        Report(schema.Problems);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await database.Set<DocumentRow>().AnyAsync(cancellationToken))
        {
            return;
        }

        var report = await importer.ImportAsync(paths, write: true, cancellationToken);
        Report(report.Problems.Except(schema.Problems));
        log.LogInformation("{Count} documenten en mediabestanden ingelezen uit {Folder}", report.Lines.Count, paths.Usync);
    }

    private void Report(IEnumerable<UsyncProblem> problems)
    {
        foreach (var problem in problems)
        {
            log.LogError("uSync-bestand {File} is overgeslagen: {Reason}", problem.File, problem.Reason);
        }
    }

    private static string? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SqliteException { SqliteErrorCode: SqliteFull }:
                    return "De schijf is vol: de database kan niet worden geschreven. Maak ruimte en start de site opnieuw.";
                case SqliteException { SqliteErrorCode: SqliteReadOnly }:
                    return "De database mag niet worden geschreven. Geef de site schrijfrechten op de gegevensmap en start opnieuw.";
                case SqliteException sqlite:
                    return $"De database kan niet worden geopend: {sqlite.Message}";
                case DbException database:
                    return $"De database is niet bereikbaar of weigert: {database.Message}";
                case IOException io:
                    return $"Een bestand van de site kan niet worden gelezen of geschreven: {io.Message}";
                case UnauthorizedAccessException denied:
                    return $"De site heeft geen rechten op een bestand: {denied.Message}";
            }
        }

        return null;
    }
}
