namespace Showcase.Core.Results;

/// <summary>Public addresses of results, fixed for good: sentences, feeds and exports elsewhere point to them.</summary>
public static class ResultPath
{
    public const string Overview = "/resultaten";

    /// <summary>The page that defines an indicator and shows its series.</summary>
    public static string Of(IndicatorDefinition indicator) => $"{Overview}/{indicator.Code}";

    /// <summary>All releases, and what each of them changed.</summary>
    public const string Releases = Overview + "/uitgaven";

    /// <summary>A release as it was made: an address whose figures never change.</summary>
    public static string Of(Release release) => $"{Releases}/{release.Number}";

    /// <summary>One number as a release has it: an address whose figure never changes.</summary>
    public static string Frozen(PublishedResult result) =>
        $"{Of(result.Indicator)}?gebied={Uri.EscapeDataString(result.Area.Code)}&periode={result.Period}&uitgave={result.Release.Number}";

    /// <summary>All figures of one area.</summary>
    public static string Of(ResultArea area) => $"{Overview}/gebied/{Uri.EscapeDataString(area.Code.ToLowerInvariant())}";

    /// <summary>The page that defines an indicator, for one area.</summary>
    public static string Of(IndicatorDefinition indicator, ResultArea area) =>
        area.Kind == AreaKind.All ? Of(indicator) : $"{Of(indicator)}?gebied={Uri.EscapeDataString(area.Code)}";
}
