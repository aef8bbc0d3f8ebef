namespace Showcase.Core.Results;

/// <summary>Which block sets valued the efforts of an area in a period, as far as published: euros of different sets are never compared.</summary>
public static class UsedBlockSets
{
    /// <summary>True for figures without block values, and for two periods that one and the same set valued.</summary>
    public static bool AreSame(IndicatorDefinition indicator, IPublishedResults results, ResultArea area, Period now, Period before)
    {
        if (!indicator.IsBlockValued)
        {
            return true;
        }

        return Of(results, area, now) is [var one] && Of(results, area, before) is [var other] && one == other;
    }

    /// <summary>A set of which nothing is shown counts as used; a zero does not.</summary>
    public static IReadOnlyList<string> Of(IPublishedResults results, ResultArea area, Period period) =>
    [
        .. results.Breakdown(Indicators.Realised.Code, area.Code, period, Dimension.BlockSet)
            .Where(part => part.Cell is not { Status: CellStatus.Absent } and not { HasValue: true, Value: 0 })
            .Select(part => part.Member),
    ];
}
