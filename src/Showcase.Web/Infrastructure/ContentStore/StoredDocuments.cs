using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Reads documents as editors see them, drafts and recycle bin included. Never for the public.</summary>
internal static class StoredDocuments
{
    public static async Task<StoredDocument?> FindAsync(ShowcaseDbContext database, Guid key, CancellationToken cancellationToken)
    {
        var row = await database.Set<DocumentRow>().AsNoTracking().SingleOrDefaultAsync(document => document.Key == key, cancellationToken);
        if (row?.DraftVersionId is null)
        {
            return null;
        }

        var versions = await database.Set<VersionRow>().AsNoTracking()
            .Where(version => version.Id == row.DraftVersionId || version.Id == row.PublishedVersionId)
            .ToDictionaryAsync(version => version.Id, Version, cancellationToken);
        return new(
            row.Key,
            row.ContentType,
            row.Revision,
            row.TrashedAt,
            row.PublishAt,
            row.UnpublishAt,
            versions[row.DraftVersionId.Value],
            row.PublishedVersionId is { } published ? versions[published] : null);
    }

    private static StoredVersion Version(VersionRow row) =>
        new(row.Id, row.Name, row.Segment, DocumentValues.FromJson(row.Values), row.SavedAt, row.Author, row.Note);
}
