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

    private static async Task<IResult> FileAsync(Guid key, HttpContext context, MediaAccess access, MediaFiles files, FilmShelf films, Renditions renditions, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(key, cancellationToken) is not { } opened || MediaFacts.Of(DocumentValues.ReadOrEmpty(opened.Draft.Values)).File?.Src is not { } path || files.Find(path) is not { } file)
        {
            return OfficeProblem.Of(StatusCodes.Status404NotFound);
        }

        var isDownload = context.Request.Query.ContainsKey("download");
        // What came in plays in few browsers; who wants that itself downloads it.
        file = !isDownload && FileFormat.IsFilm(file) && films.Best(path) is { } best ? best : file;
        context.Response.Headers.ContentSecurityPolicy = ClosedPolicy;
        if (!isDownload && RenditionFormats.OfFile(file.Name) is { } format)
        {
            return await PictureAsync(file, Rendition.AsSent(path, format), context, renditions, cancellationToken);
        }

        var type = MediaTypes.Of(file.Name);
        var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        return TypedResults.Stream(stream, type.ContentType, type.IsShown && !isDownload ? null : file.Name, enableRangeProcessing: true);
    }

    // As the public gets it; the file that was kept is for who downloads it.
    private static async Task<IResult> PictureAsync(FileInfo file, Rendition rendition, HttpContext context, Renditions renditions, CancellationToken cancellationToken)
    {
        try
        {
            return await renditions.OpenAsync(file, rendition, cancellationToken) is { } picture
                ? TypedResults.Stream(picture, rendition.Format.ContentType(), enableRangeProcessing: true)
                : OfficeProblem.Of(StatusCodes.Status404NotFound);
        }
        catch (RenditionQueueFullException)
        {
            return Busy(context);
        }
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
            return Busy(context);
        }
    }

    private static IResult Busy(HttpContext context) => OfficeProblem.Unavailable(context, "Het is nu erg druk. Probeer het over een paar seconden opnieuw.");
}
