using System.Globalization;
using System.Text;

namespace Showcase.Core.Captions;

/// <summary>Captions as most subtitling programs write them (.srt). No standard says what it is; this reads what is met and writes the plainest form.</summary>
public static class SubRip
{
    public static CaptionReading Read(string text)
    {
        var read = CaptionReader.Read(text, isVtt: false);
        return read with { Cues = [.. read.Cues.Select(cue => cue with { Text = CaptionText.OfSubRip(cue.Text) })] };
    }

    public static string Write(IEnumerable<Cue> cues)
    {
        var file = new StringBuilder();
        var number = 0;
        foreach (var cue in cues)
        {
            file.Append(number > 0 ? "\r\n" : "").Append((++number).ToString(CultureInfo.InvariantCulture)).Append("\r\n");
            file.Append(CaptionTime.Write(cue.StartMilliseconds, ',')).Append(" --> ").Append(CaptionTime.Write(cue.EndMilliseconds, ',')).Append("\r\n");
            file.Append(CaptionText.ToSubRip(cue.Text).Replace("\n", "\r\n", StringComparison.Ordinal)).Append("\r\n");
        }

        return file.ToString();
    }
}
