using System.Globalization;
using System.Text.RegularExpressions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>
/// A number as Dutch people type it. A comma is always the decimal mark; points or spaces stand between thousands. A single point followed by exactly three
/// digits is a thousands mark (<c>2.500</c> is two thousand five hundred), otherwise a decimal mark (<c>2.5</c>), unless a zero stands before it.
/// </summary>
/// <param name="Decimals">How many were typed, zeros included: <c>250,000</c> is refused as three decimals and never read as 250.</param>
internal readonly partial record struct TypedNumber(decimal Value, int Decimals, FieldProblemKind? Problem)
{
    // More digits than any bound of ours, fewer than a decimal holds
    private const int MostDigits = 20;

    public static readonly Func<string, string> NoSign = text => text;
    public static readonly Func<string, string> Euro = text => Whole().Replace(EuroSign().Replace(text, "").Trim(), "");
    public static readonly Func<string, string> PerCent = text => PerCentSign().Replace(text, "");

    public static TypedNumber Read(string typed, Func<string, string> withoutSign)
    {
        var text = withoutSign(Spaces().Replace(typed, " ").Trim()).Trim();
        var negative = text.StartsWith('-') || text.StartsWith('\u2212');
        if (negative)
        {
            text = withoutSign(text[1..].Trim()).Trim();
        }

        if (Parse(text) is not { } number)
        {
            return new TypedNumber(0, 0, FieldProblemKind.NotANumber);
        }

        return negative ? new TypedNumber(0, 0, FieldProblemKind.Negative) : number;
    }

    private static TypedNumber? Parse(string text)
    {
        if (Thousands().Match(text) is { Success: true } dutch)
        {
            return Of(dutch.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), dutch.Groups["part"].Value);
        }

        return DecimalPoint().Match(text) is { Success: true } point ? Of(point.Groups["whole"].Value, point.Groups["part"].Value) : null;
    }

    private static TypedNumber Of(string whole, string part)
    {
        var digits = whole.TrimStart('0');
        return digits.Length > MostDigits
            ? new TypedNumber(decimal.MaxValue, 0, null)
            : new TypedNumber(decimal.Parse($"0{digits}.{part[..Math.Min(part.Length, 6)]}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), part.Length, null);
    }

    // Thousands in groups of three with one and the same mark, or bare digits; a comma before decimals; digits may lack before the comma
    [GeneratedRegex("^(?:(?<whole>[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+|(?: [0-9]{3})+)|[0-9]+)(?:,(?<part>[0-9]+))?|(?<whole>),(?<part>[0-9]+))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();

    [GeneratedRegex("^(?<whole>[0-9]*)\\.(?<part>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalPoint();

    [GeneratedRegex("^(?:€|eur(?:o)?\\b)|(?:€|\\beuro?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EuroSign();

    // What is written after whole euros: 250.000,- or 250.000,--
    [GeneratedRegex("[,.] ?(?:-{1,2}|[\u2013\u2014]|=)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("(?:%|\\bprocent|(?<=[0-9])procent)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PerCentSign();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
