using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Tree;

/// <summary>Reads branches of the tree and other lists of documents: a fixed number of statements, whatever their length.</summary>
internal sealed class TreeQueries(ShowcaseDbContext database, LineageQueries lineages, SiteSchema schema, IColleagues colleagues)
{
    /// <summary>What is done to a document and to more than so many below it goes on beside the request (ADR 0108).</summary>
    public const int MostAtOnce = 20;

    /// <summary>Every document with what a list shows of it; narrow it before it is read.</summary>
    public IQueryable<TreeRow> Rows() =>
        from document in database.Set<DocumentRow>().AsNoTracking()
        join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
        join row in database.Set<ReviewRow>() on document.Id equals row.DocumentId into rows
        from review in rows.DefaultIfEmpty()
        select new TreeRow
        {
            Id = document.Id,
            Key = document.Key,
            Kind = document.Kind,
            ParentId = document.ParentId,
            ContentType = document.ContentType,
            SortOrder = document.SortOrder,
            Name = draft.Name,
            HasChildren = database.Set<DocumentRow>().Any(child => child.ParentId == document.Id && child.TrashedAt == null),
            TrashedAt = document.TrashedAt,
            PublishAt = document.PublishAt,
            UnpublishAt = document.UnpublishAt,
            PublishedAt = document.PublishedAt,
            DraftVersionId = document.DraftVersionId,
            PublishedVersionId = document.PublishedVersionId,
            SavedAt = draft.SavedAt,
            Author = draft.Author,
            Review = review == null ? null : review.Status,
            SubmittedBy = review == null ? null : review.SubmittedBy,
        };

    /// <summary>One branch: what stands directly under a document, or at the root.</summary>
    public async Task<ListResponse<TreeItem>> ChildrenAsync(int? parentId, Writer writer, Window window, CancellationToken cancellationToken)
    {
        var branch = Rows().Where(row => row.ParentId == parentId && row.Kind == DocumentKind.Content && row.TrashedAt == null);
        return await PageAsync(branch.OrderBy(row => row.SortOrder).ThenBy(row => row.Id), writer, window, cancellationToken);
    }

    /// <summary>How many documents stand below a document, at most so many as <paramref name="enough"/> and those beside the last.</summary>
    public async Task<int> CountBelowAsync(int documentId, int enough, CancellationToken cancellationToken)
    {
        var (count, level) = (0, new List<int> { documentId });
        while (level.Count > 0 && count <= enough)
        {
            level = await database.Set<DocumentRow>().AsNoTracking()
                .Where(row => row.ParentId != null && level.Contains(row.ParentId.Value) && row.TrashedAt == null && row.Kind == DocumentKind.Content)
                .Select(row => row.Id).ToListAsync(cancellationToken);
            count += level.Count;
        }

        return count;
    }

    public async Task<ListResponse<TreeItem>> PageAsync(IQueryable<TreeRow> rows, Writer writer, Window window, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        return new(total, await ItemsAsync(await window.Of(rows).ToListAsync(cancellationToken), writer, cancellationToken));
    }

    public async Task<IReadOnlyList<TreeItem>> ItemsAsync(IReadOnlyList<TreeRow> rows, Writer writer, CancellationToken cancellationToken)
    {
        // To whom something belongs matters for those who are kept to an organisation alone.
        var start = writer.IsKept ? rows.Select(row => row.Id) : rows.Select(row => row.ParentId).OfType<int>();
        var lineage = await lineages.ReadAsync(start, writer.IsKept, cancellationToken);
        var names = await colleagues.NamesAsync(rows.Select(row => row.Author), cancellationToken);
        return [.. rows.Select(row => Item(row, lineage, writer) with { AuthorName = names.Of(row.Author) })];
    }

    private TreeItem Item(TreeRow row, Lineage lineage, Writer writer)
    {
        var rights = DocumentRights.Of(writer, row.Kind, row.Id, row.PublishedVersionId is not null, lineage);
        var isTrashed = row.TrashedAt is not null || lineage.TrashedAt(row.ParentId) is not null;
        return new(
            row.Key,
            row.Name,
            row.ContentType,
            schema.FindType(row.ContentType)?.Icon ?? "icon-document",
            row.HasChildren,
            DocumentState.Of(isTrashed, row.PublishedVersionId is not null, row.PublishedVersionId == row.DraftVersionId),
            row.PublishAt,
            row.UnpublishAt,
            row.Review ?? ReviewStatus.None,
            rights.Write,
            rights.Publish,
            rights.Place,
            lineage.Find(row.ParentId)?.Key,
            lineage.PathOf(row.ParentId),
            row.SavedAt,
            row.Author,
            null);
    }
}
