using System.Text;

namespace Showcase.Core.Captions;

/// <summary>Captions as browsers take them (W3C WebVTT: The Web Video Text Tracks Format).</summary>
public static class WebVtt
{
    /// <summary>Reads whatever it can; notes, styles and regions are passed over.</summary>
    public static CaptionReading Read(string text) => CaptionReader.Read(text, isVtt: true);

    /// <summary>Writes captions so that <see cref="Read"/> gives the same ones: an empty line inside a text would end it, an arrow would begin another.</summary>
    public static string Write(IEnumerable<Cue> cues)
    {
        var file = new StringBuilder("WEBVTT\n");
        foreach (var cue in cues)
        {
            file.Append('\n').Append(CaptionTime.Write(cue.StartMilliseconds)).Append(" --> ").Append(CaptionTime.Write(cue.EndMilliseconds));
            file.Append(cue.Settings is { Length: > 0 } settings ? " " + CaptionText.OneLine(settings) : "").Append('\n');
            file.Append(CaptionText.Storable(cue.Text)).Append('\n');
        }

        return file.ToString();
    }
}
