using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>A document as a fragment of HTML for the clipboard. Its numbers are real lists: Word and LibreOffice keep them and count on (ADR 0074).</summary>
internal static class TenderHtml
{
    private const int DeepestHeading = 6;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="headingLevel">Of the title: 1 for the clipboard, 2 under the heading of a page.</param>
    public static string Write(TenderDocument document, int headingLevel = 1)
    {
        var ready = TenderText.Ready(document);
        var html = new StringBuilder("<div lang=\"nl\">");
        var level = headingLevel;
        if (TenderText.HasOwnTitle(ready))
        {
            Heading(html, level++, [new WordsRun(ready.Title)]);
        }

        Paragraph(html, TenderText.FactsOf(ready), "small");
        foreach (var section in ready.Sections)
        {
            Heading(html, level, [new WordsRun(section.Title)]);
            Blocks(html, section.Text.Blocks, level);
            Paragraph(html, [new WordsRun(section.Stamp)], "small");
        }

        return html.Append("</div>").ToString();
    }

    private static void Blocks(StringBuilder html, IReadOnlyList<ClauseBlock> blocks, int headingLevel)
    {
        var lists = new HtmlLists(html);

        // LibreOffice has one kind of item per level of a list, and would letter these bullets.
        var mixed = blocks.Where(block => block.Level > 1).GroupBy(block => block.Level)
            .Where(level => level.Any(block => block.Kind == ClauseBlockKind.Numbered) && level.Any(block => block.Kind == ClauseBlockKind.Bullet))
            .Select(level => level.Key).ToHashSet();
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case ClauseBlockKind.Bullet when mixed.Contains(block.Level):
                    lists.CloseTo(block.Level - 1);
                    Paragraph(html, [new WordsRun(ClauseLabel.Of(block) + " "), .. block.Runs]);
                    break;
                case ClauseBlockKind.Numbered or ClauseBlockKind.Bullet:
                    lists.Open(block);
                    Paragraph(html, block.Runs);
                    break;
                case ClauseBlockKind.Continuation:
                    lists.CloseTo(block.Level);
                    Paragraph(html, block.Runs);
                    break;
                case ClauseBlockKind.Heading:
                    lists.CloseTo(0);
                    Heading(html, headingLevel + Math.Max(1, block.Level), block.Runs);
                    break;
                default:
                    lists.CloseTo(0);
                    Paragraph(html, block.Runs);
                    break;
            }
        }

        lists.CloseTo(0);
    }

    private static void Heading(StringBuilder html, int level, IReadOnlyList<ClauseRun> runs)
    {
        var name = "h" + Math.Clamp(level, 1, DeepestHeading).ToString(CultureInfo.InvariantCulture);
        Element(html, name, runs);
    }

    private static void Paragraph(StringBuilder html, IReadOnlyList<ClauseRun> runs, string? inside = null)
    {
        html.Append("<p>");
        if (inside is null)
        {
            Runs(html, runs);
        }
        else
        {
            Element(html, inside, runs);
        }

        html.Append("</p>");
    }

    private static void Element(StringBuilder html, string name, IReadOnlyList<ClauseRun> runs)
    {
        html.Append('<').Append(name).Append('>');
        Runs(html, runs);
        html.Append("</").Append(name).Append('>');
    }

    private static void Runs(StringBuilder html, IReadOnlyList<ClauseRun> runs)
    {
        foreach (var run in runs)
        {
            _ = run switch
            {
                WordsRun words => html.Append(words.IsStrong ? "<strong>" : "").Append(words.IsEmphasis ? "<em>" : "").Append(Text(words.Text))
                    .Append(words.IsEmphasis ? "</em>" : "").Append(words.IsStrong ? "</strong>" : ""),
                LinkRun link => Link(html, link.Text, link.Href),
                FieldRun { Value: { } value } => html.Append(Text(value)),

                // Bold and in brackets as well: Word does not know the mark.
                FieldRun open => html.Append("<mark data-veld=\"").Append(Encoder.Encode(open.Alias)).Append("\"><strong>").Append(Text(open.Prompt)).Append("</strong></mark>"),
                ResultRun result => Link(html, result.Text, result.FrozenPath).Append(result.Stamp.Length > 0 ? $" ({Text(result.Stamp)})" : ""),
                _ => html,
            };
        }
    }

    private static StringBuilder Link(StringBuilder html, string text, string address) => address.Length == 0
        ? html.Append(Text(text))
        : html.Append("<a href=\"").Append(Encoder.Encode(address)).Append("\">").Append(Text(text)).Append("</a>");

    private static string Text(string text) => string.Join("<br>", text.Split('\n').Select(Encoder.Encode));
}
