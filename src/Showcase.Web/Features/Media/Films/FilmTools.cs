using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Where the programs are that films are made with; the site goes without them.</summary>
internal sealed class FilmTools(IOptions<FilmOptions> options)
{
    public const string Missing = "Op de server ontbreekt ffmpeg. Films worden getoond zoals ze zijn geüpload.";
    public const string Advice = "Installeer ffmpeg op de server (Debian en Ubuntu: apt install ffmpeg) en start de site opnieuw. Staat het in een eigen map, zet die dan bij Showcase:Media:Films:ToolFolder.";

    private readonly Lazy<(string? Ffmpeg, string? Ffprobe)> found = new(() => (Find("ffmpeg", options.Value.ToolFolder), Find("ffprobe", options.Value.ToolFolder)));

    // Looked for once: what is installed while the site runs counts from the next start.
    private static readonly Lazy<(string? Nice, string? Prlimit)> Limits = new(() => (Find("nice", null), Find("prlimit", null)));

    public bool AreThere => found.Value is { Ffmpeg: not null, Ffprobe: not null };

    public string Ffmpeg => found.Value.Ffmpeg ?? throw new InvalidOperationException(Missing);

    public string Ffprobe => found.Value.Ffprobe ?? throw new InvalidOperationException(Missing);

    /// <summary>What a program is run under: so much memory and no more, no core dumps, and the lowest priority for what nobody waits for. Nothing where the system has no such programs.</summary>
    public static IReadOnlyList<string> LimitsOf(long memoryBytes, int seconds, bool isInBackground) =>
    [
        .. isInBackground && Limits.Value.Nice is { } nice ? [nice, "-n", "19"] : (string[])[],
        .. Limits.Value.Prlimit is { } prlimit ? [prlimit, FormattableString.Invariant($"--as={memoryBytes}"), FormattableString.Invariant($"--cpu={seconds}"), "--core=0", "--nofile=256"] : (string[])[],
    ];

    private static string? Find(string program, string? folder)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        var folders = folder is { Length: > 0 } ? [folder] : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
    }
}
