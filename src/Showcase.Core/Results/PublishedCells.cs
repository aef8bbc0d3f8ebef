namespace Showcase.Core.Results;

/// <summary>Walks through everything that a release tells in numbers: the only enumeration, so that no two forms hold other cells. What is not in here is not published anywhere.</summary>
public static class PublishedCells
{
    /// <summary>Every cell once, shown or not, by indicator.</summary>
    public static IEnumerable<PublishedResult> Cells(this IPublishedResults results)
    {
        var now = results.Snapshot();
        return Indicators.All.SelectMany(indicator => now.CellsOf(indicator));
    }

    /// <summary>Area by area; within an area the quarters and then the years, oldest first; each total before its parts.</summary>
    /// <param name="results">A release.</param>
    /// <param name="indicator">Which figure.</param>
    /// <param name="area">Only this area, or all of them.</param>
    public static IEnumerable<PublishedResult> CellsOf(this IPublishedResults results, IndicatorDefinition indicator, ResultArea? area = null) =>
        from one in area is null ? results.Areas : [area]
        from total in results.Series(indicator.Code, one.Code).Concat(results.Series(indicator.Code, one.Code, years: true))
        from cell in WithParts(results, total)
        select cell;

    /// <summary>The total of one period and its parts in every dimension of the indicator.</summary>
    public static IEnumerable<PublishedResult> CellsOf(this IPublishedResults results, IndicatorDefinition indicator, ResultArea area, Period period) =>
        results.Find(indicator.Code, area.Code, period.ToString()) is { } total ? WithParts(results, total) : [];

    private static IEnumerable<PublishedResult> WithParts(IPublishedResults results, PublishedResult total) =>
        total.Indicator.Breakdowns.SelectMany(dimension => results.Breakdown(total.Indicator.Code, total.Area.Code, total.Period, dimension)).Prepend(total);
}
