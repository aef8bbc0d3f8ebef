using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>How many documents there are of each type.</summary>
internal sealed class DocumentCounts(IDbContextFactory<ShowcaseDbContext> contexts)
{
    /// <summary>By alias of the type; a type without documents is not in it.</summary>
    public async Task<IReadOnlyDictionary<string, DocumentCount>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await database.Set<DocumentRow>().AsNoTracking().GroupBy(row => row.ContentType)
            .Select(same => new { Type = same.Key, All = same.Count(), Published = same.Count(row => row.PublishedVersionId != null && row.TrashedAt == null), Trashed = same.Count(row => row.TrashedAt != null) })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Type, row => new DocumentCount(row.All, row.Published, row.Trashed), StringComparer.OrdinalIgnoreCase);
    }
}

/// <param name="All">Those in the recycle bin included.</param>
/// <param name="Published">Outside the recycle bin.</param>
internal sealed record DocumentCount(int All, int Published, int Trashed);
