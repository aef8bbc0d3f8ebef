using System.Text;
using System.Text.RegularExpressions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>Words as CommonMark, in which no author, value or name becomes markup.</summary>
internal static partial class MarkdownText
{
    private const string Signs = "\\`*_[]<>#|~&!$^={}@";

    public static string Of(IReadOnlyList<ClauseRun> runs)
    {
        var text = new StringBuilder();
        foreach (var (at, run) in runs.Index())
        {
            var next = at + 1 < runs.Count ? TenderText.WordsOf(runs[at + 1]) : "";
            switch (run)
            {
                case WordsRun { IsStrong: true } or WordsRun { IsEmphasis: true }:
                    Emphasised(text, (WordsRun)run, next);
                    break;
                case LinkRun link:
                    Link(text, link.Text, link.Href);
                    break;
                case ResultRun result:
                    Link(text, result.Text, result.FrozenPath);
                    text.Append(result.Stamp.Length > 0 ? Escape($" ({result.Stamp})") : "");
                    break;
                default:
                    text.Append(Escape(TenderText.WordsOf(run)));
                    break;
            }
        }

        return string.Join("\\\n", text.ToString().Split('\n').Select(line => line.Trim(' ')).Where(line => line.Length > 0).Select(StartOfLine));
    }

    private static void Link(StringBuilder text, string words, string address)
    {
        // A break ends no link, but a blank line would
        var escaped = Escape(words.Replace('\n', ' '));
        text.Append(address.Length == 0 ? escaped : $"[{escaped}](<{address}>)");
    }

    // CommonMark counts signs of emphasis only beside a space or a letter; elsewhere they would be seen, and the words matter more.
    private static void Emphasised(StringBuilder text, WordsRun run, string next)
    {
        var words = run.Text.Trim();
        var before = text.Length > 0 ? text[^1] : ' ';
        var after = next.Length > 0 ? next[0] : ' ';
        if (words.Length == 0 || words.Contains('\n') || !CanStand(before, run.Text[0], words[0]) || !CanStand(after, run.Text[^1], words[^1]))
        {
            text.Append(Escape(run.Text));
            return;
        }

        var sign = (run.IsStrong ? "**" : "") + (run.IsEmphasis ? "*" : "");
        text.Append(run.Text.AsSpan(0, run.Text.Length - run.Text.TrimStart().Length)).Append(sign).Append(Escape(words)).Append(sign).Append(run.Text.AsSpan(run.Text.TrimEnd().Length));
    }

    private static bool CanStand(char outside, char edge, char inside) =>
        char.IsWhiteSpace(edge) || char.IsWhiteSpace(outside) || (outside != '*' && char.IsLetterOrDigit(inside));

    private static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var sign in words)
        {
            if (Signs.Contains(sign))
            {
                text.Append('\\');
            }

            text.Append(sign);
        }

        return BareAddress().Replace(text.ToString(), "$1$3\\$2$4");
    }

    private static string StartOfLine(string line) => Marker().Replace(line, "$1\\$2");

    [GeneratedRegex(@"^(\d*)([.)+\-])", RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex(@"((?:https?|ftp|mailto|xmpp))(:)|(www)(\.)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BareAddress();
}
