using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>Every address of the slice.</summary>
internal static class ResultsRoutes
{
    public const string Overview = "/resultaten";
    public const string Indicator = "/resultaten/{indicator}";
    public const string Area = "/resultaten/gebied/{code}";
    public const string Releases = "/resultaten/uitgaven";
    public const string Release = "/resultaten/uitgaven/{number}";
    public const string Embeds = "/resultaten/insluiten";
    public const string Embed = "/resultaten/insluiten/{indicator}";
    public const string Csv = "/resultaten/{indicator}.csv";
    public const string Json = "/resultaten/{indicator}.json";
    public const string Xlsx = "/resultaten/{indicator}.xlsx";
    public const string JsonStat = "/resultaten/{indicator}.jsonstat";

    /// <summary>The page of an indicator for a choice; what is nothing is left out.</summary>
    public static string IndicatorOf(string indicator, string? area, string? period, int? release) =>
        With($"{Overview}/{indicator}", area, period, release);

    public static string OverviewOf(int? release) => With(Overview, null, null, release);

    public static string AreaOf(ResultArea area, int? release) => With(ResultPath.Of(area), null, null, release);

    public static string DownloadOf(string indicator, string format, string? area, int? release) =>
        With($"{Overview}/{indicator}.{format}", area, null, release);

    public static string EmbedOf(string indicator, EmbedKind kind, string area, string period, int? release) =>
        With($"{Embeds}/{indicator}", area, period, release) + "&soort=" + kind.Word();

    private static string With(string path, string? area, string? period, int? release)
    {
        var parameters = new List<string>(3);
        if (area is not null)
        {
            parameters.Add("gebied=" + Uri.EscapeDataString(area));
        }

        if (period is not null)
        {
            parameters.Add("periode=" + Uri.EscapeDataString(period));
        }

        if (release is { } number)
        {
            parameters.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"uitgave={number}"));
        }

        return parameters.Count == 0 ? path : $"{path}?{string.Join('&', parameters)}";
    }
}
