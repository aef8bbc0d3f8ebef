using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Showcase.Core.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Media.Uploading;

namespace Showcase.Web.Features.Media;

/// <summary>Sends files and signed renditions of what the public may have, and tells where a replaced file went.</summary>
internal sealed class MediaEndpoint(IPublicFiles standings, MediaFiles files, RenditionOrders orders, Renditions renditions, FilmShelf films)
{
    private const string RetrySeconds = "5";
    // A reader's own browser keeps it for a day. What stands between asks again after seconds: who withdraws is gone from there too.
    private const string Kept = "public, max-age=86400, s-maxage=10";

    // Nothing in a drawing may run, fetch or be framed by itself
    private const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    public async Task<IResult> SendAsync(string folder, string name, HttpContext context)
    {
        var path = MediaRoutes.Root + folder + "/" + name;
        try
        {
            return await standings.FindAsync(path, context.RequestAborted) switch
            {
                { State: FileState.Public } => files.Find(folder, name) is { } original ? await SendAsync(path, original, context) : TypedResults.NotFound(),
                { State: FileState.Moved, MovedTo: { } present } => Redirect(path, present, context),
                { State: FileState.Gone } => TypedResults.StatusCode(StatusCodes.Status410Gone),
                _ => TypedResults.NotFound(),
            };
        }
        catch (TimeoutException)
        {
            return ComeBack(context);
        }
    }

    /// <summary>Sends a form that was made of a film, for whoever may have the film.</summary>
    public async Task<IResult> SendMadeAsync(string folder, string name, string made, HttpContext context)
    {
        var path = MediaRoutes.Root + folder + "/" + name;
        try
        {
            return await standings.FindAsync(path, context.RequestAborted) switch
            {
                { State: FileState.Public } => films.Open(path, made) is { } file ? SendFile(file, context) : TypedResults.NotFound(),
                { State: FileState.Moved or FileState.Gone } => TypedResults.StatusCode(StatusCodes.Status410Gone),
                _ => TypedResults.NotFound(),
            };
        }
        catch (TimeoutException)
        {
            return ComeBack(context);
        }
    }

    private async Task<IResult> SendAsync(string path, FileInfo original, HttpContext context)
    {
        if (RenditionAddress.IsAskedFor(context.Request.Query))
        {
            return orders.Read(path, context.Request.Query) is { } rendition ? await SendRenditionAsync(original, rendition, context) : TypedResults.BadRequest();
        }

        if (RenditionFormats.OfFile(original.Name) is { } format)
        {
            return await SendRenditionAsync(original, Rendition.AsSent(path, format), context);
        }

        // What was made of a film stands for it: nobody needs the file that was sent in.
        return SendFile(FileFormat.IsFilm(original) && films.Best(path) is { } best ? best : original, context);
    }

    // Asked again each time: what is here today may be put back tomorrow.
    private IResult Redirect(string path, string present, HttpContext context)
    {
        var target = RenditionAddress.Escape(present);
        if (RenditionAddress.IsAskedFor(context.Request.Query))
        {
            if (orders.Moved(path, present, context.Request.Query) is not { } moved)
            {
                return TypedResults.BadRequest();
            }

            target = moved;
        }

        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Location = target;
        return TypedResults.StatusCode(StatusCodes.Status301MovedPermanently);
    }

    private static FileStreamHttpResult SendFile(FileInfo original, HttpContext context)
    {
        var type = MediaTypes.Of(original.Name);
        Describe(context);
        var stream = new FileStream(original.FullName, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        return TypedResults.Stream(
            stream,
            type.ContentType,
            type.IsShown ? null : original.Name,
            original.LastWriteTimeUtc,
            new EntityTagHeaderValue($"\"{original.Length:x}-{original.LastWriteTimeUtc.Ticks:x}\""),
            enableRangeProcessing: true);
    }

    private async Task<IResult> SendRenditionAsync(FileInfo original, Rendition rendition, HttpContext context)
    {
        try
        {
            var name = RenditionName.Of(rendition, original);
            if (await renditions.OpenAsync(name, original, rendition, context.RequestAborted) is not { } picture)
            {
                return TypedResults.NotFound();
            }

            Describe(context);
            if (rendition.Format == RenditionFormat.Svg)
            {
                context.Response.Headers.ContentSecurityPolicy = DrawingPolicy;
            }

            return TypedResults.Stream(picture, rendition.Format.ContentType(), lastModified: original.LastWriteTimeUtc, entityTag: new EntityTagHeaderValue($"\"{name.Hash}\""), enableRangeProcessing: true);
        }
        catch (RenditionQueueFullException)
        {
            return ComeBack(context);
        }
    }

    private static StatusCodeHttpResult ComeBack(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetrySeconds;
        return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static void Describe(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = Kept;
        headers.XContentTypeOptions = "nosniff";

        // Headless clients show our pictures on their own site
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
