using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Reads the library: three or four statements, however many folders there are.</summary>
internal sealed class LibraryQueries(ShowcaseDbContext database, LineageQueries lineages, IPublishedMediaCache media, IPublishedUrlProvider urls, FilmShelf films, IColleagues colleagues)
{
    public const string FolderType = "Folder";

    /// <summary>Above this many, asking for all is quicker than naming them.</summary>
    private const int MostNamed = 500;

    public static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    public async Task<ListResponse<MediaItem>> PageAsync(LibraryQuestion question, Writer writer, CancellationToken cancellationToken)
    {
        var shelves = await ShelvesAsync(cancellationToken);
        var folder = question.Parent is { } key ? shelves.Find(key) ?? throw new RefusedException(OfficeProblem.Of(StatusCodes.Status404NotFound)) : null;
        var found = Places(shelves, folder, question)
            .Where(row => !question.FoldersAlone || row.ContentType == FolderType)
            .Where(row => question.Words.All(word => row.Name.Contains(word, StringComparison.CurrentCultureIgnoreCase)))
            .ToList();
        var facts = question.AsksOfFiles ? await FactsAsync(found, cancellationToken) : [];
        var sorted = Sorted(found.Where(row => Fits(question, row, facts)), question.Sort, facts).ToList();
        var page = sorted.Skip(question.Window.Skip).Take(question.Window.Take).ToList();
        return new(sorted.Count, await ItemsAsync(shelves, page, writer, cancellationToken));
    }

    public async Task<MediaItem?> FindAsync(Guid key, Writer writer, CancellationToken cancellationToken)
    {
        var shelves = await ShelvesAsync(cancellationToken);
        return shelves.Find(key) is { } row ? (await ItemsAsync(shelves, [row], writer, cancellationToken))[0] : null;
    }

    private async Task<MediaShelves> ShelvesAsync(CancellationToken cancellationToken) => new(await (
        from document in database.Set<DocumentRow>().AsNoTracking()
        where document.Kind == DocumentKind.Media
        join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
        select new MediaRow(
            document.Id, document.Key, document.ParentId, document.ContentType, document.SortOrder, document.TrashedAt, document.Revision, document.DraftVersionId, document.PublishedVersionId,
            draft.Name, draft.SavedAt, draft.Author)).ToListAsync(cancellationToken));

    private static IEnumerable<MediaRow> Places(MediaShelves shelves, MediaRow? folder, LibraryQuestion question) =>
        question.InBin ? shelves.All.Where(row => row.TrashedAt is not null)
        : question.LooksBelow ? shelves.Below(folder)
        : shelves.ChildrenOf(folder).Where(row => row.TrashedAt is null || (folder is not null && shelves.IsTrashed(folder)));

    private static bool Fits(LibraryQuestion question, MediaRow row, Dictionary<int, MediaFacts> facts) =>
        (question.Kinds is not { } kinds || (facts.GetValueOrDefault(row.Id)?.Format is { } format && kinds.Contains(format.Kind)))
        && (!question.WithoutAlt || (row.ContentType == FileFormat.Image && string.IsNullOrWhiteSpace(facts.GetValueOrDefault(row.Id)?.AltText)));

    private static IEnumerable<MediaRow> Sorted(IEnumerable<MediaRow> rows, string sort, Dictionary<int, MediaFacts> facts)
    {
        var foldersFirst = rows.OrderByDescending(row => row.ContentType == FolderType);
        var sorted = sort switch
        {
            "date" => foldersFirst.ThenByDescending(row => row.SavedAt),
            "size" => foldersFirst.ThenByDescending(row => facts.GetValueOrDefault(row.Id)?.Bytes ?? 0),
            _ => foldersFirst,
        };
        return sorted.ThenBy(row => row.Name, ByName).ThenBy(row => row.Id);
    }

    private async Task<Dictionary<int, MediaFacts>> FactsAsync(IReadOnlyList<MediaRow> rows, CancellationToken cancellationToken)
    {
        var drafts = database.Set<VersionRow>().AsNoTracking();
        var named = rows.Select(row => row.DraftVersionId).ToList();
        var wanted = rows.Count <= MostNamed
            ? drafts.Where(version => named.Contains(version.Id))
            : from document in database.Set<DocumentRow>() where document.Kind == DocumentKind.Media join draft in drafts on document.DraftVersionId equals draft.Id select draft;
        var values = await wanted.Select(version => new { version.DocumentId, version.Values }).ToListAsync(cancellationToken);
        return values.ToDictionary(version => version.DocumentId, version => MediaFacts.Of(DocumentValues.ReadOrEmpty(version.Values)));
    }

    private async Task<IReadOnlyList<MediaItem>> ItemsAsync(MediaShelves shelves, IReadOnlyList<MediaRow> rows, Writer writer, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(rows, cancellationToken);
        var lineage = writer.IsKept ? await lineages.ReadAsync(rows.Select(row => row.Id), withOrganisations: true, cancellationToken) : null;
        var names = await colleagues.NamesAsync(rows.Select(row => row.Author), cancellationToken);
        return [.. rows.Select(row => Item(shelves, row, facts[row.Id], names.Of(row.Author), lineage?.BelongsTo(row.Id, writer.Organisations) ?? true))];
    }

    private MediaItem Item(MediaShelves shelves, MediaRow row, MediaFacts facts, string? author, bool mayWrite)
    {
        var (isFolder, isTrashed, above) = (row.ContentType == FolderType, shelves.IsTrashed(row), shelves.Above(row));
        return new(
            row.Key,
            row.Name,
            row.ContentType,
            isFolder,
            shelves.HasChildren(row),
            DocumentState.Of(isTrashed, row.PublishedVersionId is not null, row.PublishedVersionId == row.DraftVersionId),
            facts.Extension,
            facts.Bytes,
            facts.Width,
            facts.Height,
            row.ContentType == FileFormat.Image ? facts.AltText ?? "" : null,
            facts.Portrayal,
            ThumbnailOf(row, facts),
            media.GetById(row.Key) is { } published && urls.GetMediaUrl(published) is { Length: > 0 } url ? url : null,
            row.SavedAt,
            author,
            row.Revision,
            shelves.ParentOf(row)?.Key,
            [.. above.Select(step => step.Name)],
            [.. above.Select(step => step.Key)],
            facts.File?.FocalPoint,
            !isFolder && !isTrashed && mayWrite);
    }

    // A drawing scales by itself, and a GIF is not decoded here: both are their own thumbnail.
    private string? ThumbnailOf(MediaRow row, MediaFacts facts) => facts.Format switch
    {
        { Extension: "svg" or "gif" } => LibraryRoutes.FileOf(row.Key, row.Revision),
        { Kind: FileKind.Picture } => LibraryRoutes.ThumbnailOf(row.Key, row.Revision),
        { Kind: FileKind.Film } when films.Open(facts.File?.Src ?? "", FilmShelf.Poster) is { } poster => LibraryRoutes.PosterOf(row.Key, poster.LastWriteTimeUtc),
        _ => null,
    };
}
