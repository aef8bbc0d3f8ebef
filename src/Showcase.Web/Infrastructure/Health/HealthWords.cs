using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.Health;

/// <summary>How findings write sizes, lengths of time and moments.</summary>
internal static class HealthWords
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>In thousands, as file managers do.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => $"{DutchFormat.Number(bytes / 1_000)} kB",
        < 1_000_000_000 => $"{DutchFormat.Number(bytes / 1_000_000)} MB",
        _ => $"{DutchFormat.Number(bytes / 1_000_000_000m, 1)} GB",
    };

    /// <summary>In the largest unit of which there are two.</summary>
    public static string Length(TimeSpan length) => length switch
    {
        { TotalMinutes: < 2 } => $"{(int)length.TotalSeconds} seconden",
        { TotalHours: < 2 } => $"{(int)length.TotalMinutes} minuten",
        { TotalDays: < 2 } => $"{(int)length.TotalHours} uur",
        _ => $"{(int)length.TotalDays} dagen",
    };

    public static string Moment(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Amsterdam);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DutchFormat.Day(DateOnly.FromDateTime(local.DateTime))}, {local:H.mm} uur");
    }

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{DutchFormat.Number(count)} {many}";
}
