using System.Globalization;
using System.Text;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Rows that were set apart, as CSV that a spreadsheet opens without running anything.</summary>
internal static class QuarantineFile
{
    public const string Header = "tabel;regel;kenmerk;reden\r\n";

    public static string Write(IEnumerable<QuarantinedRow> rows)
    {
        var text = new StringBuilder("\uFEFF").Append(Header);
        foreach (var row in rows)
        {
            text.Append(Line(row));
        }

        return text.ToString();
    }

    public static string Line(QuarantinedRow row) => Line(row.Table, row.Line.ToString(CultureInfo.InvariantCulture), row.RecordId ?? "", row.Reason);

    /// <summary>Each field quoted; one that a spreadsheet could take for a formula begins with an apostrophe.</summary>
    public static string Line(params IEnumerable<string> fields) => string.Join(';', fields.Select(Field)) + "\r\n";

    private static string Field(string text)
    {
        // Full-width forms count too: some spreadsheets read them as their plain sign.
        var isFormula = text.TrimStart(' ', '\u00A0', '"') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '%' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..];
        return $"\"{(isFormula ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
    }
}
