using System.Collections.Frozen;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Which films are taken. Decided by what they say of themselves, before one frame is decoded.</summary>
internal static class FilmRules
{
    private static readonly FrozenSet<string> Pictures = new[] { "h264", "hevc", "mpeg4", "vp8", "vp9", "av1", "prores", "mjpeg" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sounds =
        new[] { "aac", "mp3", "opus", "vorbis", "ac3", "eac3", "alac", "flac", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be" }.ToFrozenSet(StringComparer.Ordinal);

    // Where ffmpeg calls a decoder otherwise than what it decodes; and subtitles, which stay behind but are looked at.
    private static readonly string[] OtherNames = ["libdav1d", "libaom-av1", "mp3float", "mov_text", "webvtt"];

    /// <summary>For ffmpeg, which then opens no other.</summary>
    public static string Decoders { get; } = string.Join(',', Pictures.Concat(Sounds).Concat(OtherNames).Order(StringComparer.Ordinal));

    /// <returns>Dutch, for who sends it; nothing when it is taken.</returns>
    public static string? WhyNot(ProbedFilm film, FilmOptions options) => film switch
    {
        { Unread: { } codec } => $"Deze film is gemaakt met een techniek die hier niet wordt gelezen ({Short(codec)}). Exporteer hem opnieuw als MP4 (H.264 en AAC).",
        { Streams: var streams } when streams > options.MostStreams => $"In dit bestand zitten {streams} sporen; meer dan {options.MostStreams} is geen gewone film. Exporteer hem opnieuw als MP4.",
        { Width: <= 0 } or { Height: <= 0 } => "In dit bestand zit geen beeld. Kies een film, of bewaar het als geluid (M4A of MP3).",
        { Width: < 16 } or { Height: < 16 } => "Het beeld van deze film is te klein om te tonen.",
        _ when (long)film.Width * film.Height > options.MostPixels => $"Het beeld van deze film is {film.Width} bij {film.Height} pixels; dat is te groot. Exporteer hem in 4K of kleiner.",
        _ when !Pictures.Contains(film.VideoCodec) => $"Het beeld van deze film is gemaakt met een techniek die hier niet wordt gelezen ({Short(film.VideoCodec)}). Exporteer hem opnieuw als MP4 (H.264).",
        { AudioCodec: { } sound } when !Sounds.Contains(sound) => $"Het geluid van deze film is gemaakt met een techniek die hier niet wordt gelezen ({Short(sound)}). Exporteer hem opnieuw als MP4 (AAC).",
        { DurationMilliseconds: < 100 } => "Deze film duurt niet lang genoeg om te tonen, of zegt niet hoelang hij duurt.",
        _ when film.DurationMilliseconds > options.LongestSeconds * 1000L => $"Deze film duurt langer dan {options.LongestSeconds / 3600} uur. Knip hem in delen.",
        _ => null,
    };

    private static string Short(string codec) => codec.Length == 0 ? "onbekend" : codec[..Math.Min(codec.Length, 20)];
}
