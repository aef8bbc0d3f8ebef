using System.Globalization;
using Showcase.Core.Captions;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Reads where there is sound from what ffmpeg says of where there is none.</summary>
internal static class FilmSound
{
    /// <summary>More, and a film is cut into pieces by its own noise: what is left over is sound.</summary>
    private const int MostStretches = 2_000;

    private const string Start = "silence_start: ";
    private const string End = "silence_end: ";

    public static IReadOnlyList<SoundStretch> Read(IEnumerable<string> lines, int durationMilliseconds)
    {
        var (stretches, sounding) = (new List<SoundStretch>(), (int?)0);
        foreach (var line in lines)
        {
            if (Time(line, Start) is { } silent && sounding is { } from)
            {
                Add(from, Math.Min(silent, durationMilliseconds));
                sounding = null;
            }
            else if (Time(line, End) is { } heard)
            {
                sounding ??= heard;
            }
        }

        if (sounding is { } last) Add(last, durationMilliseconds);
        return stretches;

        void Add(int from, int to)
        {
            if (to <= from) return;
            if (stretches.Count < MostStretches) stretches.Add(new(from, to));
            else stretches[^1] = stretches[^1] with { EndMilliseconds = to };
        }
    }

    private static int? Time(string line, string word)
    {
        var at = line.IndexOf(word, StringComparison.Ordinal);
        if (at < 0) return null;
        var number = line.AsSpan(at + word.Length);
        var end = number.IndexOfAny(' ', '|');
        return double.TryParse(end < 0 ? number : number[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) ? (int)Math.Clamp(seconds * 1000, 0, int.MaxValue) : null;
    }
}
