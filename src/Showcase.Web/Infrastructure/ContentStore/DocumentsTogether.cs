using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Changes what is public of several documents, with what a slice keeps beside them, in one transaction with its outbox rows: all of it or nothing, also after a kill. Handlers run after the commit.</summary>
internal sealed class DocumentsTogether(
    IDbContextFactory<ShowcaseDbContext> contexts, WriteGate gate, OutboxDispatcher outbox, PublishingGuard guard, TimeProvider clock, ILogger<DocumentsTogether> log)
{
    private const int MostTries = 5;

    private readonly OutageLog announcing = new(log, "Verwerken van een wijziging van meer documenten");

    /// <param name="write">Run again from the start when another node wrote one of the same rows at the same time.</param>
    /// <param name="cancellationToken">Given up before the commit; never between the commit and its handlers.</param>
    public async Task<T> RunAsync<T>(Func<TogetherChange, Task<T>> write, CancellationToken cancellationToken)
    {
        T result;
        using (await gate.EnterAsync(cancellationToken))
        {
            result = await TransactAsync(write, cancellationToken);
        }

        await AnnounceAsync();
        return result;
    }

    private async Task<T> TransactAsync<T>(Func<TogetherChange, Task<T>> write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var database = await contexts.CreateDbContextAsync(cancellationToken);
                await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
                var change = new TogetherChange(database, guard, clock, cancellationToken);
                var result = await write(change);
                await database.SaveChangesAsync(cancellationToken);
                await change.CompleteAsync();
                await transaction.CommitAsync(cancellationToken);
                return result;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostTries)
            {
            }
        }
    }

    // It is committed: who asked may be gone, and a database that cannot be reached now is reached by the outbox worker.
    private async Task AnnounceAsync()
    {
        try
        {
            await outbox.DispatchAsync(CancellationToken.None);
            announcing.Succeeded();
        }
        catch (Exception exception)
        {
            announcing.Failed(exception);
        }
    }
}
