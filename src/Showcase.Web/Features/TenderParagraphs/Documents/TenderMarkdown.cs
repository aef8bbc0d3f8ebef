using System.Text;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>A document as CommonMark. Markdown has no lettered lists, so <c>a.</c> and <c>i.</c> are words inside the item above them.</summary>
internal static class TenderMarkdown
{
    public const string ContentType = "text/markdown; charset=utf-8";
    public const string Extension = ".md";

    private const int DeepestHeading = 6;

    public static string Write(TenderDocument document)
    {
        var ready = TenderText.Ready(document);
        var text = new StringBuilder();
        var level = 1;
        if (TenderText.HasOwnTitle(ready))
        {
            Heading(text, level++, [new WordsRun(ready.Title)]);
        }

        Block(text, "", 0, TenderText.FactsOf(ready));
        foreach (var section in ready.Sections)
        {
            Heading(text, level, [new WordsRun(section.Title)]);
            Blocks(text, section.Text.Blocks, level);
            Block(text, "", 0, [new WordsRun(section.Stamp, IsEmphasis: true)]);
        }

        return text.ToString();
    }

    private static void Blocks(StringBuilder text, IReadOnlyList<ClauseBlock> blocks, int headingLevel)
    {
        var lists = new MarkdownLists();
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case ClauseBlockKind.Heading:
                    lists.Close();
                    Heading(text, headingLevel + Math.Max(1, block.Level), block.Runs);
                    break;
                case ClauseBlockKind.Numbered or ClauseBlockKind.Bullet:
                    var (indent, marker, isNewList) = lists.Open(block);
                    if (isNewList)
                    {
                        // Ends the list before, which would count on by itself
                        text.Append(' ', indent).Append("<!-- -->\n\n");
                    }

                    Block(text, marker, indent, block.Runs);
                    break;
                case ClauseBlockKind.Continuation:
                    Block(text, "", lists.Continue(block.Level), block.Runs);
                    break;
                default:
                    lists.Close();
                    Block(text, "", 0, block.Runs);
                    break;
            }
        }
    }

    private static void Heading(StringBuilder text, int level, IReadOnlyList<ClauseRun> runs) =>
        text.Append('#', Math.Min(level, DeepestHeading)).Append(' ').Append(MarkdownText.Of(runs).Replace("\\\n", " ", StringComparison.Ordinal)).Append("\n\n");

    private static void Block(StringBuilder text, string marker, int indent, IReadOnlyList<ClauseRun> runs)
    {
        var inside = MarkdownLists.IsMarker(marker) ? indent + marker.Length : indent;
        text.Append(' ', indent).Append(marker).Append(MarkdownText.Of(runs).Replace("\n", "\n" + new string(' ', inside), StringComparison.Ordinal)).Append("\n\n");
    }
}
