namespace Showcase.Web.Features.Results;

/// <summary>Every address of the slice.</summary>
internal static class ResultsRoutes
{
    public const string Overview = "/resultaten";
    public const string Indicator = "/resultaten/{indicator}";
    public const string Csv = "/resultaten/{indicator}.csv";

    public static string CsvOf(string indicator, string? area) =>
        area is null ? $"{Overview}/{indicator}.csv" : $"{Overview}/{indicator}.csv?gebied={Uri.EscapeDataString(area)}";
}
