using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>One row of a table of ours.</summary>
internal sealed class DatabaseProbe(IDbContextFactory<ShowcaseDbContext> contexts) : IDatabaseQuestion
{
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await AskAsync(database, cancellationToken);
    }

    public static Task AskAsync(ShowcaseDbContext database, CancellationToken cancellationToken) =>
        database.Set<DocumentRow>().AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
}
