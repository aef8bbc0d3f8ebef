using System.Text.Json;

namespace Showcase.Web.Features.Shared;

/// <summary>Where the built styles and scripts are: their names hold a hash, so that they can be cached for good.</summary>
internal sealed class AssetManifest
{
    private const string Folder = "/assets/";

    private readonly Dictionary<string, string> names;

    public AssetManifest(IWebHostEnvironment environment)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("assets/manifest.json");
        if (!file.Exists)
        {
            throw new InvalidOperationException($"The styles and scripts were not built: {environment.WebRootPath}/assets/manifest.json is missing. Build src/Showcase.Web once.");
        }

        using var stream = file.CreateReadStream();
        names = JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? [];
        Styles = PathOf("site.css");
        EmbedStyles = PathOf("embed.css");
        BuildingStyles = PathOf("building.css");
        Script = PathOf("site.js");
        FilmStyles = PathOf("film.css");
        FilmScript = PathOf("film.js");
        OfficeStyles = PathOf("office.css");
        OfficeScript = PathOf("office.js");
        EditingStyles = PathOf("inhoud.css");
        EditingScript = PathOf("inhoud.js");
        LibraryScript = PathOf("media.js");
        Icon = PathOf("favicon.svg");
        TextFont = PathOf("noto-sans-latin-400-normal.woff2");
        HeadingFont = PathOf("noto-sans-latin-700-normal.woff2");
    }

    public string Styles { get; }

    /// <summary>For the small pages that others put in theirs.</summary>
    public string EmbedStyles { get; }

    /// <summary>For the screen on which a buyer puts a document together.</summary>
    public string BuildingStyles { get; }

    public string Script { get; }

    /// <summary>For pages with a film.</summary>
    public string FilmStyles { get; }

    /// <summary>For pages with a film.</summary>
    public string FilmScript { get; }

    public string OfficeStyles { get; }

    public string OfficeScript { get; }

    /// <summary>For the content and media sections of the back office, after <see cref="OfficeStyles"/>.</summary>
    public string EditingStyles { get; }

    /// <summary>The client of the content section.</summary>
    public string EditingScript { get; }

    /// <summary>The client of the media section.</summary>
    public string LibraryScript { get; }

    public string Icon { get; }

    public string TextFont { get; }

    public string HeadingFont { get; }

    private string PathOf(string name) => Folder + names[name];
}
