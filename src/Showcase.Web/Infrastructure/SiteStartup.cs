using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure;

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
    /// <exception cref="StartupException">The database cannot be opened or written.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await MigrateAsync(cancellationToken);
            await SeedAsync(cancellationToken);
            // Side by side: each waits for a database and for methods that are compiled at their first call.
            await Task.WhenAll(steps.Select(step => Task.Run(() => step.PrepareAsync(cancellationToken), cancellationToken)));
            await snapshots.ReloadAsync(cancellationToken);
            await outbox.DispatchAsync(cancellationToken);
        }
        catch (Exception exception) when (StorageFailure.Explain(exception) is { } message)
        {
            throw new StartupException($"{message} Start de site daarna opnieuw.", exception);
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

        // Looking whether there is anything to do costs less than what EF Core checks before it finds that there is nothing.
        if (await IsBehindAsync(database, cancellationToken))
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>True when a migration was not done yet.</summary>
    /// <remarks>EF Core's own answer makes a model of its table of migrations first, which is a tenth of what a start takes of the processor.</remarks>
    private static async Task<bool> IsBehindAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        var left = database.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT \"MigrationId\" FROM \"{HistoryRepository.DefaultTableName}\"";
        try
        {
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                left.Remove(rows.GetString(0));
            }
        }
        catch (DbException)
        {
            // Not there yet; if it is anything else, migrating says so.
            return true;
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }

        return left.Count > 0;
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
}
