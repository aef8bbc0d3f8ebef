namespace Showcase.Web.Features.Consent.Effects;

/// <summary>What someone can be portrayed in.</summary>
internal static class Portraits
{
    public const string Story = "successStory";
    public const string Film = "video";
    public const string Picture = "Image";

    private const string FilmFile = "umbracoMediaVideo";

    /// <summary>Types a person can be linked to. Not pages that others stand below or lean on: taking those off would take the others along, so there the picture itself is linked.</summary>
    public static readonly IReadOnlySet<string> Types = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Story, Film, "page", "event", Picture, FilmFile, "File" };

    /// <summary>What moves, for which someone consents apart.</summary>
    public static bool IsFilm(string contentType) => contentType is Film or FilmFile;

    /// <summary>What shows people by itself, at an address of its own.</summary>
    public static bool IsFile(string contentType) => contentType is Picture or FilmFile;

    /// <summary>What is not published before it says who can be recognised. A picture and the file of a film say it by the people who are linked to them too.</summary>
    public static bool MustSay(string contentType, bool hasPeople) => contentType is Story or Film || (IsFile(contentType) && !hasPeople);
}
