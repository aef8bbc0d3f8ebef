using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Reads a document as an editor works on it: a handful of statements, however many properties it has.</summary>
internal sealed class DocumentQueries(ShowcaseDbContext database, LineageQueries lineages, SnapshotStore snapshots, IColleagues colleagues)
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
            .ToListAsync(cancellationToken);
        var names = await colleagues.NamesAsync([shown.Author, review?.By, .. comments.Select(said => said.Who)], cancellationToken);
        var trashed = opened.Lineage.Upwards(row.Id).FirstOrDefault(node => node.TrashedAt is not null);
        var rights = opened.RightsOf(writer);
        return new(
            row.Key,
            row.ContentType,
            opened.Lineage.Find(row.ParentId)?.Key,
            shown.Name,
            revision,
            DocumentState.Of(trashed is not null, opened.IsPublished, row.PublishedVersionId == row.DraftVersionId),
            DocumentValues.FromJson(shown.Values).Invariant(),
            trashed?.TrashedAt,
            trashed is null || trashed.Id == row.Id ? null : new(trashed.Key, trashed.Name),
            row.PublishAt,
            row.UnpublishAt,
            row.PublishedVersionId is { } published ? new(published, row.PublishedAt, snapshots.Current.Find(row.Key)?.PublicPath) : null,
            new(shown.Id, shown.SavedAt, shown.Author, names.Of(shown.Author), shown.Note),
            new(
                review?.Status ?? ReviewStatus.None,
                review?.By,
                names.Of(review?.By),
                review?.At,
                [.. comments.Select(said => new ReviewCommentResponse(said.At, said.Who, names.Of(said.Who)!, said.Action, said.Text))]),
            new(
                trashed is null && rights.Write,
                trashed is null && rights.Publish,
                trashed is null && rights.Publish && review?.Status == ReviewStatus.Submitted && ReviewKeeper.MayApprove(opened.Draft.Author, writer.Name),
                rights.Place));
    }
}
