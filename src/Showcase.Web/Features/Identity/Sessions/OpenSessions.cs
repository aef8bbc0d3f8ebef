using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity.Sessions;

/// <summary>Who is signed in where. A cookie is worth as much as its row here: without one it is refused at the next request.</summary>
internal sealed class OpenSessions(IDbContextFactory<ShowcaseDbContext> contexts, IOptions<EntranceOptions> entrance, TimeProvider clock)
{
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    /// <summary>Opens one, and forgets those of this user that ended by themselves.</summary>
    public async Task<SessionRow> BeginAsync(Guid user, string method, HttpContext context)
    {
        var now = clock.GetUtcNow();
        var row = new SessionRow
        {
            Id = Guid.NewGuid(), UserId = user, Begun = now, LastSeen = now, Method = method,
            Device = DeviceWords.Of(context.Request.Headers.UserAgent), Address = ShortAddress.Of(context.Connection.RemoteIpAddress),
        };
        await using var database = await contexts.CreateDbContextAsync(context.RequestAborted);
        var (begun, seen) = Oldest();
        await database.Set<SessionRow>().Where(other => other.UserId == user && (other.Begun < begun || other.LastSeen < seen)).ExecuteDeleteAsync(context.RequestAborted);
        database.Add(row);
        await database.SaveChangesAsync(context.RequestAborted);
        return row;
    }

    /// <summary>Looks a session up for a request, and remembers once a minute that it was seen.</summary>
    /// <returns>Nothing when it has ended or its owner is shut out.</returns>
    public async Task<SessionRow?> SeenAsync(Guid id, Guid user, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var (begun, seen) = Oldest();
        var row = await database.Set<SessionRow>().AsNoTracking()
            .Where(row => row.Id == id && row.UserId == user && row.Begun >= begun && row.LastSeen >= seen)
            .FirstOrDefaultAsync(row => database.Set<OfficeUser>().Any(owner => owner.Id == row.UserId && !owner.IsDisabled), cancellationToken);
        if (row is null || clock.GetUtcNow() - row.LastSeen < Precision) return row;
        try
        {
            var now = clock.GetUtcNow();
            await database.Set<SessionRow>().Where(one => one.Id == id && one.LastSeen < now).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastSeen, now), cancellationToken);
        }
        catch (Exception failed) when (StorageFailure.Explain(failed) is not null)
        {
            // On a full disk people still read; what needs writing says so itself.
        }

        return row;
    }

    /// <summary>Those that are open, last seen first.</summary>
    public async Task<IReadOnlyList<SessionRow>> OfAsync(Guid user, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var (begun, seen) = Oldest();
        return await database.Set<SessionRow>().AsNoTracking().Where(row => row.UserId == user && row.Begun >= begun && row.LastSeen >= seen)
            .OrderByDescending(row => row.LastSeen).ThenByDescending(row => row.Begun).ToListAsync(cancellationToken);
    }

    /// <returns>False when this user has no such session.</returns>
    public async Task<bool> EndAsync(Guid user, Guid id, CancellationToken cancellationToken) => await EndAsync(row => row.UserId == user && row.Id == id, cancellationToken) > 0;

    /// <returns>How many ended.</returns>
    public Task<int> EndOthersAsync(Guid user, Guid kept, CancellationToken cancellationToken) => EndAsync(row => row.UserId == user && row.Id != kept, cancellationToken);

    /// <returns>How many ended.</returns>
    public Task<int> EndAllAsync(Guid user, CancellationToken cancellationToken) => EndAsync(row => row.UserId == user, cancellationToken);

    private async Task<int> EndAsync(System.Linq.Expressions.Expression<Func<SessionRow, bool>> which, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<SessionRow>().Where(which).ExecuteDeleteAsync(cancellationToken);
    }

    private (DateTimeOffset Begun, DateTimeOffset Seen) Oldest()
    {
        var now = clock.GetUtcNow();
        return (now.AddHours(-entrance.Value.SessionHours), now.AddMinutes(-entrance.Value.IdleMinutes) - Precision);
    }
}
