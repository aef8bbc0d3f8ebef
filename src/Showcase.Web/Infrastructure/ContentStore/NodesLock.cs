using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Keeps apart what nodes on one PostgreSQL must not do at the same time; held until the transaction ends. On SQLite there is one node, and <see cref="WriteGate"/> does the same.</summary>
internal static class NodesLock
{
    // Any number, as long as every node takes the same.
    private const long Documents = 0x7665_7268_616C_656E;

    /// <summary>For whoever writes documents: together with others who do.</summary>
    public static Task ShareAsync(ShowcaseDbContext database, CancellationToken cancellationToken) =>
        database.Database.IsNpgsql() ? database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({Documents})", cancellationToken) : Task.CompletedTask;

    /// <summary>For whoever decides by what all documents say, and must be right until it is committed: alone.</summary>
    public static Task TakeAsync(ShowcaseDbContext database, CancellationToken cancellationToken) =>
        database.Database.IsNpgsql() ? database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Documents})", cancellationToken) : Task.CompletedTask;
}
