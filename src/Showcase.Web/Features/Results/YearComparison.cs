using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>A figure beside that of a year earlier, as far as the two rounded figures carry it.</summary>
internal static class YearComparison
{
    /// <summary>One Dutch sentence; nothing when one of the two is not a number.</summary>
    public static string? Sentence(PublishedResult result, IPublishedResults results)
    {
        if (results.Find(result.Indicator.Code, result.Area.Code, result.Period.YearEarlier.ToString()) is not { } earlier)
        {
            return null;
        }

        var sameBlocks = UsedBlockSets.AreSame(result.Indicator, results, result.Area, result.Period, earlier.Period);
        var direction = YearChange.Of(result, earlier, PublishedRounding.Of(results), sameBlocks).Kind switch
        {
            YearChangeKind.More => "Meer dan",
            YearChangeKind.Less => "Minder dan",
            YearChangeKind.AboutEqual => "Ongeveer evenveel als",
            _ => null,
        };
        var words = ResultText.For(earlier);
        return direction is null ? null : $"{direction} {(result.Period.IsYear ? "het jaar" : "hetzelfde kwartaal een jaar")} ervoor: {words.Text} in {(result.Period.IsYear ? words.Period : "het " + words.Period)}.";
    }
}
