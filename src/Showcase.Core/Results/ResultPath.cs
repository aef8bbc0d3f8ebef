namespace Showcase.Core.Results;

/// <summary>Public addresses of results, fixed for good: sentences, feeds and exports elsewhere point to them.</summary>
public static class ResultPath
{
    public const string Overview = "/resultaten";

    /// <summary>The page that defines an indicator and shows its series.</summary>
    public static string Of(IndicatorDefinition indicator) => $"{Overview}/{indicator.Code}";

    /// <summary>The same for one area.</summary>
    public static string Of(IndicatorDefinition indicator, ResultArea area) =>
        area.Kind == AreaKind.All ? Of(indicator) : $"{Of(indicator)}?gebied={Uri.EscapeDataString(area.Code)}";
}
