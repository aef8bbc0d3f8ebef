using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Carries every write of documents: one transaction at a time in this process, and handlers after the commit.</summary>
internal sealed class WriteTransactions(IDbContextFactory<ShowcaseDbContext> contexts, WriteGate gate, OutboxDispatcher outbox, ILogger<WriteTransactions> log)
{
    /// <summary>How long a database may take to begin; one that is there needs milliseconds, whatever the write itself costs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly OutageLog announcing = new(log, "Verwerken van een opgeslagen wijziging");

    /// <param name="write">What it leaves uncommitted is undone.</param>
    /// <exception cref="TimeoutException">The database did not begin in time.</exception>
    public Task<T> RunAsync<T>(Func<ShowcaseDbContext, Task<T>> write, CancellationToken cancellationToken) => RunAsync(NodesLock.ShareAsync, write, cancellationToken);

    /// <summary>The same while no other node writes either.</summary>
    public Task<T> RunAloneAsync<T>(Func<ShowcaseDbContext, Task<T>> write, CancellationToken cancellationToken) => RunAsync(NodesLock.TakeAsync, write, cancellationToken);

    /// <summary>Tells the handlers what was committed. That is done: those that cannot be reached now are reached by the outbox worker.</summary>
    public async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await outbox.DispatchAsync(cancellationToken);
            announcing.Succeeded();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            announcing.Failed(exception);
        }
    }

    private async Task<T> RunAsync<T>(Func<ShowcaseDbContext, CancellationToken, Task> enter, Func<ShowcaseDbContext, Task<T>> write, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var database = await BeginAsync(enter, cancellationToken);
            return await write(database);
        }
    }

    private async Task<ShowcaseDbContext> BeginAsync(Func<ShowcaseDbContext, CancellationToken, Task> enter, CancellationToken cancellationToken)
    {
        var database = await contexts.CreateDbContextAsync(cancellationToken);
        var beginning = EnterAsync();
        try
        {
            await beginning.WaitAsync(Patience, cancellationToken);
            return database;
        }
        catch
        {
            // Not by a cancellation token: Npgsql asks the same server to cancel, and waits for it (35 seconds on a server that hung, 2026-11-25).
            _ = beginning.ContinueWith(async _ => await database.DisposeAsync(), TaskScheduler.Default);
            throw;
        }

        async Task EnterAsync()
        {
            await database.Database.BeginTransactionAsync(cancellationToken);
            await enter(database, cancellationToken);
        }
    }
}
