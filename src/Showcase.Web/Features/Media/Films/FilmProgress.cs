using System.Globalization;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Reads from ffmpeg's progress how much of a film is done.</summary>
internal static class FilmProgress
{
    private const string Time = "out_time_us=";

    /// <returns>0 to 1; nothing for a line that says something else.</returns>
    public static double? Read(string line, int durationMilliseconds) =>
        line.StartsWith(Time, StringComparison.Ordinal) && long.TryParse(line.AsSpan(Time.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds) && durationMilliseconds > 0
            ? Math.Clamp(microseconds / 1000.0 / durationMilliseconds, 0, 1)
            : null;
}
