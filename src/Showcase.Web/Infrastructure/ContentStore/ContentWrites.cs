using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Runs one write: alone, in one transaction with its outbox row, and handlers after the commit. A storage that fails is an outcome, not an exception.</summary>
internal sealed class ContentWrites(IDbContextFactory<ShowcaseDbContext> contexts, WriteGate gate, OutboxDispatcher outbox, TimeProvider clock, ILogger<ContentWrites> log)
{
    /// <summary>How long a database may take to begin; one that is there needs milliseconds, whatever the write itself costs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly OutageLog saving = new(log, "Opslaan");
    private readonly OutageLog announcing = new(log, "Verwerken van een opgeslagen wijziging");

    /// <param name="create">Makes a document that is not there yet; nothing when it must be there.</param>
    /// <param name="write">Changes it, or says why not.</param>
    /// <param name="signature">For the log book; nothing for what is not noted there.</param>
    public async Task<StoreOutcome> RunAsync(
        Guid key,
        long? revision,
        Func<ContentTransaction, Task<StoreOutcome?>>? create,
        Func<ContentTransaction, Task<StoreOutcome?>> write,
        Signature? signature,
        CancellationToken cancellationToken)
    {
        var outcome = await CommitAsync(key, revision, create, write, signature, cancellationToken);
        if (outcome.Status != StoreStatus.Unavailable)
        {
            await AnnounceAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>The same without telling the handlers, for who does many: <see cref="AnnounceAsync"/> tells them of all at once.</summary>
    public async Task<StoreOutcome> CommitAsync(
        Guid key,
        long? revision,
        Func<ContentTransaction, Task<StoreOutcome?>>? create,
        Func<ContentTransaction, Task<StoreOutcome?>> write,
        Signature? signature,
        CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            try
            {
                var outcome = await TransactOrConflictAsync(key, revision, create, write, signature, cancellationToken);
                saving.Succeeded();
                return outcome;
            }
            catch (Exception exception) when (WhyUnavailable(exception, cancellationToken) is { } reason)
            {
                saving.Failed(exception);
                return StoreOutcome.Unavailable(reason);
            }
        }
    }

    /// <summary>Tells the handlers what was committed. That is done: those that cannot be reached now are reached by the outbox worker.</summary>
    public async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await outbox.DispatchAsync(cancellationToken);
            announcing.Succeeded();
        }
        catch (Exception exception) when (WhyUnavailable(exception, cancellationToken) is not null)
        {
            announcing.Failed(exception);
        }
    }

    private async Task<StoreOutcome> TransactOrConflictAsync(
        Guid key,
        long? revision,
        Func<ContentTransaction, Task<StoreOutcome?>>? create,
        Func<ContentTransaction, Task<StoreOutcome?>> write,
        Signature? signature,
        CancellationToken cancellationToken)
    {
        try
        {
            return await TransactAsync(key, revision, create, write, signature, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node wrote between our reading and our writing.
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            return StoreOutcome.Conflict(await StoredDocuments.FindAsync(database, key, cancellationToken));
        }
    }

    private async Task<StoreOutcome> TransactAsync(
        Guid key,
        long? revision,
        Func<ContentTransaction, Task<StoreOutcome?>>? create,
        Func<ContentTransaction, Task<StoreOutcome?>> write,
        Signature? signature,
        CancellationToken cancellationToken)
    {
        var (database, document) = await BeginAsync(key, cancellationToken);
        await using var owned = database;
        if (document is null && create is null)
        {
            return StoreOutcome.NotFound;
        }

        if (document is not null && (create is not null || (revision is { } seen && seen != document.Revision)))
        {
            return StoreOutcome.Conflict(await StoredDocuments.FindAsync(database, key, cancellationToken));
        }

        var change = new ContentTransaction(database, document ?? new DocumentRow(), clock, cancellationToken);
        var refusal = document is null ? await create!(change) : null;
        refusal ??= await write(change);
        if (refusal is not null)
        {
            return refusal;
        }

        // Without effect on a document that was removed just now.
        change.Document.Revision += change.KeepsRevision ? 0 : 1;
        await database.SaveChangesAsync(cancellationToken);
        await change.CompleteAsync(signature);
        var written = StoreOutcome.Done(await StoredDocuments.FindAsync(database, key, cancellationToken));
        // Last of all: what fails after a commit would be told as not done.
        await database.Database.CommitTransactionAsync(cancellationToken);
        return written;
    }

    /// <summary>Opens a transaction and finds the document, or gives up on a database that does not answer.</summary>
    /// <exception cref="TimeoutException">It did not answer in time.</exception>
    private async Task<(ShowcaseDbContext Database, DocumentRow? Document)> BeginAsync(Guid key, CancellationToken cancellationToken)
    {
        var database = await contexts.CreateDbContextAsync(cancellationToken);
        var beginning = FindInTransactionAsync();
        try
        {
            return (database, await beginning.WaitAsync(Patience, cancellationToken));
        }
        catch
        {
            // Not by a cancellation token: Npgsql asks the same server to cancel, and waits for it (35 seconds on a server that hung, 2026-11-25).
            _ = beginning.ContinueWith(async _ => await database.DisposeAsync(), TaskScheduler.Default);
            throw;
        }

        async Task<DocumentRow?> FindInTransactionAsync()
        {
            await database.Database.BeginTransactionAsync(cancellationToken);
            return await database.Set<DocumentRow>().SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        }
    }

    private static string? WhyUnavailable(Exception exception, CancellationToken asked) =>
        asked.IsCancellationRequested ? null : StorageOutage.Explain(exception);
}
