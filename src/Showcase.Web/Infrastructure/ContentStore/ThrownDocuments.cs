using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What lies in the recycle bin.</summary>
internal static class ThrownDocuments
{
    /// <summary>What was thrown away itself, the newest first; what stands below it goes along with it.</summary>
    public static Task<List<Guid>> ReadAsync(ShowcaseDbContext database, DocumentKind kind, CancellationToken cancellationToken) =>
        database.Set<DocumentRow>().AsNoTracking().Where(row => row.TrashedAt != null && row.Kind == kind)
            .OrderByDescending(row => row.TrashedAt).ThenBy(row => row.Id).Select(row => row.Key).ToListAsync(cancellationToken);
}
