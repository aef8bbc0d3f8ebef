using System.Globalization;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Moments as the back office shows them, in Dutch time.</summary>
internal static class OfficeTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary><c>22 november 2026, 9.05 uur</c>.</summary>
    public static string Moment(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Amsterdam).DateTime;
        return $"{DutchFormat.Day(DateOnly.FromDateTime(local))}, {Dutch.Time(local)}";
    }

    /// <summary>For a table and a spreadsheet: <c>2026-11-22 09:05:31</c>.</summary>
    public static string Sortable(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
