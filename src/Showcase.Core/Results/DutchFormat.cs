using System.Globalization;

namespace Showcase.Core.Results;

/// <summary>Numbers and days as Dutch readers write them; the same on every machine, whatever its culture data.</summary>
public static class DutchFormat
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-" };

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary><c>12.345</c>.</summary>
    public static string Number(long value) => value.ToString("#,##0", Numbers);

    /// <summary>At most <paramref name="decimals"/> decimals, no trailing zeros: <c>1,2</c>.</summary>
    public static string Number(decimal value, int decimals) => value.ToString("#,##0." + new string('#', decimals), Numbers);

    /// <summary><c>3 oktober 2026</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The calendar day in the Netherlands at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime);

    /// <summary>UTC instant at which a calendar day begins in the Netherlands.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Amsterdam.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>Today in the Netherlands.</summary>
    public static DateOnly DutchToday(this TimeProvider clock) => DayOf(clock.GetUtcNow());
}
