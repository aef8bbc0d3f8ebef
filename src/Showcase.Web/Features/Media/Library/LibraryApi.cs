using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Looking through the library.</summary>
internal static class LibraryApi
{
    public static void MapLibrary(this RouteGroupBuilder api)
    {
        api.MapGet(LibraryRoutes.All, async (HttpContext context, LibraryQueries library, CancellationToken cancellationToken) =>
            TypedResults.Ok(await library.PageAsync(LibraryQuestion.Read(context.Request), Writer.Of(context), cancellationToken)));
        api.MapGet(LibraryRoutes.Item, (Guid key, HttpContext context, LibraryAnswers answers) => answers.ItemAsync(context, key));
    }
}
