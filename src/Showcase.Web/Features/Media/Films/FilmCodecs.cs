namespace Showcase.Web.Features.Media.Films;

/// <summary>Names codecs as browsers ask for them (RFC 6381), so that one chooses without fetching.</summary>
internal static class FilmCodecs
{
    private const string Aac = "mp4a.40.2";

    /// <param name="made">What ffprobe says of a form that was made here.</param>
    public static string Of(ProbedFilm made)
    {
        var picture = made.VideoCodec == "av1"
            ? FormattableString.Invariant($"av01.0.{Math.Clamp(made.Level, 0, 31):00}M.08")
            : FormattableString.Invariant($"avc1.{Profile(made.Profile)}{Math.Clamp(made.Level, 0, 255):x2}");
        return made.AudioCodec is null ? picture : $"{picture}, {Aac}";
    }

    private static string Profile(string name) => name switch
    {
        "Constrained Baseline" => "42e0",
        "Baseline" => "4200",
        "Main" => "4d00",
        _ => "6400",
    };
}
