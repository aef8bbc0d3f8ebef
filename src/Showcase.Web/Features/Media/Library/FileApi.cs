using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Media.Library;

/// <summary>The file itself for who works on it: of drafts and of what was thrown away too.</summary>
internal static class FileApi
{
    // Shown where it stands, a file runs, fetches and frames nothing.
    private const string ClosedPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

    public static void MapFiles(this RouteGroupBuilder api)
    {
        api.MapGet(LibraryRoutes.File, FileAsync);
        api.MapGet(LibraryRoutes.Thumbnail, ThumbnailAsync);
    }

    private static async Task<IResult> FileAsync(Guid key, HttpContext context, MediaAccess access, MediaFiles files, FilmShelf films, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(key, cancellationToken) is not { } opened || MediaFacts.Of(DocumentValues.ReadOrEmpty(opened.Draft.Values)).File?.Src is not { } path || files.Find(path) is not { } file)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var isDownload = context.Request.Query.ContainsKey("download");
        // What came in plays in few browsers; who wants that itself downloads it.
        file = !isDownload && FileFormat.IsFilm(file) && films.Best(path) is { } best ? best : file;
        var type = MediaTypes.Of(file.Name);
        var isShown = type.IsShown && type.ContentType != MediaTypes.Pdf && !isDownload;
        context.Response.Headers.ContentSecurityPolicy = ClosedPolicy;
        var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        return TypedResults.Stream(stream, type.ContentType, isShown ? null : file.Name, enableRangeProcessing: true);
    }

    private static async Task<IResult> ThumbnailAsync(Guid key, HttpContext context, MediaAccess access, MediaFiles files, OfficeThumbnails thumbnails, CancellationToken cancellationToken)
    {
        try
        {
            if (await access.FindAsync(key, cancellationToken) is not { } opened
                || MediaFacts.Of(DocumentValues.ReadOrEmpty(opened.Draft.Values)).File?.Src is not { } path
                || files.Find(path) is not { } file
                || await thumbnails.OpenAsync(path, file, cancellationToken) is not { } thumbnail)
            {
                return OfficeProblem.Of(StatusCodes.Status404NotFound);
            }

            context.Response.Headers.ContentSecurityPolicy = ClosedPolicy;
            return TypedResults.Stream(thumbnail, RenditionFormat.Webp.ContentType());
        }
        catch (RenditionQueueFullException)
        {
            return OfficeProblem.Unavailable(context, "Het is nu erg druk. Probeer het over een paar seconden opnieuw.");
        }
    }
}
