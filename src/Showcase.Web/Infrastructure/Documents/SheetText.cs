using System.Text.RegularExpressions;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Text as it stands in the XML of a cell, so that a spreadsheet shows exactly what was given.</summary>
internal static partial class SheetText
{
    /// <summary>What a cell can hold; Excel calls a file with more damaged.</summary>
    public const int Longest = 32767;

    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Legal characters only, at most <see cref="Longest"/>; what a spreadsheet would read as an escape is escaped itself (ECMA-376, ST_Xstring).</summary>
    public static string Of(string text)
    {
        var legal = DocumentText.Legal(text);
        if (legal.Length > Longest)
        {
            legal = legal[..(char.IsHighSurrogate(legal[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
        }

        // XML readers turn a carriage return into a line feed, an entity included once it was written out again.
        return LooksEscaped().Replace(legal, "_x005F_").Replace("\r", "_x000D_", StringComparison.Ordinal);
    }

    /// <summary>True for text that becomes a formula when someone edits the cell or saves it as CSV: its cell gets Excel's own quote prefix, its text stays.</summary>
    public static bool LooksLikeFormula(string text) => text.TrimStart(' ', '\u00A0') is [var first, ..] && FormulaStarts.Contains(first);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex LooksEscaped();
}
