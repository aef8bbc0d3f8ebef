using Showcase.Core.Media;
using Showcase.Core.Videos;

namespace Showcase.Web.Features.Videos;

/// <summary>What the player of a film is made of.</summary>
/// <param name="Choices">In the order in which a browser should try them.</param>
/// <param name="Qualities">What a viewer may choose from, the largest first; none when there is nothing to choose.</param>
/// <param name="Described">The film with audio description; nothing when that is a sound, or is not there.</param>
/// <param name="DescribedSound">The sound of the whole film with audio description.</param>
public sealed record FilmPlayer(IReadOnlyList<FilmChoice> Choices, IReadOnlyList<FilmSource> Qualities, string? Described, string? DescribedSound, int Width, int Height)
{
    private const double Wide = 16.0 / 9;
    private const int Usual = 720;

    /// <summary>How the picture stands in its frame: whole, also when a phone was held upright.</summary>
    public string? Shape => Height > Width ? "sc-film__video--tall" : Math.Abs(((double)Width / Height) - Wide) > 0.02 ? "sc-film__video--whole" : null;

    private static readonly string[] Sounds = ["mp3", "m4a", "ogg"];

    public static FilmPlayer? Of(Video video, IFilms films)
    {
        if (video.File is not { } file) return null;
        var film = films.Find(file.Url);
        var (described, sources) = (video.AudioDescription, film?.Sources ?? []);
        var h264 = Sorted(sources, isAv1: false);
        var isSound = described is not null && Sounds.Contains(described.Extension, StringComparer.Ordinal);
        return new(
            sources.Count > 0 ? Order(sources) : [new(file.Url, $"video/{file.Extension}", null)],
            h264.Count > 1 ? h264 : [],
            isSound ? null : described?.Url,
            isSound ? described!.Url : null,
            film?.Width ?? 1280,
            film?.Height ?? 720);
    }

    // The light forms in AV1 for whoever can play them, but for the largest screens; then H.264. Of each what fits the width of the page.
    private static IReadOnlyList<FilmChoice> Order(IReadOnlyList<FilmSource> sources)
    {
        var (av1, h264) = (Sorted(sources, isAv1: true), Sorted(sources, isAv1: false));
        var usual = h264.Any(source => source.Quality <= Usual) ? h264.FindAll(source => source.Quality <= Usual) : h264;
        return [.. h264.Except(usual).Select(source => new FilmChoice(source.Url, source.Type, "(min-width: 1600px)")), .. ByWidth(av1), .. ByWidth(usual)];
    }

    private static List<FilmSource> Sorted(IReadOnlyList<FilmSource> sources, bool isAv1) =>
        [.. sources.Where(source => source.Type.Contains("av01", StringComparison.Ordinal) == isAv1).OrderByDescending(source => source.Quality)];

    private static IEnumerable<FilmChoice> ByWidth(List<FilmSource> sources) =>
        sources.Select((source, index) => new FilmChoice(source.Url, source.Type, index == sources.Count - 1 ? null : $"(min-width: {source.Width / 2}px)"));
}

/// <param name="Type">With codecs, by which a browser knows whether it can play it.</param>
/// <param name="Media">On which screens; nothing for all.</param>
public sealed record FilmChoice(string Url, string Type, string? Media);
