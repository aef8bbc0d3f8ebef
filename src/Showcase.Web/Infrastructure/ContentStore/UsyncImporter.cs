using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Brings uSync items into the store: new ones are made, changed ones updated, equal ones left alone. One transaction for all.</summary>
internal sealed class UsyncImporter(IDbContextFactory<ShowcaseDbContext> contexts, SiteSchema schema, UrlSegments segments, WriteGate gate, TimeProvider clock)
{
    /// <param name="write">False for a dry run: the report is the same, nothing is written.</param>
    public async Task<ImportReport> ImportAsync(SitePaths paths, bool write, CancellationToken cancellationToken)
    {
        var reader = new UsyncContentReader(paths.Usync, schema);
        var items = reader.Read();
        if (write)
        {
            SeedMedia.Copy(items, paths.Samples, paths.Media);
        }

        using var entered = await gate.EnterAsync(cancellationToken);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await NodesLock.ShareAsync(database, cancellationToken);
        var run = new UsyncImportRun(database, segments, clock);
        await run.ApplyAsync(items, cancellationToken);
        if (write && run.HasChanges)
        {
            database.Add(new OutboxRow { Kind = ContentChangeKind.Imported, CommittedAt = clock.GetUtcNow() });
            await database.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new(run.Lines, [.. schema.Problems, .. reader.Problems]);
    }
}

/// <summary>What an import did, or would do.</summary>
internal sealed record ImportReport(IReadOnlyList<ImportLine> Lines, IReadOnlyList<UsyncProblem> Problems);

internal sealed record ImportLine(string File, string Name, ImportAction Action);

internal enum ImportAction
{
    Created,
    Updated,
    Unchanged,
}
