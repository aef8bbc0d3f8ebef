using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Showcase.Web.Infrastructure.Documents;
using Sheet = Showcase.Web.Infrastructure.Documents.Sheet;

namespace Showcase.Web.Tests.Documents;

/// <summary>Writes a workbook and reads it back as a spreadsheet does.</summary>
internal static class Workbooks
{
    public static readonly DocumentFacts Facts = new(
        "Plaatsingen", "Social return", "Regio Merelland", new DateTimeOffset(2026, 10, 20, 8, 30, 0, TimeSpan.Zero), "https://example.nl/resultaten", ["plaatsingen", "Merelland"]);

    public static byte[] Write(params Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(stream, Facts, sheets);
        return stream.ToArray();
    }

    public static Sheet OneColumn(params SheetCell[] cells) => new("Gegevens", [new SheetColumn("Kolom")], cells.Select(cell => new[] { cell }));

    /// <summary>Errors that the library's validator finds, and formulas, of which there are none.</summary>
    public static IReadOnlyList<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
            .. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()).Select(formula => "formula " + formula.Text),
        ];
    }

    /// <summary>The cells of a table below its header, row by row; numbers as they are stored.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(byte[] workbook, int sheet = 0)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. SheetOf(document, sheet).Descendants<Row>().Skip(1).Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(Value)])];
    }

    /// <summary>The stored format of the first cell of the first row.</summary>
    public static string? FormatOfFirst(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var cell = SheetOf(document, 0).Descendants<Row>().ElementAt(1).Elements<Cell>().First();
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId?.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(one => one.NumberFormatId!.Value == format)?.FormatCode?.Value;
    }

    public static Worksheet SheetOf(SpreadsheetDocument document, int at)
    {
        var tab = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(at);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(tab.Id!)).Worksheet!;
    }

    public static string Value(Cell cell) => cell.DataType?.Value == CellValues.InlineString
        ? Regex.Replace(cell.InlineString!.Text!.Text, "_x([0-9A-F]{4})_", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1))
        : cell.CellValue!.Text;
}
