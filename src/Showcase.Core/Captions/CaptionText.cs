using System.Net;
using System.Text;

namespace Showcase.Core.Captions;

/// <summary>The text of a caption in its three shapes: as WebVTT stores it, as a reader sees it, and as SubRip has it.</summary>
public static class CaptionText
{
    private const int LongestTag = 200;

    /// <summary>What is seen of it, line by line: without markup, with characters in place of their names.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '<' && EndOfTag(text, at) is { } end)
            {
                at = end;
            }
            else
            {
                shown.Append(text[at]);
            }
        }

        return WebUtility.HtmlDecode(shown.ToString());
    }

    /// <summary>The lines that are shown.</summary>
    public static string[] Lines(string text) => Shown(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Without what would end a caption or begin another.</summary>
    public static string Storable(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('\n', lines.Select(line => string.Concat(line.Where(character => !char.IsControl(character) || character == '\t')).Replace(CaptionReader.Arrow, "--&gt;", StringComparison.Ordinal).Trim()).Where(line => line.Length > 0));
    }

    internal static string OneLine(string text) => string.Concat(text.Where(character => !char.IsControl(character))).Replace(CaptionReader.Arrow, "", StringComparison.Ordinal).Trim();

    /// <summary>SubRip knows italics, bold and underlining; colours and what stands between braces are for its players. It has no way of writing an angle bracket but the bracket, so any other is one.</summary>
    internal static string OfSubRip(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '<' when EndOfTag(text, at) is { } end && text[(at + 1)..end] is var tag && (IsPlainTag(tag) || IsForPlayers(tag)):
                    kept.Append(IsPlainTag(tag) ? text[at..(end + 1)].ToLowerInvariant() : "");
                    at = end;
                    break;
                case '{' when at + 1 < text.Length && text[at + 1] == '\\' && text.IndexOf('}', at) is > 0 and var brace:
                    at = brace;
                    break;
                case '<':
                    kept.Append("&lt;");
                    break;
                case '>':
                    kept.Append("&gt;");
                    break;
                case '&':
                    kept.Append("&amp;");
                    break;
                default:
                    kept.Append(text[at]);
                    break;
            }
        }

        return kept.ToString();
    }

    internal static string ToSubRip(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '<' && EndOfTag(text, at) is { } end)
            {
                written.Append(IsPlainTag(text[(at + 1)..end]) ? text[at..(end + 1)] : "");
                at = end;
            }
            else
            {
                written.Append(text[at]);
            }
        }

        // An arrow in the text would be read as times.
        return Storable(WebUtility.HtmlDecode(written.ToString()).Replace(CaptionReader.Arrow, "→", StringComparison.Ordinal));
    }

    private static bool IsPlainTag(string tag) => tag.TrimStart('/') is "i" or "b" or "u" or "I" or "B" or "U";

    private static bool IsForPlayers(string tag) => tag.ToLowerInvariant() is "/font" or "s" or "/s" || tag.StartsWith("font ", StringComparison.OrdinalIgnoreCase);

    // A lone "<" is a character: what follows it must look like a tag and end soon.
    private static int? EndOfTag(string text, int start)
    {
        var end = text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start));
        return end > start + 1 && (char.IsAsciiLetterOrDigit(text[start + 1]) || text[start + 1] == '/') ? end : null;
    }
}
