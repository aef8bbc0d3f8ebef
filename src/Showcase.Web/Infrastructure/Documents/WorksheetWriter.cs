using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes one table of a workbook, once, from top to bottom.</summary>
/// <param name="isFirst">The table that is in view when the workbook opens.</param>
/// <param name="relate">Makes a relation to an outside address and gives its identifier.</param>
internal sealed class WorksheetWriter(Sheet sheet, bool isFirst, Func<string, string> relate)
{
    // Excel's own limit for one sheet; further addresses stand there as text.
    private const int MostLinks = 65_530;

    private const string TooLong = "Niet alles past in dit werkblad. Alle rijen staan in het CSV-bestand.";

    private readonly List<(string Cell, string Address)> _links = [];

    /// <summary>Number of the last written row; the header is row 1.</summary>
    public int LastRow { get; private set; }

    public void Write(Stream stream)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet(), [], [new KeyValuePair<string, string>("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]);
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
            { WorkbookViewId = 0, TabSelected = isFirst ? true : null }));
        writer.WriteElement(new Columns(sheet.Columns.Index().Select(column => new Column
            { Min = (uint)column.Index + 1, Max = (uint)column.Index + 1, Width = Math.Clamp(column.Item.Width, 4, 120), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet.Columns.Select(column => (SheetText.Of(column.Header), XlsxStyles.Header)));
        WriteRows(writer);
        writer.WriteEndElement();
        WriteEnd(writer);
        writer.WriteEndElement();
    }

    /// <summary><c>A</c> for 0, <c>AA</c> for 26.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + (char)('A' + column % 26);

    private void WriteRows(OpenXmlWriter writer)
    {
        foreach (var row in sheet.Rows)
        {
            if (LastRow > XlsxWriter.MostRows)
            {
                WriteRow(writer, [(TooLong, XlsxStyles.Text)]);
                return;
            }

            StartRow(writer);
            for (var at = 0; at < row.Count && at < sheet.Columns.Count; at++)
            {
                WriteCell(writer, ColumnName(at) + LastRow.ToString(CultureInfo.InvariantCulture), row[at], sheet.Columns[at].Wraps);
            }

            writer.WriteEndElement();
        }
    }

    private void WriteCell(OpenXmlWriter writer, string place, SheetCell cell, bool wraps)
    {
        switch (cell)
        {
            case SheetCell.TextCell { Value.Length: 0 }:
                break;
            case SheetCell.TextCell text:
                WriteText(writer, place, SheetText.Of(text.Value), StyleOf(text.Value, wraps));
                break;
            case SheetCell.WholeCell whole:
                WriteNumber(writer, place, whole.Value, XlsxStyles.Whole);
                break;
            case SheetCell.EuroCell euro:
                WriteNumber(writer, place, euro.Value, XlsxStyles.Euro);
                break;
            case SheetCell.PercentCell percent:
                WriteNumber(writer, place, percent.Percents / 100, XlsxStyles.Percent);
                break;
            case SheetCell.DecimalCell number:
                WriteNumber(writer, place, number.Value, XlsxStyles.Decimals(number.Decimals));
                break;
            case SheetCell.DayCell day:
                WriteDay(writer, place, day.Value);
                break;
            case SheetCell.LinkCell link:
                WriteLink(writer, place, link, wraps);
                break;
        }
    }

    private void WriteLink(OpenXmlWriter writer, string place, SheetCell.LinkCell link, bool wraps)
    {
        var address = _links.Count < MostLinks ? DocumentText.LinkOrNothing(link.Address) : null;
        if (address is not null)
        {
            _links.Add((place, address));
        }

        WriteText(writer, place, SheetText.Of(link.Value), address is null ? StyleOf(link.Value, wraps) : XlsxStyles.Link);
    }

    // A spreadsheet counts days from 1900; before 1 March of that year it counts a day that never was.
    private static void WriteDay(OpenXmlWriter writer, string place, DateOnly day)
    {
        if (day >= new DateOnly(1900, 3, 1))
        {
            WriteNumber(writer, place, day.DayNumber - new DateOnly(1899, 12, 30).DayNumber, XlsxStyles.Day);
        }
        else
        {
            WriteText(writer, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxStyles.Text);
        }
    }

    private static void WriteNumber(OpenXmlWriter writer, string place, decimal value, uint style) =>
        writer.WriteElement(new Cell { CellReference = place, StyleIndex = style, CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)) });

    private static void WriteText(OpenXmlWriter writer, string place, string text, uint style) => writer.WriteElement(new Cell(
        new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = place, StyleIndex = style, DataType = CellValues.InlineString });

    private static uint StyleOf(string text, bool wraps) => (SheetText.LooksLikeFormula(text), wraps) switch
    {
        (true, true) => XlsxStyles.WrappedQuotedText,
        (true, false) => XlsxStyles.QuotedText,
        (false, true) => XlsxStyles.WrappedText,
        _ => XlsxStyles.Text,
    };

    private void WriteRow(OpenXmlWriter writer, IEnumerable<(string Text, uint Style)> cells)
    {
        StartRow(writer);
        foreach (var (at, (text, style)) in cells.Index())
        {
            WriteText(writer, ColumnName(at) + LastRow.ToString(CultureInfo.InvariantCulture), text, style);
        }

        writer.WriteEndElement();
    }

    private void StartRow(OpenXmlWriter writer) => writer.WriteStartElement(new Row { RowIndex = (uint)++LastRow });

    private void WriteEnd(OpenXmlWriter writer)
    {
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(sheet.Columns.Count - 1)}{LastRow}" });
        if (_links.Count > 0)
        {
            writer.WriteElement(new Hyperlinks(_links.Select(link => new Hyperlink { Reference = link.Cell, Id = relate(link.Address) })));
        }

        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&RPagina &P van &N")));
    }
}
