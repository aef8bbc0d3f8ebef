using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>A figure beside that of a year earlier. Only what is published of both is used.</summary>
internal static class YearComparison
{
    /// <summary>One Dutch sentence; nothing when one of the two is not a number.</summary>
    public static string? Sentence(PublishedResult result, IPublishedResults results)
    {
        var earlier = results.Find(result.Indicator.Code, result.Area.Code, result.Period.YearEarlier.ToString());
        if (earlier is not { Cell.HasValue: true } || !result.Cell.HasValue)
        {
            return null;
        }

        var words = ResultText.For(earlier);
        var direction = result.Cell.Value.CompareTo(earlier.Cell.Value) switch
        {
            > 0 => "Meer dan",
            < 0 => "Minder dan",
            _ => "Evenveel als",
        };
        return $"{direction} {(result.Period.IsYear ? "het jaar" : "hetzelfde kwartaal een jaar")} ervoor: {words.Text} in {(result.Period.IsYear ? words.Period : "het " + words.Period)}.";
    }
}
