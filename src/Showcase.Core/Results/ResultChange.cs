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
               let earlier = former.CellsOf(indicator, area, period).ToDictionary(cell => (cell.Dimension, cell.Member))
               from cell in now.CellsOf(indicator, area, period)
               where earlier.TryGetValue((cell.Dimension, cell.Member), out var one) && one.Cell != cell.Cell
               select new ResultChange(earlier[(cell.Dimension, cell.Member)], cell);
    }
}
