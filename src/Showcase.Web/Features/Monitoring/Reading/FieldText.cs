using System.Globalization;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads days and amounts as Dutch and international systems write them.</summary>
internal static class FieldText
{
    private static readonly string[] DayFormats =
        ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "d/M/yyyy", "dd/MM/yyyy", "d.M.yyyy", "dd.MM.yyyy", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy HH:mm", "d-M-yyyy HH:mm:ss"];

    private static readonly System.Buffers.SearchValues<char> DayCharacters = System.Buffers.SearchValues.Create("0123456789-");

    /// <summary>A day between 1900 and 2199; a time behind it is left out.</summary>
    public static bool TryDay(string? text, out DateOnly day)
    {
        if (TryPlainDay(text, out day))
        {
            return true;
        }

        var isRead = DateTime.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is >= 1900 and < 2200;
        day = isRead ? DateOnly.FromDateTime(moment) : default;
        return isRead;
    }

    // Nearly every day is written in one of two ways, and going through the whole list costs ten times as much.
    private static bool TryPlainDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text.ContainsAnyExcept(DayCharacters))
        {
            return false;
        }

        var (year, month, dayOfMonth) = (text[4], text[7], text[2], text[5]) switch
        {
            ('-', '-', not '-', not '-') => (Number(text[..4]), Number(text[5..7]), Number(text[8..])),
            (not '-', not '-', '-', '-') => (Number(text[6..]), Number(text[3..5]), Number(text[..2])),
            _ => (-1, -1, -1),
        };
        if (year is < 1900 or >= 2200 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit == '-')
            {
                return -1;
            }

            number = number * 10 + (digit - '0');
        }

        return number;
    }

    /// <summary>An amount in hundredths (euro cents, hundredths of hours), halves away from zero; a euro sign and thousands separators are left out.</summary>
    public static bool TryHundredths(string? text, bool decimalComma, out long hundredths)
    {
        hundredths = 0;
        if (text is null)
        {
            return false;
        }

        if (TryPlainAmount(text, decimalComma ? ',' : '.', out hundredths))
        {
            return true;
        }

        hundredths = 0;
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

    // Digits, and at most two of them behind the usual decimal sign.
    private static bool TryPlainAmount(string text, char sign, out long hundredths)
    {
        hundredths = 0;
        var decimals = -1;
        if (text.Length is 0 or > 12)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character) && decimals < 2)
            {
                hundredths = hundredths * 10 + (character - '0');
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (character == sign && decimals < 0)
            {
                decimals = 0;
            }
            else
            {
                return false;
            }
        }

        hundredths *= decimals switch { 2 => 1, 1 => 10, _ => 100 };
        return char.IsAsciiDigit(text[0]) && decimals != 0;
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
