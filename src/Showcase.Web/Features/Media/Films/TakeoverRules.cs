using System.Collections.Frozen;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Whether the picture of a film already is a form that would be made of it. Then it is taken over as it is: making it again costs time and can only lose (ADR 0150).</summary>
internal static class TakeoverRules
{
    private const double MostFrames = 60;

    // 5.1; what is above it, phones of some years do not play.
    private const int HighestLevel = 51;

    private static readonly FrozenSet<string> Profiles = new[] { "Constrained Baseline", "Baseline", "Main", "High" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsForm(ProbedFilm film, FilmRung rung) =>
        film is { IsPlain: true, PixelFormat: "yuv420p", FramesPerSecond: > 0 and <= MostFrames, BitsPerSecond: > 0 }
        && (film.Width, film.Height) == (rung.Width, rung.Height)
        && film.BitsPerSecond <= rung.MostBitsPerSecond
        && (rung.IsAv1 ? film is { VideoCodec: "av1", Profile: "Main" } : film is { VideoCodec: "h264", Level: <= HighestLevel } && Profiles.Contains(film.Profile));
}
