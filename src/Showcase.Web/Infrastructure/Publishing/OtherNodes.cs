using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Brings what other nodes on the same database delivered to what this node keeps for itself: snapshot, output cache, search index, files beside it.</summary>
/// <remarks>By the rows of some time back and not by their last number: a transaction that began earlier may commit later. With SQLite there are no others.</remarks>
internal sealed class OtherNodes(DatabaseSettings settings, Lazy<IEnumerable<IContentPublishedHandler>> handlers, TimeProvider clock, ILogger<OtherNodes> log)
{
    // Longer than a transaction lasts, and than clocks of nodes differ.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(5);

    // From here on reading everything once is quicker than one document at a time.
    private const int MostApart = 20;

    private readonly Dictionary<long, DateTimeOffset> known = [];
    private DateTimeOffset? followed;

    /// <summary>This node delivered it itself.</summary>
    public void Delivered(long id)
    {
        if (settings.IsPostgres) known[id] = clock.GetUtcNow();
    }

    /// <summary>Catches up. Called by one at a time.</summary>
    public async Task FollowAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // The first call is of the start, which has just read everything.
        if (!settings.IsPostgres || followed is not { } last)
        {
            followed = now;
            return;
        }

        // From when it last worked, so that a database that was away for longer hides nothing.
        var since = last - LookBack;
        foreach (var old in known.Where(row => row.Value < since - LookBack).Select(row => row.Key).ToList())
        {
            known.Remove(old);
        }

        var rows = await database.Set<OutboxRow>().AsNoTracking().Where(row => row.CompletedAt != null && row.CommittedAt > since).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var news = rows.FindAll(row => !known.ContainsKey(row.Id));
        var changes = news.Count > MostApart ? [new ContentChange(news[^1].Id, ContentChangeKind.Imported, Guid.Empty, "", [])] : news.ConvertAll(row => row.ToChange());
        var done = true;
        foreach (var change in changes) done &= await TellAsync(change, cancellationToken);
        // What failed is told again the next time, until it is too long ago.
        foreach (var row in done ? news : []) known[row.Id] = row.CommittedAt;
        followed = now;
    }

    private async Task<bool> TellAsync(ContentChange change, CancellationToken cancellationToken)
    {
        var done = true;
        foreach (var handler in handlers.Value.Where(handler => handler.IsForEveryNode).OrderBy(handler => handler.Order))
        {
            try
            {
                await handler.HandleAsync(change, cancellationToken);
            }
            // Without its database nothing can be brought up to date: the whole round is for later.
            catch (Exception exception) when (exception is not OperationCanceledException && StorageOutage.Explain(exception) is null)
            {
                log.LogError(exception, "Handler {Handler} failed on change {Change} of another node", handler.Name, change.Id);
                done = false;
            }
        }

        return done;
    }
}
