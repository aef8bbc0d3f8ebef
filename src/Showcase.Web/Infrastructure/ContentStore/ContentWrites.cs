using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Runs writes of documents, each with its outbox row in the same transaction. A storage that fails is an outcome, not an exception.</summary>
internal sealed class ContentWrites(WriteTransactions transactions, IDbContextFactory<ShowcaseDbContext> contexts, TimeProvider clock, ILogger<ContentWrites> log)
{
    private const string Apart = "apart";

    // Whoever saves meanwhile waits for no more than this and one document (ADR 0146).
    private static readonly TimeSpan LongestTogether = TimeSpan.FromMilliseconds(80);

    private readonly OutageLog saving = new(log, "Opslaan");

    /// <summary>Runs one, and returns when the site shows what came of it; a draft that is saved waits for nothing. Nor does what was refused hurry ahead of what somebody else committed, for which it may have been refused.</summary>
    public async Task<StoreOutcome> RunAsync(ContentWrite write, CancellationToken cancellationToken)
    {
        var (outcome, isNews) = await CommitAsync(write, cancellationToken);
        if (isNews)
        {
            await AnnounceAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>Runs some, in order, in one transaction of a moment, and tells nobody yet. Each by itself: what is refused, or was written by somebody else meanwhile, is undone alone.</summary>
    /// <param name="goesOn">Asked before each, with its place among them: false ends it there.</param>
    /// <param name="isAlone">Whether no other node may write meanwhile.</param>
    /// <returns>How they ended, in order: fewer than there are when the moment was over.</returns>
    public async Task<IReadOnlyList<StoreOutcome>> CommitSomeAsync(IEnumerable<ContentWrite> some, Func<int, bool> goesOn, bool isAlone, CancellationToken cancellationToken)
    {
        var outcomes = new List<StoreOutcome>();
        try
        {
            _ = isAlone ? await transactions.RunAloneAsync(WriteSomeAsync, cancellationToken) : await transactions.RunAsync(WriteSomeAsync, cancellationToken);
            saving.Succeeded();
            return outcomes;
        }
        catch (Exception exception) when (WhyUnavailable(exception, cancellationToken) is { } reason)
        {
            saving.Failed(exception);
            return [.. Enumerable.Repeat(StoreOutcome.Unavailable(reason), Math.Max(1, outcomes.Count))];
        }

        async Task<bool> WriteSomeAsync(ShowcaseDbContext database)
        {
            // Each write has a savepoint of its own already.
            database.Database.AutoSavepointsEnabled = false;
            var (begun, memo) = (clock.GetTimestamp(), new NeighbourMemo(database, isForMany: true));
            foreach (var write in some)
            {
                if ((outcomes.Count > 0 && clock.GetElapsedTime(begun) > LongestTogether) || !goesOn(outcomes.Count) || await WriteApartAsync(database, write, memo, outcomes.Count == 0, cancellationToken) is not { } outcome) break;
                outcomes.Add(outcome);
            }

            await database.Database.CommitTransactionAsync(cancellationToken);
            return true;
        }
    }

    /// <summary>Tells the handlers what was committed without them.</summary>
    public Task AnnounceAsync(CancellationToken cancellationToken) => transactions.AnnounceAsync(cancellationToken);

    private async Task<(StoreOutcome Outcome, bool IsNews)> CommitAsync(ContentWrite write, CancellationToken cancellationToken)
    {
        try
        {
            var written = await transactions.RunAsync(database => WriteAloneAsync(database, write, cancellationToken), cancellationToken);
            saving.Succeeded();
            return written;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node wrote between our reading and our writing.
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            return (StoreOutcome.Conflict(await StoredDocuments.FindAsync(database, write.Key, cancellationToken)), true);
        }
        catch (Exception exception) when (WhyUnavailable(exception, cancellationToken) is { } reason)
        {
            saving.Failed(exception);
            return (StoreOutcome.Unavailable(reason), false);
        }
    }

    private async Task<(StoreOutcome Outcome, bool IsNews)> WriteAloneAsync(ShowcaseDbContext database, ContentWrite write, CancellationToken cancellationToken)
    {
        var (refusal, change) = await WriteAsync(database, write, null, cancellationToken);
        if (refusal is not null)
        {
            return (refusal, true);
        }

        var written = StoreOutcome.Done(await StoredDocuments.FindAsync(database, write.Key, cancellationToken));
        // Last of all: what fails after a commit would be told as not done.
        await database.Database.CommitTransactionAsync(cancellationToken);
        return (written, change!.IsTold);
    }

    /// <returns>Nothing, with all of it undone, for one that fails behind others: these are committed first, and the next transaction begins with it and fails.</returns>
    private async Task<StoreOutcome?> WriteApartAsync(ShowcaseDbContext database, ContentWrite write, NeighbourMemo memo, bool isFirst, CancellationToken cancellationToken)
    {
        var transaction = database.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(Apart, cancellationToken);
        StoreOutcome? outcome;
        try
        {
            outcome = (await WriteAsync(database, write, memo, cancellationToken)).Refusal ?? StoreOutcome.Done(null);
        }
        catch (DbUpdateConcurrencyException)
        {
            outcome = StoreOutcome.Conflict(null);
        }
        catch (Exception exception) when (!isFirst && exception is not OperationCanceledException && StorageOutage.Explain(exception) is null)
        {
            outcome = null;
        }

        if (outcome?.Status != StoreStatus.Done)
        {
            await transaction.RollbackToSavepointAsync(Apart, cancellationToken);
            memo.Forget();
        }

        await transaction.ReleaseSavepointAsync(Apart, cancellationToken);
        database.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Writes without committing.</summary>
    private async Task<(StoreOutcome? Refusal, ContentTransaction? Change)> WriteAsync(ShowcaseDbContext database, ContentWrite write, NeighbourMemo? memo, CancellationToken cancellationToken)
    {
        var document = await database.Set<DocumentRow>().SingleOrDefaultAsync(row => row.Key == write.Key, cancellationToken);
        if (document is null && write.Create is null)
        {
            return (StoreOutcome.NotFound, null);
        }

        if (document is not null && (write.Create is not null || (write.Revision is { } seen && seen != document.Revision)))
        {
            return (StoreOutcome.Conflict(await StoredDocuments.FindAsync(database, write.Key, cancellationToken)), null);
        }

        var change = new ContentTransaction(database, document ?? new DocumentRow(), clock, cancellationToken, memo);
        var refusal = document is null ? await write.Create!(change) : null;
        refusal ??= await write.Write(change);
        if (refusal is null)
        {
            // Without effect on a document that was removed just now.
            change.Document.Revision += change.KeepsRevision ? 0 : 1;
            await database.SaveChangesAsync(cancellationToken);
            await change.CompleteAsync(write.Signature);
            change.Neighbours.Written(change.Document);
        }

        return (refusal, change);
    }

    private static string? WhyUnavailable(Exception exception, CancellationToken asked) =>
        asked.IsCancellationRequested ? null : StorageOutage.Explain(exception);
}
