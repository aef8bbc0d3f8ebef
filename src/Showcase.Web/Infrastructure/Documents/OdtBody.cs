using System.Globalization;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Turns blocks into the text of an OpenDocument file; items of lists go inside the item above them.</summary>
internal sealed class OdtBody(XmlWriter writer)
{
    private readonly Stack<(bool IsNumbered, int Number)> _lists = new();

    public void Write(IReadOnlyList<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }

        CloseTo(0);
    }

    private void Write(WordBlock block)
    {
        if (block is WordItem item)
        {
            WriteItem(item);
            return;
        }

        CloseTo(0);
        switch (block)
        {
            case WordTitle title:
                Paragraph(OdtStyles.Title, [new WordRun(title.Text)]);
                break;
            case WordHeading heading:
                var level = Math.Clamp(heading.Level, 1, OdtStyles.Headings).ToString(CultureInfo.InvariantCulture);
                writer.Element("text:h", [("text:style-name", OdtStyles.Heading + level), ("text:outline-level", level)], () => Runs(heading.Runs));
                break;
            case WordParagraph paragraph:
                Paragraph(OdtStyles.Of(paragraph.Style), paragraph.Runs);
                break;
            case WordList list:
                foreach (var words in list.Items)
                {
                    WriteItem(new WordItem(WordItemKind.Bullet, 1, 0, words));
                }

                break;
            default:
                throw new ArgumentException($"'{block.GetType().Name}' has no form in OpenDocument.", nameof(block));
        }
    }

    private void WriteItem(WordItem item)
    {
        var level = WordNumbering.Clamp(item.Level);
        if (item.Kind == WordItemKind.Continuation)
        {
            CloseTo(level);
            Paragraph(_lists.Count == level ? OdtStyles.Item : OdtStyles.Continuation, item.Runs);
            return;
        }

        Open(level, item.Kind == WordItemKind.Numbered, item.Number);
        Paragraph(OdtStyles.Item, item.Runs);
    }

    // A list inside a list begins at one and counts on; every other number is said.
    private void Open(int level, bool isNumbered, int number)
    {
        CloseTo(level);
        if (_lists.Count == level && _lists.Peek().IsNumbered != isNumbered)
        {
            CloseTo(level - 1);
        }

        if (_lists.Count == level)
        {
            writer.WriteEndElement();
            StartItem(isNumbered, number, expected: _lists.Pop().Number + 1);
            return;
        }

        while (_lists.Count < level)
        {
            var isLast = _lists.Count == level - 1;
            writer.Start("text:list", [("text:style-name", isNumbered || !isLast ? OdtStyles.Numbers : OdtStyles.Bullets)]);
            StartItem(isNumbered, isLast ? number : 0, expected: isLast ? 1 : 0);
        }
    }

    private void StartItem(bool isNumbered, int number, int expected)
    {
        writer.Start("text:list-item", isNumbered && number != expected ? [("text:start-value", number.ToString(CultureInfo.InvariantCulture))] : []);
        _lists.Push((isNumbered, number));
    }

    private void CloseTo(int level)
    {
        for (; _lists.Count > level; _lists.Pop())
        {
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    private void Paragraph(string style, IReadOnlyList<WordRun> runs) => writer.Element("text:p", [("text:style-name", style)], () => Runs(runs));

    private void Runs(IReadOnlyList<WordRun> runs)
    {
        foreach (var run in runs)
        {
            Run(run);
        }
    }

    private void Run(WordRun run)
    {
        if (run.Field is { } field)
        {
            // Not text:placeholder: LibreOffice leaves that out of what it prints, and a gap in a contract would not be seen.
            writer.Element("text:span", [("text:style-name", OdtStyles.Field)], () => writer.Element(
                "text:text-input", [("text:description", field.Title)], () => writer.WriteString(DocumentText.Legal(run.Text))));
        }
        else if (DocumentText.LinkOrNothing(run.Address) is { } address)
        {
            writer.Element("text:a", [("xlink:type", "simple"), ("xlink:href", address), ("text:style-name", OdtStyles.Link)], () => writer.Words(run.Text));
        }
        else if (OdtStyles.Letters(run) is { } style)
        {
            writer.Element("text:span", [("text:style-name", style)], () => writer.Words(run.Text));
        }
        else
        {
            writer.Words(run.Text);
        }
    }
}
