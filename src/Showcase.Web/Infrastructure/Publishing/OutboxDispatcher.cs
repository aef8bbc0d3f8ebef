using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Brings committed changes to their handlers: in order, at least once, each handler apart. What fails is tried again later and holds up no other.</summary>
internal sealed class OutboxDispatcher(
    IDbContextFactory<ShowcaseDbContext> contexts,
    Lazy<IEnumerable<IContentPublishedHandler>> handlers,
    OtherNodes others,
    TimeProvider clock,
    ILogger<OutboxDispatcher> log) : IDisposable
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(30);

    // Each change makes a new snapshot and is looked up in the index by itself; beyond some they are told together.
    private const int MostApart = 50;

    private readonly SemaphoreSlim dispatching = new(1, 1);

    /// <summary>Delivers everything that is waiting and due. Returns when all of it was tried once.</summary>
    public async Task DispatchAsync(CancellationToken cancellationToken)
    {
        await dispatching.WaitAsync(cancellationToken);
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            var waiting = await database.Set<OutboxRow>().Where(row => row.CompletedAt == null).OrderBy(row => row.Id).ToListAsync(cancellationToken);
            var many = await FreshAsync(database, waiting, cancellationToken);
            if (many.Count > MostApart)
            {
                await DeliverTogetherAsync(database, many, cancellationToken);
                waiting.RemoveAll(many.Contains);
            }

            foreach (var row in waiting)
            {
                await DeliverAsync(database, row, cancellationToken);
            }

            await others.FollowAsync(database, cancellationToken);
        }
        finally
        {
            dispatching.Release();
        }
    }

    public void Dispose() => dispatching.Dispose();

    // Publications that nobody was told of yet. What goes away is told by itself: it is taken away by its name.
    private static async Task<List<OutboxRow>> FreshAsync(ShowcaseDbContext database, List<OutboxRow> waiting, CancellationToken cancellationToken)
    {
        var published = waiting.FindAll(row => row.Kind == ContentChangeKind.Published);
        if (published.Count <= MostApart)
        {
            return [];
        }

        var tried = (await database.Set<OutboxDeliveryRow>().Select(delivery => delivery.OutboxId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return published.FindAll(row => !tried.Contains(row.Id));
    }

    private async Task DeliverTogetherAsync(ShowcaseDbContext database, List<OutboxRow> rows, CancellationToken cancellationToken)
    {
        var changes = rows.ConvertAll(row => row.ToChange());
        var (done, failed) = (new List<string>(), new List<OutboxDeliveryRow>());
        foreach (var handler in handlers.Value.OrderBy(handler => handler.Order))
        {
            try
            {
                await handler.HandleManyAsync(changes, cancellationToken);
                done.Add(handler.Name);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && StorageOutage.Explain(exception) is null)
            {
                log.LogError(exception, "Handler {Handler} failed on {Count} changes; each will be tried by itself", handler.Name, rows.Count);
                failed.Add(new() { Handler = handler.Name, Attempts = 1, LastError = Short(exception.Message), NextAttemptAt = clock.GetUtcNow() + FirstRetry });
            }
        }

        foreach (var row in rows)
        {
            if (failed.Count == 0)
            {
                row.CompletedAt = clock.GetUtcNow();
                others.Delivered(row.Id);
                continue;
            }

            Remember(database, row, [], done);
            database.AddRange(failed.Select(one => new OutboxDeliveryRow { OutboxId = row.Id, Handler = one.Handler, Attempts = one.Attempts, LastError = one.LastError, NextAttemptAt = one.NextAttemptAt }));
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private static string Short(string message) => message.Length > 2000 ? message[..2000] : message;

    private async Task DeliverAsync(ShowcaseDbContext database, OutboxRow row, CancellationToken cancellationToken)
    {
        var deliveries = await database.Set<OutboxDeliveryRow>().Where(delivery => delivery.OutboxId == row.Id).ToDictionaryAsync(delivery => delivery.Handler, cancellationToken);
        var change = row.ToChange();
        var failed = false;
        var done = new List<string>();
        foreach (var handler in handlers.Value.OrderBy(handler => handler.Order))
        {
            var delivery = deliveries.GetValueOrDefault(handler.Name);
            if (delivery is { Done: true })
            {
                continue;
            }

            var succeeded = (delivery?.NextAttemptAt is not { } due || due <= clock.GetUtcNow()) && await TryAsync(database, handler, change, delivery, cancellationToken);
            failed |= !succeeded;
            if (succeeded)
            {
                done.Add(handler.Name);
            }
        }

        if (failed)
        {
            Remember(database, row, deliveries, done);
        }
        else
        {
            row.CompletedAt = clock.GetUtcNow();
            others.Delivered(row.Id);
            database.RemoveRange(deliveries.Values);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> TryAsync(ShowcaseDbContext database, IContentPublishedHandler handler, ContentChange change, OutboxDeliveryRow? delivery, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleAsync(change, cancellationToken);
            return true;
        }
        // Without its database nothing can be delivered and nothing noted: the whole round is for later.
        catch (Exception exception) when (exception is not OperationCanceledException && StorageOutage.Explain(exception) is null)
        {
            log.LogError(exception, "Handler {Handler} failed on change {Change}; it will be tried again", handler.Name, change.Id);
            delivery ??= database.Add(new OutboxDeliveryRow { OutboxId = change.Id, Handler = handler.Name }).Entity;
            delivery.Attempts++;
            delivery.LastError = Short(exception.Message);
            delivery.NextAttemptAt = clock.GetUtcNow() + Backoff(delivery.Attempts);
            return false;
        }
    }

    // So that handlers that succeeded are not called again for the sake of one that failed.
    private static void Remember(ShowcaseDbContext database, OutboxRow row, Dictionary<string, OutboxDeliveryRow> deliveries, List<string> done)
    {
        foreach (var name in done)
        {
            var delivery = deliveries.GetValueOrDefault(name) ?? database.Add(new OutboxDeliveryRow { OutboxId = row.Id, Handler = name }).Entity;
            delivery.Done = true;
        }
    }

    private static TimeSpan Backoff(int attempts)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(attempts - 1, 20));
        return wait < LongestRetry ? wait : LongestRetry;
    }
}
