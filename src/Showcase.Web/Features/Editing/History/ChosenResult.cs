using Showcase.Core.Results;

namespace Showcase.Web.Features.Editing.History;

/// <summary>Which released result was chosen, in words: the same text may stand for another indicator, area or period.</summary>
internal static class ChosenResult
{
    public static string Say(InlineToken token, IPublishedResults results)
    {
        string?[] words = [Indicators.Find(token.Indicator)?.Name ?? token.Indicator, AreaOf(token.Area, results), PeriodOf(token.Period), token.Release is { } release ? $"uitgave {release}" : null];
        return $"[{string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)))}; zonder cijfer: {token.Fallback?.Trim()}]";
    }

    /// <summary>A field of a result in a block, which stores the codes of what was chosen.</summary>
    public static string SayField(string alias, string value, IPublishedResults results) => alias switch
    {
        "indicator" => Indicators.Find(value)?.Name ?? value,
        "area" => AreaOf(value, results)!,
        "period" => PeriodOf(value)!,
        _ => value,
    };

    private static string? AreaOf(string? code, IPublishedResults results) =>
        results.Areas.FirstOrDefault(area => string.Equals(area.Code, code, StringComparison.OrdinalIgnoreCase))?.Name ?? code;

    private static string? PeriodOf(string? code) => code switch
    {
        Period.Latest => "laatste kwartaal",
        Period.LatestYear => "laatste jaar",
        _ => Period.TryParse(code, out var period) ? period.Label : code,
    };
}
