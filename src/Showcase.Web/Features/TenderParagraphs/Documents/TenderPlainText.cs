using System.Text;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>A document without any markup: numbers are written out, addresses stand after what they belong to.</summary>
internal static class TenderPlainText
{
    public const string ContentType = "text/plain; charset=utf-8";
    public const string Extension = ".txt";

    private const string NewLine = "\r\n";
    private const int Indent = 3;

    public static string Write(TenderDocument document)
    {
        var ready = TenderText.Ready(document);
        var text = new StringBuilder();
        if (TenderText.HasOwnTitle(ready))
        {
            text.Append(ready.Title).Append(NewLine);
        }

        Line(text, "", TenderText.FactsOf(ready), 0);
        foreach (var section in ready.Sections)
        {
            text.Append(NewLine).Append(section.Title).Append(NewLine);
            var previous = ClauseBlockKind.Heading;
            foreach (var block in section.Text.Blocks)
            {
                Block(text, block, previous);
                previous = block.Kind;
            }

            text.Append(NewLine).Append(section.Stamp).Append(NewLine);
        }

        return text.ToString();
    }

    private static void Block(StringBuilder text, ClauseBlock block, ClauseBlockKind previous)
    {
        var isItem = IsItem(block.Kind);
        if (!isItem || !IsItem(previous))
        {
            text.Append(NewLine);
        }

        var label = ClauseLabel.Of(block);
        var before = isItem ? Math.Max(0, block.Level - (block.Kind == ClauseBlockKind.Continuation ? 0 : 1)) * Indent : 0;
        text.Append(' ', before);
        Line(text, label.Length > 0 ? label + " " : "", block.Runs, before + label.Length + (label.Length > 0 ? 1 : 0));
    }

    private static bool IsItem(ClauseBlockKind kind) => kind is ClauseBlockKind.Numbered or ClauseBlockKind.Bullet or ClauseBlockKind.Continuation;

    private static void Line(StringBuilder text, string label, IReadOnlyList<ClauseRun> runs, int indent)
    {
        var words = string.Concat(runs.Select(WordsOf));
        text.Append(label).Append(words.Trim().Replace("\n", NewLine + new string(' ', indent), StringComparison.Ordinal)).Append(NewLine);
    }

    private static string WordsOf(ClauseRun run) => run switch
    {
        LinkRun link when link.Text != link.Href => $"{link.Text} ({link.Href})",
        ResultRun { FrozenPath.Length: > 0, Stamp.Length: > 0 } result => $"{result.Text} ({result.Stamp}, {result.FrozenPath})",
        ResultRun { FrozenPath.Length: > 0 } result => $"{result.Text} ({result.FrozenPath})",
        _ => TenderText.WordsOf(run),
    };
}
