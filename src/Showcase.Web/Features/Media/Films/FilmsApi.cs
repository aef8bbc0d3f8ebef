using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Films in the library: how far they are, again, stop, the picture that stands for one, and pictures taken from one.</summary>
internal static class FilmsApi
{
    private const int LongestAltText = 1_000;
    private const int LargestBody = 16 * 1024;

    public static void MapFilms(this RouteGroupBuilder api)
    {
        // Short questions: the base lets in whole films.
        var films = api.MapGroup("").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestBody));
        films.MapGet(FilmRoutes.Film, async (Guid key, HttpContext context, FilmOffice office) => TypedResults.Ok(office.Describe(await office.OpenAsync(key, context, toChange: false))));
        films.MapPost(FilmRoutes.Film, AgainAsync);
        films.MapDelete(FilmRoutes.Film, StopAsync);
        films.MapGet(FilmRoutes.Poster, PosterAsync);
        films.MapPut(FilmRoutes.Poster, ChoosePosterAsync);
        films.MapPost(FilmRoutes.Still, StillAsync);
        films.MapPost(FilmRoutes.Elsewhere, ElsewhereAsync);
    }

    private static async Task<IResult> AgainAsync(Guid key, HttpContext context, FilmOffice office, FilmQueue queue)
    {
        var film = await office.OpenAsync(key, context, toChange: true);
        queue.Again(film.Path, isAsked: true);
        return TypedResults.Ok(office.Describe(film));
    }

    private static async Task<IResult> StopAsync(Guid key, HttpContext context, FilmOffice office, FilmQueue queue)
    {
        var film = await office.OpenAsync(key, context, toChange: true);
        return queue.JobOf(film.Path) is { } job && job.Cancel(Writer.Of(context).Name) ? TypedResults.Ok(office.Describe(film)) : LibraryAnswers.Refused("Deze film wordt nu niet klaargemaakt.");
    }

    private static async Task<IResult> PosterAsync(Guid key, HttpContext context, FilmOffice office, FilmShelf shelf) =>
        shelf.Open((await office.OpenAsync(key, context, toChange: false)).Path, FilmShelf.Poster) is { } poster
            ? TypedResults.PhysicalFile(poster.FullName, "image/jpeg")
            : OfficeProblem.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> ChoosePosterAsync(Guid key, HttpContext context, FilmOffice office)
    {
        var (film, asked) = (await office.OpenAsync(key, context, toChange: true), await OfficeBody.ReadAsync<MomentRequest>(context));
        await office.ChoosePosterAsync(film, Math.Max(0, asked.AtMilliseconds), context.RequestAborted);
        return TypedResults.Ok(office.Describe(film));
    }

    private static async Task<IResult> StillAsync(Guid key, HttpContext context, FilmOffice office, MediaAccess access, LibraryAnswers answers, LibraryQueries library)
    {
        var (film, asked) = (await office.OpenAsync(key, context, toChange: true), await OfficeBody.ReadAsync<StillRequest>(context));
        Demand(asked.Key, asked.AltText);
        var writer = Writer.Of(context);
        var folder = (await library.FindAsync(key, writer, context.RequestAborted))?.Parent;
        return await AddAsync(asked.Key, context, access, answers, () => office.AddStillAsync(film, asked with { AtMilliseconds = Math.Max(0, asked.AtMilliseconds) }, folder, writer, context.RequestAborted));
    }

    private static async Task<IResult> ElsewhereAsync(HttpContext context, ElsewherePoster posters, MediaAccess access, LibraryAnswers answers)
    {
        var asked = await OfficeBody.ReadAsync<ElsewhereRequest>(context);
        Demand(asked.Key, asked.AltText);
        return await AddAsync(asked.Key, context, access, answers, () => posters.AddAsync(asked, Writer.Of(context), context.RequestAborted));
    }

    // What is there already is neither made nor fetched once more.
    private static async Task<IResult> AddAsync(Guid key, HttpContext context, MediaAccess access, LibraryAnswers answers, Func<Task<StoreOutcome>> add)
    {
        var outcome = await access.PresentAsync(key, context.RequestAborted) is { } present ? StoreOutcome.Conflict(present) : await add();
        return await answers.AddedAsync(context, key, outcome, there => ValueTask.FromResult(there.ContentType == FileFormat.Image));
    }

    private static void Demand(Guid key, string? altText)
    {
        if (key == Guid.Empty || altText is { Length: > LongestAltText } || (altText is not null && !OfficeText.IsStorable(altText)))
        {
            throw new RefusedException(OfficeProblem.Of(StatusCodes.Status400BadRequest, $"De tekst voor wie het beeld niet ziet is ten hoogste {LongestAltText} tekens."));
        }
    }
}
