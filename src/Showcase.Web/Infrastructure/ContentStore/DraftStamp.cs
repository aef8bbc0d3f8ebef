using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Says whether any draft can have changed: every save makes a revision, everything else a new published picture.</summary>
internal sealed record DraftStamp(long Published, int Documents, long Revisions)
{
    public static async Task<DraftStamp> ReadAsync(ShowcaseDbContext database, long published, CancellationToken cancellationToken)
    {
        var sums = await database.Set<DocumentRow>().GroupBy(_ => 1).Select(all => new { Count = all.Count(), Revisions = all.Sum(row => row.Revision) }).SingleOrDefaultAsync(cancellationToken);
        return new(published, sums?.Count ?? 0, sums?.Revisions ?? 0);
    }
}
