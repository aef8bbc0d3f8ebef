using System.Globalization;

namespace Showcase.Web.Features.Media.Films;

/// <summary>What ffmpeg and ffprobe are asked, as lists: a name is never part of a command.</summary>
/// <remarks>How a file is read is said, so that a playlist in it is no playlist; only files and pipes are opened, so that nothing is fetched.</remarks>
internal static class FilmArguments
{
    private const string Allocation = "1000000000";

    // Where people speak: rumble and hiss are no sound that asks for a caption.
    // The sound of a film may end before its picture: what is added to it is silence.
    private static string Listening(int durationMilliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"highpass=f=120,lowpass=f=5000,apad=whole_dur={durationMilliseconds / 1000m},silencedetect=noise=-42dB:d=0.6");

    // EBU R 128 measures loudness; -16 LUFS is what players on the web are made for.
    private const string Loudness = "loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000";

    public static IReadOnlyList<string> Probe(string file, string extension) =>
        ["-hide_banner", "-loglevel", "error", .. Reading(extension), "-print_format", "json", "-show_format", "-show_streams", "-i", "file:" + file];

    /// <summary>The film itself, without what is written beside it or between its frames: place, camera, chapters, tracks that are no picture or sound.</summary>
    public static IReadOnlyList<string> Clean(string file, string extension, string codec, string target) =>
    [
        .. Quietly, .. Reading(extension), "-i", "file:" + file, "-map", "0:V:0", "-map", "0:a:0?", "-c", "copy", .. FramesAlone(codec),
        .. Bare, .. extension == "webm" ? ["-f", "webm"] : (string[])["-movflags", "+faststart", "-f", "mp4"], "-y", "file:" + target,
    ];

    /// <param name="soundOf">A form that is ready, of which the sound is taken; nothing when it must be made.</param>
    /// <param name="isTakenOver">The picture is copied as it is.</param>
    public static IReadOnlyList<string> Make(string file, string extension, FilmRung rung, string? soundOf, bool hasSound, bool isTakenOver, FilmOptions options, string target) =>
    [
        .. Quietly, "-progress", "pipe:1", .. Reading(extension), "-threads", Text(options.Threads), "-i", "file:" + file,
        .. soundOf is null ? [] : (string[])["-protocol_whitelist", "file,pipe", "-f", "mov", "-i", "file:" + soundOf],
        "-map", "0:V:0", .. hasSound ? ["-map", soundOf is null ? "0:a:0" : "1:a:0"] : (string[])["-an"],
        .. isTakenOver ? ["-c:v", "copy", .. FramesAlone(rung.IsAv1 ? "av1" : "h264")] : Picture(rung, options),
        .. !hasSound ? [] : soundOf is null ? ["-af", Loudness, "-c:a", "aac", "-b:a", "128k", "-ac", "2"] : (string[])["-c:a", "copy"],
        "-threads", Text(options.Threads), .. Bare, "-movflags", "+faststart", "-f", "mp4", "-y", "file:" + target,
    ];

    public static IReadOnlyList<string> Listen(string file, string extension, int durationMilliseconds) =>
        ["-hide_banner", "-nostdin", "-nostats", "-loglevel", "info", "-max_alloc", Allocation, .. Reading(extension), "-i", "file:" + file, "-map", "0:a:0", "-vn", "-af", Listening(durationMilliseconds), "-f", "null", "-"];

    public static IReadOnlyList<string> Still(string file, string extension, int milliseconds, int width, int height, string target) =>
    [
        .. Quietly, .. Reading(extension), "-ss", (milliseconds / 1000m).ToString("0.000", CultureInfo.InvariantCulture), "-i", "file:" + file, "-map", "0:V:0", "-frames:v", "1",
        "-vf", string.Create(CultureInfo.InvariantCulture, $"scale={width}:{height}:flags=bicubic,setsar=1"), "-q:v", "3", .. Bare, "-f", "image2", "-update", "1", "-y", "file:" + target,
    ];

    private static IReadOnlyList<string> Quietly => ["-hide_banner", "-nostdin", "-nostats", "-loglevel", "error", "-max_alloc", Allocation];

    private static IReadOnlyList<string> Bare => ["-map_metadata", "-1", "-map_chapters", "-1", "-dn", "-sn", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

    // Cameras write where they were and what they are between the frames too, in units of their own (H.264 and HEVC: SEI; AV1: metadata).
    private static IReadOnlyList<string> FramesAlone(string codec) => codec switch
    {
        "h264" => ["-bsf:v", "filter_units=remove_types=6"],
        "hevc" => ["-bsf:v", "filter_units=remove_types=39-40"],
        "av1" => ["-bsf:v", "filter_units=remove_types=5"],
        _ => [],
    };

    private static IReadOnlyList<string> Picture(FilmRung rung, FilmOptions options) =>
    [
        "-vf", string.Create(CultureInfo.InvariantCulture, $"scale={rung.Width}:{rung.Height}:flags=bicubic,setsar=1,format=yuv420p"), "-fpsmax", "60",
        .. rung.IsAv1 ? Av1(options) : H264(rung, options),
    ];

    private static IReadOnlyList<string> Av1(FilmOptions options) => ["-c:v", "libsvtav1", "-preset", Text(options.Av1Preset), "-crf", "38", "-g", "240", "-svtav1-params", "lp=" + Text(options.Threads)];

    private static IReadOnlyList<string> Reading(string extension) =>
        ["-protocol_whitelist", "file,pipe", "-codec_whitelist", FilmRules.Decoders, "-f", extension == "webm" ? "matroska" : "mov"];

    private static IReadOnlyList<string> H264(FilmRung rung, FilmOptions options)
    {
        var kilobits = rung.MostBitsPerSecond / 1000;
        return ["-c:v", "libx264", "-preset", options.H264Preset, "-crf", "23", "-profile:v", "high", "-g", "120", "-maxrate", Text(kilobits) + "k", "-bufsize", Text(kilobits * 2) + "k"];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
