namespace Showcase.Web.Features.Media.Films;

/// <summary>Addresses of what was made of a film: those of the film itself, with a name behind them.</summary>
internal static class FilmRoutes
{
    public const string Made = MediaRoutes.File + "/{made:regex(^[0-9]{{1,4}}(-av1)?\\.mp4$|^poster\\.jpg$)}";

    /// <summary>Below the base of the library.</summary>
    public const string Film = "/{key:guid}/film";
    public const string Poster = Film + "/poster";
    public const string Still = Film + "/still";

    /// <summary>The picture of a film that stands at another site.</summary>
    public const string Elsewhere = "/films/elsewhere";

    public static string Of(string path, string name) => RenditionAddress.Escape(path) + "/" + name;
}
