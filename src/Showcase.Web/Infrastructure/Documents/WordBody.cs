using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Turns blocks into the elements of a document.</summary>
internal sealed class WordBody(OpcPackage package)
{
    // A4 less the margins, in twentieths of a point.
    private const int TextWidth = 9638;

    private readonly WordChartWriter _charts = new(package);
    private readonly WordInline _inline = new(package);

    public WordNumbering Numbering { get; } = new();

    public IEnumerable<OpenXmlElement> Elements(WordBlock block) => block switch
    {
        WordTitle title => [Line(WordStyles.Title, new WordRun(title.Text))],
        WordHeading heading => [Heading(heading)],
        WordParagraph paragraph => [Line(paragraph.Style, [.. paragraph.Runs])],
        WordList list => list.Items.Select(item => Line(WordStyles.Bullet, [.. item])),
        WordItem item => [Item(item)],
        WordTable table => [Line(WordStyles.Caption, new WordRun(table.Caption)), Table(table)],
        WordChart chart => [Line(WordStyles.Caption, new WordRun(chart.Title)), new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Normal }), new Run(_charts.Write(chart)))],
        _ => throw new ArgumentException($"'{block.GetType().Name}' has no form in a text document.", nameof(block)),
    };

    // Under a new heading the lids begin anew.
    private Paragraph Heading(WordHeading heading)
    {
        Numbering.Restart();
        return new([new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Heading(heading.Level) }), .. heading.Runs.SelectMany(_inline.Elements)]);
    }

    private Paragraph Item(WordItem item)
    {
        var properties = item.Kind switch
        {
            WordItemKind.Numbered => Numbered(WordStyles.Number, Numbering.Of(item.Level, item.Number), item.Level),
            WordItemKind.Bullet => Numbered(WordStyles.Bullet, WordNumbering.Bullets, item.Level),
            _ => new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Continuation }, new Indentation { Left = WordNumbering.IndentOf(item.Level) }),
        };
        return new([properties, .. item.Runs.SelectMany(_inline.Elements)]);
    }

    private static ParagraphProperties Numbered(string style, int list, int level) => new(
        new ParagraphStyleId { Val = style },
        new NumberingProperties(new NumberingLevelReference { Val = WordNumbering.Clamp(level) - 1 }, new NumberingId { Val = list }));

    private Table Table(WordTable table)
    {
        var shares = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => TextWidth * column.Share / shares).ToList();
        return new Table(
        [
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, FirstColumn = true, NoVerticalBand = true, NoHorizontalBand = true },
                new TableCaption { Val = DocumentText.Legal(table.Caption) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })),
            Row(table, widths, [.. table.Columns.Select(column => new WordRun(column.Header))], isHeader: true),
            .. table.Rows.Select(row => Row(table, widths, row, isHeader: false)),
        ]);
    }

    private TableRow Row(WordTable table, List<int> widths, IReadOnlyList<WordRun> cells, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.AppendChild(new TableHeader());
        }

        return new TableRow([properties, .. table.Columns.Index().Select(column => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = widths[column.Index].ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
            Cell(column.Index < cells.Count ? cells[column.Index] : new WordRun(""), column.Item.IsNumber)))]);
    }

    private Paragraph Cell(WordRun run, bool isNumber)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto });
        if (isNumber)
        {
            properties.AppendChild(new Justification { Val = JustificationValues.Right });
        }

        return new Paragraph([properties, .. _inline.Elements(run)]);
    }

    private Paragraph Line(string style, params WordRun[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs.SelectMany(_inline.Elements)]);
}
