using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Showcase.Core.Captions;

/// <summary>The text of a caption in its three shapes: as WebVTT stores it, as a reader sees it, and as SubRip has it.</summary>
public static partial class CaptionText
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

    /// <summary>SubRip knows italics, bold and underlining; other tags and what stands between braces are for its players. Programs write names of characters in it, such as <c>&amp;amp;</c>, though it has none;
    /// and it has no way of writing an angle bracket but the bracket, so what is no tag that is met is one.</summary>
    internal static string OfSubRip(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '<' when EndOfTag(text, at) is { } end && IsPlainTag(text[(at + 1)..end]):
                    kept.Append(text[at..(end + 1)].ToLowerInvariant());
                    at = end;
                    break;
                case '<' when PlayerTagHere().Match(text, at) is { Success: true, Length: var tag }:
                    at += tag - 1;
                    break;
                case '{' when PlayerCode().Match(text, at) is { Success: true, Length: var code }:
                    at += code - 1;
                    break;
                case '&' when CharacterName().Match(text, at) is { Success: true, Value: var name } && WebUtility.HtmlDecode(name) is var character && character != name:
                    kept.Append(Escaped(character));
                    at += name.Length - 1;
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

        // What is a tag by now would be read as one.
        var plain = WebUtility.HtmlDecode(written.ToString());
        for (var before = ""; before != plain;)
        {
            (before, plain) = (plain, PlayerTag().Replace(plain, ""));
        }

        // An arrow in the text would be read as times.
        return Storable(plain.Replace(CaptionReader.Arrow, "→", StringComparison.Ordinal));
    }

    private static bool IsPlainTag(string tag) => tag.TrimStart('/') is "i" or "b" or "u" or "I" or "B" or "U";

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private const string Tag = @"<(?!/?[ibu]>)/?(?:b|big|br|c|center|div|em|font|i|lang|p|rt|ruby|s|small|span|strike|strong|sub|sup|u|v)(?:[ \t./=][^>\n]{0,190})?>";

    [GeneratedRegex(Tag, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlayerTag();

    [GeneratedRegex(@"\G" + Tag, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlayerTagHere();

    // {\an8} of SubStation, {y:i} of MicroDVD, {b} of what is between them.
    [GeneratedRegex(@"\G\{(?:\\[^}\n]{1,200}|/?[ibu]|[A-Za-z]:[^}\n]{1,200})\}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlayerCode();

    [GeneratedRegex(@"\G&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});", RegexOptions.None, 1000)]
    private static partial Regex CharacterName();

    // A lone "<" is a character: what follows it must look like a tag and end soon.
    private static int? EndOfTag(string text, int start)
    {
        var end = text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start));
        return end > start + 1 && (char.IsAsciiLetterOrDigit(text[start + 1]) || text[start + 1] == '/') ? end : null;
    }
}
