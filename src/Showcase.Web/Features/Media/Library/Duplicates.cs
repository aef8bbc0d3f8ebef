using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Finds files by what is in them.</summary>
internal sealed class Duplicates(ShowcaseDbContext database)
{
    /// <returns>The item that holds the same file now; nothing when there is none, or only in the recycle bin or in an older version.</returns>
    /// <remarks>What an import brought was not cleaned: it is known by what comes in.</remarks>
    public async Task<Guid?> FindAsync(ReceivedFile file, CancellationToken cancellationToken)
    {
        var held = await HeldAsync([file.Sha256, file.SentSha256], null, cancellationToken);
        return held.Count > 0 ? held[0] : null;
    }

    public async Task<bool> HoldsAsync(Guid document, string sha256, CancellationToken cancellationToken) => (await HeldAsync([sha256], document, cancellationToken)).Count > 0;

    private async Task<List<Guid>> HeldAsync(string[] sha256, Guid? document, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in database.Set<MediaFileRow>().AsNoTracking()
            where row.Sha256 != null && sha256.Contains(row.Sha256) && row.RemovedAt == null && (document == null || row.DocumentKey == document)
            join holder in database.Set<DocumentRow>() on row.DocumentKey equals holder.Key
            where holder.TrashedAt == null
            join draft in database.Set<VersionRow>() on holder.DraftVersionId equals draft.Id
            orderby row.Id
            select new { row.Path, row.DocumentKey, draft.Values }).ToListAsync(cancellationToken);
        return [.. rows.Where(row => MediaFacts.Of(DocumentValues.ReadOrEmpty(row.Values)).File?.Src == row.Path).Select(row => row.DocumentKey)];
    }
}
