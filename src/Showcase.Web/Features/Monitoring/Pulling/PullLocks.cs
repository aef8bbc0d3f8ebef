using System.Collections.Concurrent;
using System.Data;
using System.IO.Hashing;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>One run per source at a time: within this process by a list, between nodes on PostgreSQL by an advisory lock, which the server lets go when the node dies.</summary>
/// <remarks>On SQLite the lock on the data folder keeps other processes away.</remarks>
internal sealed class PullLocks(IDbContextFactory<ShowcaseDbContext> contexts)
{
    private readonly ConcurrentDictionary<string, byte> _held = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Nothing when someone else is pulling this source.</returns>
    public async Task<IAsyncDisposable?> TryTakeAsync(string source, CancellationToken cancellationToken)
    {
        if (!_held.TryAdd(source, 0))
        {
            return null;
        }

        try
        {
            var context = await TryLockAsync(source, cancellationToken);
            if (context is not null)
            {
                return new Held(this, source, context);
            }
        }
        catch
        {
            _held.TryRemove(source, out _);
            throw;
        }

        _held.TryRemove(source, out _);
        return null;
    }

    // The lock lives as long as this connection.
    private async Task<ShowcaseDbContext?> TryLockAsync(string source, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!context.Database.IsNpgsql())
        {
            return context;
        }

        await context.Database.OpenConnectionAsync(cancellationToken);
        var key = unchecked((long)XxHash3.HashToUInt64(Encoding.UTF8.GetBytes("monitoring/" + source.ToLowerInvariant())));
        var isTaken = await context.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({key}) AS \"Value\"").SingleAsync(cancellationToken);
        if (isTaken)
        {
            return context;
        }

        await context.DisposeAsync();
        return null;
    }

    private sealed class Held(PullLocks locks, string source, ShowcaseDbContext context) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                if (context.Database.IsNpgsql() && context.Database.GetDbConnection().State == ConnectionState.Open)
                {
                    await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock_all()");
                }
            }
            finally
            {
                await context.DisposeAsync();
                locks._held.TryRemove(source, out _);
            }
        }
    }
}
