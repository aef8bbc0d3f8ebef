using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Showcase.Core.Results;
using Showcase.Web.Tests.Documents;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

/// <summary>Reads the tables of a report out of its three forms, each as a reader sees them.</summary>
internal static class ReportForms
{
    public static async Task<byte[]> FileAsync(ShowcaseHost host, string address)
    {
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All rows with figures: label, this quarter, a year before.</summary>
    public static IReadOnlyList<string> OfPage(FetchedPage page) =>
        [.. page.Document.QuerySelectorAll("#kerncijfers ~ div tbody tr, .sc-report__tables tbody tr").Select(row => Line(row.Children.Take(3).Select(cell => cell.TextContent)))];

    public static IReadOnlyList<string> OfDocument(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>()
            .Where(table => table.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.TableRow>()!.InnerText.Contains("e kwartaal", StringComparison.Ordinal));
        return
        [
            .. tables.SelectMany(table => table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Skip(1))
                .Select(row => Line(row.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Take(3).Select(cell => cell.InnerText))),
        ];
    }

    /// <summary>Numbers are read as the spreadsheet holds them and written as the site writes them.</summary>
    public static IReadOnlyList<string> OfWorkbook(byte[] file)
    {
        Assert.Empty(Workbooks.Faults(file));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var names = document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        return
        [
            .. names.Index().Where(name => name.Item == "Kerncijfers" || name.Item.StartsWith("Per ", StringComparison.Ordinal))
                .SelectMany(name => Workbooks.SheetOf(document, name.Index).Descendants<Row>().Skip(1))
                .Select(row => Line(row.Elements<Cell>().Take(3).Select(cell => Shown(cell, styles)))),
        ];
    }

    private static string Shown(Cell cell, Stylesheet styles)
    {
        var text = Workbooks.Value(cell);
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return text;
        }

        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        var code = styles.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId!.Value == format).FormatCode!.Value!;
        return code.Contains('%', StringComparison.Ordinal) ? $"{DutchFormat.Number(value * 100, 0)}\u00A0%"
            : !code.Contains('€', StringComparison.Ordinal) ? DutchFormat.Number((long)value)
            : value >= 1_000_000 ? $"€\u00A0{DutchFormat.Number(value / 1_000_000, 2)}\u00A0miljoen" : $"€\u00A0{DutchFormat.Number((long)value)}";
    }

    private static string Line(IEnumerable<string> cells) => string.Join(" | ", cells);
}
