using System.Text;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>A table of the back office as CSV: semicolons and a byte-order mark, as Dutch spreadsheets open it, written row by row.</summary>
internal static class OfficeCsv
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    private const int RowsPerFlush = 200;

    // What spreadsheets run as a formula when a text begins with it, the full-width forms included.
    private const string FormulaStarts = "=+-@|%＝＋－＠";

    /// <summary>Writes a download of any length in the memory of a few rows.</summary>
    public static async Task SendAsync(HttpResponse response, string fileName, string[] header, IAsyncEnumerable<string[]> rows, CancellationToken cancellationToken)
    {
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        var text = new StringBuilder().Append('\uFEFF').Append(Row(header));
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            text.Append(Row(row));
            if (++count % RowsPerFlush != 0) continue;
            await response.WriteAsync(text.ToString(), cancellationToken);
            text.Clear();
        }

        await response.WriteAsync(text.ToString(), cancellationToken);
    }

    /// <summary>Sends lines that are CSV already.</summary>
    public static async Task SendLinesAsync(HttpResponse response, string fileName, IAsyncEnumerable<string> lines, CancellationToken cancellationToken)
    {
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            await response.WriteAsync(line, cancellationToken);
        }
    }

    public static string Row(IEnumerable<string> fields) => string.Join(';', fields.Select(Field)) + "\r\n";

    /// <summary>A field that no spreadsheet runs: an apostrophe before what looks like a formula, also behind spaces and line ends.</summary>
    public static string Field(string value)
    {
        var begin = value.AsSpan().TrimStart();
        var safe = (begin.Length > 0 && FormulaStarts.Contains(begin[0])) || (value.Length > 0 && char.IsControl(value[0])) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n,") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
