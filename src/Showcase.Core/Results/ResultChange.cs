namespace Showcase.Core.Results;

/// <summary>A published cell that a later release shows differently.</summary>
/// <param name="Former">As the earlier release has it.</param>
/// <param name="Now">As the later one has it.</param>
public sealed record ResultChange(PublishedResult Former, PublishedResult Now)
{
    /// <summary>What a release changed in totals and parts of periods that the former one had too; in the order of the axes.</summary>
    public static IEnumerable<ResultChange> Between(IPublishedResults former, IPublishedResults now)
    {
        if (former.Latest is not { } before || now.Latest is null)
        {
            return [];
        }

        return from indicator in Indicators.All
               from area in now.Areas
               from period in before.Quarters.Concat(before.FullYears)
               from cell in Cells(now, indicator, area, period)
               let earlier = Cells(former, indicator, area, period).FirstOrDefault(one => one.Dimension == cell.Dimension && one.Member == cell.Member)
               where earlier is not null && earlier.Cell != cell.Cell
               select new ResultChange(earlier, cell);
    }

    private static IEnumerable<PublishedResult> Cells(IPublishedResults results, IndicatorDefinition indicator, ResultArea area, Period period)
    {
        if (results.Find(indicator.Code, area.Code, period.ToString()) is not { } total)
        {
            return [];
        }

        return indicator.Breakdowns.SelectMany(dimension => results.Breakdown(indicator.Code, area.Code, period, dimension)).Prepend(total);
    }
}
