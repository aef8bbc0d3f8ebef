using System.Globalization;
using System.Text;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The released cells of an indicator as CSV: one row per cell, semicolons and a byte-order mark, as Dutch spreadsheets open it.</summary>
/// <remarks>Values are the released ones, so they are rounded exactly as on the page; a suppressed cell has no value but a word.</remarks>
internal static class ResultCsv
{
    private const char ByteOrderMark = '\uFEFF';

    // What spreadsheets run as a formula when a text begins with it, the full-width forms included.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠|%";

    private static readonly string[] Header =
        ["indicator", "gebied", "gebied_naam", "periode", "indeling", "deel", "waarde", "eenheid", "toelichting", "status", "peildatum", "uitgave", "definitieversie"];

    public static string Write(IndicatorDefinition indicator, IPublishedResults results, ResultArea? area)
    {
        var text = new StringBuilder().Append(ByteOrderMark);
        AppendRow(text, Header);
        foreach (var cell in results.CellsOf(indicator, area))
        {
            AppendResult(text, cell);
        }

        return text.ToString();
    }

    /// <summary>A field that no spreadsheet runs: quoted, and with an apostrophe before what looks like a formula.</summary>
    internal static string Field(string value)
    {
        var safe = value.Length > 0 && FormulaStarts.Contains(value.TrimStart(' ', '\u00A0') is { Length: > 0 } trimmed ? trimmed[0] : value[0]) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n,") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static void AppendResult(StringBuilder text, PublishedResult result)
    {
        var words = ResultText.For(result);
        AppendRow(text,
        [
            result.Indicator.Code,
            result.Area.Code,
            result.Area.Name,
            result.Period.ToString(),
            result.Dimension,
            result.Member,
            result.Cell.HasValue ? result.Cell.Value.ToString(CultureInfo.InvariantCulture) : "",
            result.Indicator.UnitPlural,
            result.Cell.HasValue ? "" : words.Cell,
            words.Status,
            result.Release.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            result.Release.Number.ToString(CultureInfo.InvariantCulture),
            result.Indicator.DefinitionVersion,
        ]);
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(';', fields.Select(Field)).Append("\r\n");
}
