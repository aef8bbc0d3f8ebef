using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Reads a document as an editor works on it: a handful of statements, however many properties it has.</summary>
internal sealed class DocumentQueries(ShowcaseDbContext database, LineageQueries lineages, SnapshotStore snapshots)
{
    public async Task<OpenedDocument?> OpenAsync(Guid key, CancellationToken cancellationToken)
    {
        var found = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.Key == key
            join draft in database.Set<VersionRow>().AsNoTracking() on document.DraftVersionId equals draft.Id
            select new { document, draft }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.document, found.draft, await lineages.ReadAsync([found.document.Id], withOrganisations: true, cancellationToken));
    }

    public async Task<DocumentResponse?> FindAsync(Guid key, Writer writer, CancellationToken cancellationToken) =>
        await OpenAsync(key, cancellationToken) is { } opened ? await ResponseAsync(opened, opened.Draft, opened.Row.Revision, writer, cancellationToken) : null;

    /// <summary>The document as it was at a revision, or nothing when no version tells.</summary>
    public async Task<DocumentResponse?> FindAtAsync(OpenedDocument opened, long revision, Writer writer, CancellationToken cancellationToken)
    {
        var version = await database.Set<VersionRow>().AsNoTracking()
            .Where(row => row.DocumentId == opened.Row.Id && row.Revision <= revision)
            .OrderByDescending(row => row.Revision).ThenByDescending(row => row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return version is null ? null : await ResponseAsync(opened, version, revision, writer, cancellationToken);
    }

    public async Task<DocumentResponse> ResponseAsync(OpenedDocument opened, VersionRow shown, long revision, Writer writer, CancellationToken cancellationToken)
    {
        var row = opened.Row;
        var review = await database.Set<ReviewRow>().AsNoTracking().SingleOrDefaultAsync(kept => kept.DocumentId == row.Id, cancellationToken);
        var comments = await database.Set<ReviewCommentRow>().AsNoTracking().Where(said => said.DocumentId == row.Id).OrderBy(said => said.Id)
            .Select(said => new ReviewCommentResponse(said.At, said.Who, said.Action, said.Text)).ToListAsync(cancellationToken);
        var trashedAt = opened.TrashedAt;
        return new(
            row.Key,
            row.ContentType,
            opened.Lineage.Find(row.ParentId)?.Key,
            shown.Name,
            revision,
            DocumentState.Of(trashedAt is not null, opened.IsPublished, row.PublishedVersionId == row.DraftVersionId),
            DocumentValues.FromJson(shown.Values).Invariant(),
            trashedAt,
            row.PublishAt,
            row.UnpublishAt,
            row.PublishedVersionId is { } published ? new(published, row.PublishedAt, snapshots.Current.Find(row.Key)?.PublicPath) : null,
            new(shown.Id, shown.SavedAt, shown.Author, shown.Note),
            new(review?.Status ?? ReviewStatus.None, review?.By, review?.At, comments),
            new(trashedAt is null && opened.MayWrite(writer), trashedAt is null && opened.MayPublish(writer), opened.MayPlace(writer)));
    }
}
