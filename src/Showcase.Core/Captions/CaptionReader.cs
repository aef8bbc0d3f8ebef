using System.Text;

namespace Showcase.Core.Captions;

/// <summary>What reading WebVTT and SubRip have in common: blocks of lines, of which one has an arrow.</summary>
internal static class CaptionReader
{
    public const string Arrow = "-->";

    /// <param name="isVtt">Whether notes, styles and regions are passed over, and places on the picture are kept.</param>
    public static CaptionReading Read(string text, bool isVtt)
    {
        if (text.Length > CaptionReading.LongestText)
        {
            return new([], [new(CaptionFaultKind.TooLarge, 1)]);
        }

        var (cues, faults, unread) = (new List<Cue>(), new List<CaptionFault>(), new List<int>());
        var lines = new CaptionLines(text.AsSpan().TrimStart('\uFEFF'));
        if (isVtt)
        {
            lines.Next();
            if (!IsHeader(lines.Line))
            {
                faults.Add(new(CaptionFaultKind.NoHeader, 1));
            }
        }

        // What stands directly below the header belongs to it.
        var isSkipping = isVtt;
        var isUnread = false;
        while (lines.Next())
        {
            var line = lines.Line;
            if (line.Contains(Arrow, StringComparison.Ordinal))
            {
                isSkipping = isUnread = false;
                if (!TryReadCue(ref lines, isVtt, out var cue))
                {
                    faults.Add(new(CaptionFaultKind.BadTime, lines.Number));
                    unread.Add(lines.Number);
                    isSkipping = isUnread = true;
                }
                else if (cues.Count == CaptionReading.MostCues)
                {
                    faults.Add(new(CaptionFaultKind.TooLarge, lines.Number));
                    break;
                }
                else
                {
                    cues.Add(cue);
                }
            }
            else if (line.IsWhiteSpace())
            {
                isSkipping = isUnread = false;
            }
            else if (!isSkipping)
            {
                isSkipping = true;
                if (!(isVtt && IsBeside(line)) && !IsName(lines))
                {
                    faults.Add(new(CaptionFaultKind.NoTime, lines.Number));
                    unread.Add(lines.Number);
                    isUnread = true;
                }
            }
            else if (isUnread)
            {
                unread.Add(lines.Number);
            }
        }

        return new(cues, faults) { UnreadLines = unread };
    }

    private static bool IsHeader(ReadOnlySpan<char> line) => line.StartsWith("WEBVTT") && (line.Length == 6 || line[6] is ' ' or '\t');

    private static bool IsBeside(ReadOnlySpan<char> line) => line is "NOTE" or "STYLE" or "REGION" || line.StartsWith("NOTE ") || line.StartsWith("NOTE\t");

    // A copy is looked at: the line of times itself is for who reads on.
    private static bool IsName(CaptionLines lines) => lines.Next() && lines.Line.Contains(Arrow, StringComparison.Ordinal);

    private static bool TryReadCue(ref CaptionLines lines, bool isVtt, out Cue cue)
    {
        cue = default;
        var line = lines.Line;
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var after = line[(arrow + Arrow.Length)..].Trim();
        var end = after.IndexOfAny(' ', '\t') is >= 0 and var space ? space : after.Length;
        if (CaptionTime.Read(line[..arrow].Trim()) is not { } from || CaptionTime.Read(after[..end]) is not { } to)
        {
            return false;
        }

        var settings = isVtt ? after[end..].Trim().ToString() : "";
        var text = new StringBuilder();
        // A copy goes ahead: a line with an arrow begins the next caption, also when the empty line before it is missing.
        var ahead = lines;
        while (ahead.Next() && !ahead.Line.IsWhiteSpace() && !ahead.Line.Contains(Arrow, StringComparison.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(ahead.Line.Trim());
            lines = ahead;
        }

        cue = new Cue(from, to, text.ToString()) { Settings = settings.Length > 0 ? settings : null };
        return true;
    }
}
