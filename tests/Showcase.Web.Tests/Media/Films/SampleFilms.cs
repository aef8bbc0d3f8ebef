using System.Diagnostics;
using System.Globalization;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>Films of a second or less, made for one test; each is another.</summary>
internal static class SampleFilms
{
    private static int made;

    /// <summary>A film of one colour that no other has, with a tone in its first half, that says where it was made.</summary>
    /// <param name="more">For ffmpeg, before the name of the file.</param>
    public static byte[] Make(double seconds = 1, string size = "160x90", string extension = "mp4", params IReadOnlyList<string> more) => Run(extension,
    [
        "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"color=c=0x{Interlocked.Increment(ref made) * 40_503 % 0xFFFFFF:x6}:size={size}:rate=10:duration={seconds}"),
        "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"sine=frequency=440:duration={seconds / 2}"),
        "-metadata", "location=+52.1000+004.5000/", "-metadata", "artist=Jan Jansen",
        .. extension == "webm" ? (string[])["-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus"] : ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"], .. more,
    ]);

    /// <summary>What moves, so that making it ready takes a while.</summary>
    public static byte[] Moving(int seconds, string size, params IReadOnlyList<string> more) => Run("mp4",
        ["-f", "lavfi", "-i", $"testsrc2=size={size}:rate=25:duration={seconds}", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", .. more]);

    /// <summary>What its frames look like, as one number.</summary>
    public static string Frames(byte[] film) => In("mp4", film, file => Tool("ffmpeg", ["-v", "error", "-i", file, "-map", "0:v:0", "-f", "md5", "-"]));

    public static byte[] Run(string extension, IReadOnlyList<string> arguments)
    {
        var target = Path.Combine(Path.GetTempPath(), $"showcase-film-{Guid.NewGuid():N}.{extension}");
        try
        {
            Tool("ffmpeg", ["-hide_banner", "-loglevel", "error", "-nostdin", .. arguments, "-y", target]);
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    /// <summary>What ffprobe says of a file, as <c>name=value</c> lines.</summary>
    public static string Probe(byte[] film, string extension = "mp4") => In(extension, film, file => Tool("ffprobe", ["-v", "error", "-show_streams", "-show_format", "-show_chapters", file]));

    private static string In(string extension, byte[] film, Func<string, string> ask)
    {
        var file = Path.Combine(Path.GetTempPath(), $"showcase-film-{Guid.NewGuid():N}.{extension}");
        try
        {
            File.WriteAllBytes(file, film);
            return ask(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Tool(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {said.Result}");
    }
}
