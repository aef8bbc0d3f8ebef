using Microsoft.EntityFrameworkCore;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Changes what is public of several documents, with what a slice keeps beside them, in one transaction with its outbox rows: all of it or nothing, also after a kill. Handlers run after the commit.</summary>
internal sealed class DocumentsTogether(WriteTransactions transactions, PublishingGuard guard, TimeProvider clock)
{
    private const int MostTries = 5;

    /// <param name="write">Run again from the start when another node wrote one of the same rows at the same time.</param>
    /// <param name="cancellationToken">Given up before the commit; never between the commit and its handlers.</param>
    public async Task<T> RunAsync<T>(Func<TogetherChange, Task<T>> write, CancellationToken cancellationToken)
    {
        var result = await TransactAsync(write, cancellationToken);
        // It is committed: who asked may be gone.
        await transactions.AnnounceAsync(CancellationToken.None);
        return result;
    }

    private async Task<T> TransactAsync<T>(Func<TogetherChange, Task<T>> write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await transactions.RunAsync(
                    async database =>
                    {
                        var change = new TogetherChange(database, guard, clock, cancellationToken);
                        var result = await write(change);
                        await database.SaveChangesAsync(cancellationToken);
                        await change.CompleteAsync();
                        await database.Database.CommitTransactionAsync(cancellationToken);
                        return result;
                    },
                    cancellationToken);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostTries)
            {
            }
        }
    }
}
