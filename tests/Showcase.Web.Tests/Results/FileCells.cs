using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Showcase.Core.Results;
using Showcase.Web.Tests.Documents;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

/// <summary>Reads the cells back out of each format.</summary>
internal static class FileCells
{
    public static async Task<List<FileCell>> OfCsvAsync(ShowcaseHost host, string address) =>
    [
        .. (await TextAsync(host, address)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';')).Select(fields =>
            new FileCell(fields[1], fields[3], fields[4], Bare(fields[5]), fields[6].Length == 0 ? null : long.Parse(fields[6], CultureInfo.InvariantCulture), Bare(fields[8]), fields[9])),
    ];

    public static async Task<List<FileCell>> OfJsonAsync(ShowcaseHost host, string address)
    {
        using var document = JsonDocument.Parse(await TextAsync(host, address));
        return [.. document.RootElement.GetProperty("cells").EnumerateArray().Select(cell => new FileCell(
            cell.GetProperty("area").GetString()!,
            cell.GetProperty("period").GetString()!,
            cell.GetProperty("dimension").GetString()!,
            cell.GetProperty("member").GetString()!,
            cell.GetProperty("value").ValueKind == JsonValueKind.Null ? null : cell.GetProperty("value").GetInt64(),
            cell.TryGetProperty("missing", out var missing) ? missing.GetString()! : "",
            cell.GetProperty("status").GetString()!))];
    }

    /// <summary>As any client of JSON-stat does: by the place in the array of values.</summary>
    public static async Task<List<FileCell>> OfJsonStatAsync(ShowcaseHost host, string address)
    {
        using var document = JsonDocument.Parse(await TextAsync(host, address));
        var (areas, periods, parts) = (Codes(document, "area"), Codes(document, "period"), Codes(document, "part"));
        var (values, status) = (document.RootElement.GetProperty("value"), document.RootElement.GetProperty("status"));
        var cells = new List<FileCell>();
        for (var at = 0; at < values.GetArrayLength(); at++)
        {
            var (area, period, part) = (areas[at / parts.Count / periods.Count], periods[at / parts.Count % periods.Count], parts[at % parts.Count].Split('/', 2));
            var words = status.TryGetProperty(at.ToString(CultureInfo.InvariantCulture), out var told) ? told.GetString()!.Split("; ") : [];
            if (words is ["niet uitgesplitst"])
            {
                Assert.Equal(JsonValueKind.Null, values[at].ValueKind);
                continue;
            }

            cells.Add(new FileCell(
                area, period, part[0], part.Length == 1 ? "" : part[1], values[at].ValueKind == JsonValueKind.Null ? null : values[at].GetInt64(),
                words.FirstOrDefault(word => word != "voorlopig") ?? "", words.Contains("voorlopig") ? "voorlopig" : "definitief"));
        }

        return cells;
    }

    public static async Task<List<FileCell>> OfXlsxAsync(ShowcaseHost host, string address, UnitKind kind)
    {
        var bytes = await host.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. Workbooks.SheetOf(document, 0).Descendants<Row>().Skip(1).Select(row =>
        {
            // Empty cells are left out; the others name their column.
            var cells = row.Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value![0], Workbooks.Value);
            string At(char column) => cells.GetValueOrDefault(column, "");
            return new FileCell(At('A'), At('C'), At('D'), At('E'), Number(At('F'), kind), At('H'), At('I'));
        })];
    }

    private static long? Number(string stored, UnitKind kind) =>
        stored.Length == 0 ? null : (long)Math.Round(decimal.Parse(stored, NumberStyles.Float, CultureInfo.InvariantCulture) * (kind == UnitKind.Percent ? 100 : 1));

    private static List<string> Codes(JsonDocument document, string dimension) =>
        [.. document.RootElement.GetProperty("dimension").GetProperty(dimension).GetProperty("category").GetProperty("index").EnumerateArray().Select(code => code.GetString()!)];

    private static string Bare(string field) => field.Trim('"');

    private static Task<string> TextAsync(ShowcaseHost host, string address) => host.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
