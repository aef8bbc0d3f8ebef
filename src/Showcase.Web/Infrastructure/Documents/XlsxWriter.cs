using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Writes a workbook (Office Open XML, transitional) row by row: memory does not grow with the number of rows.</summary>
public static class XlsxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Rows of data in one table; a spreadsheet ends at 1,048,576, the header and the line that says so included.</summary>
    public const int MostRows = 1_048_574;

    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WorkbookPath = "xl/workbook.xml";

    /// <param name="output">Any stream, also one that cannot seek; it stays open.</param>
    /// <param name="sheets">At least one.</param>
    public static void Write(Stream output, DocumentFacts facts, IReadOnlyList<Sheet> sheets)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sheets.Count);
        using var package = new OpcPackage(output, facts.Created);
        var names = SheetNames.Of(sheets.Select(sheet => sheet.Name));
        var tabs = new List<(string Name, string Id, int Columns, int LastRow)>();
        foreach (var (at, sheet) in sheets.Index())
        {
            var path = $"worksheets/sheet{at + 1}.xml";
            var id = package.Relate(WorkbookPath, Office + "worksheet", path);
            var worksheet = new WorksheetWriter(sheet, isFirst: at == 0, link => package.Relate("xl/" + path, Office + "hyperlink", link, isExternal: true));
            package.Add("xl/" + path, Main + "worksheet+xml", worksheet.Write);
            tabs.Add((names[at], id, sheet.Columns.Count, worksheet.LastRow));
        }

        package.Relate(WorkbookPath, Office + "styles", "styles.xml");
        package.Add("xl/styles.xml", Main + "styles+xml", stream => Save(stream, XlsxStyles.Sheet()));
        package.Relate(Office + "officeDocument", WorkbookPath);
        package.Add(WorkbookPath, Main + "sheet.main+xml", stream => Save(stream, Book(tabs)));
        CoreProperties.Write(package, facts);
    }

    internal static void Save(Stream stream, OpenXmlElement root)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    private static Workbook Book(IReadOnlyList<(string Name, string Id, int Columns, int LastRow)> tabs)
    {
        var book = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(tabs.Index().Select(tab => new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = tab.Item.Name, SheetId = (uint)tab.Index + 1, Id = tab.Item.Id })),
            new DefinedNames(tabs.Index().SelectMany(tab => NamesOf(tab.Index, tab.Item.Name, tab.Item.Columns, tab.Item.LastRow))));
        book.AddNamespaceDeclaration("r", Office.TrimEnd('/'));
        return book;
    }

    // The filter needs its own hidden name; the header repeats on every printed page.
    private static IEnumerable<DefinedName> NamesOf(int at, string tab, int columns, int lastRow)
    {
        var sheet = $"'{tab.Replace("'", "''", StringComparison.Ordinal)}'!";
        yield return new DefinedName($"{sheet}$A$1:${WorksheetWriter.ColumnName(columns - 1)}${lastRow}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)at, Hidden = true };
        yield return new DefinedName($"{sheet}$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at };
    }
}
