using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Captions;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Reading, weighing and turning captions over, for who edits them. Nothing is kept: they are a text of the document.</summary>
internal static class CaptionsApi
{
    private const int LargestFile = 2 * 1024 * 1024;

    public static void MapCaptions(this RouteGroupBuilder api)
    {
        api.MapPost(EditingRoutes.CaptionsRead, ReadAsync);
        api.MapPost(EditingRoutes.CaptionsImport, ImportAsync).WithMetadata(new RequestSizeLimitAttribute(LargestFile));
        // Of this form the framework would take the method for one that writes its answer itself.
        api.MapPost(EditingRoutes.CaptionsExport, (Delegate)ExportAsync);
    }

    private static async Task<IResult> ReadAsync(HttpContext context, FilmOfDocument films)
    {
        var asked = await OfficeBody.ReadAsync<CaptionsRequest>(context);
        return TypedResults.Ok(CaptionsResponse.Of(string.IsNullOrWhiteSpace(asked.Text) ? new([], []) : WebVtt.Read(asked.Text), asked.Film is { } film ? films.Find(film) : null, Known(asked.Duration)));
    }

    private static async Task<IResult> ImportAsync(HttpContext context, FilmOfDocument films, Guid? film, int? duration)
    {
        if (await BytesAsync(context) is not { Length: > 0 } bytes || CaptionEncoding.Decode(bytes) is not { } text)
        {
            return Refused("Dit bestand is leeg of is geen tekst. Kies een bestand met ondertitels (.vtt of .srt).");
        }

        // What it is, the file says: a name may be wrong.
        var read = text.TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal) ? WebVtt.Read(text) : SubRip.Read(text);
        return read.Cues.Count == 0
            ? Refused("In dit bestand zijn geen ondertitels gevonden. Kies een VTT- of SRT-bestand, of exporteer het opnieuw uit het ondertitelprogramma.")
            : TypedResults.Ok(CaptionsResponse.Of(read, film is { } key ? films.Find(key) : null, Known(duration)));
    }

    private static async Task<IResult> ExportAsync(HttpContext context)
    {
        var asked = await OfficeBody.ReadAsync<CaptionsRequest>(context);
        return TypedResults.Text(SubRip.Write(WebVtt.Read(asked.Text ?? "").Cues), "application/x-subrip; charset=utf-8");
    }

    private static int? Known(int? milliseconds) => milliseconds is > 0 ? milliseconds : null;

    private static async Task<byte[]> BytesAsync(HttpContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RefusedException(OfficeProblem.Of(large.StatusCode, "Dit bestand is groter dan 2 MB; dat is geen ondertiteling."));
        }
    }

    private static IResult Refused(string detail) => OfficeProblem.Of(StatusCodes.Status422UnprocessableEntity, detail);
}
