using System.Globalization;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads days and amounts as Dutch and international systems write them.</summary>
internal static class FieldText
{
    private static readonly string[] DayFormats =
        ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "d/M/yyyy", "dd/MM/yyyy", "d.M.yyyy", "dd.MM.yyyy", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy HH:mm", "d-M-yyyy HH:mm:ss"];

    /// <summary>A day between 1900 and 2199; a time behind it is left out.</summary>
    public static bool TryDay(string? text, out DateOnly day)
    {
        var isRead = DateTime.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is >= 1900 and < 2200;
        day = isRead ? DateOnly.FromDateTime(moment) : default;
        return isRead;
    }

    /// <summary>An amount in hundredths (euro cents, hundredths of hours), halves away from zero; a euro sign and thousands separators are left out.</summary>
    public static bool TryHundredths(string? text, bool decimalComma, out long hundredths)
    {
        hundredths = 0;
        if (text is null)
        {
            return false;
        }

        var plain = text.Replace("€", "", StringComparison.Ordinal).Replace("EUR", "", StringComparison.OrdinalIgnoreCase)
            .Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var comma = IsDecimalComma(plain, decimalComma);
        plain = plain.Replace(comma ? "." : ",", "", StringComparison.Ordinal).Replace(',', '.');
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1_000_000_000_000m)
        {
            return false;
        }

        hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        return true;
    }

    // With both signs the last one is the decimal sign; a sign followed by other than three digits cannot be a thousands separator.
    private static bool IsDecimalComma(string text, bool usual)
    {
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        if (comma >= 0 && point >= 0)
        {
            return comma > point;
        }

        var last = Math.Max(comma, point);
        return last >= 0 && text.Length - last - 1 != 3 ? comma >= 0 : usual;
    }
}
