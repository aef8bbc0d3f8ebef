namespace Showcase.Core.Results;

/// <summary>Walks through everything that a release tells in numbers.</summary>
public static class PublishedCells
{
    /// <summary>Every cell once, shown or not: by indicator, area and period, the total first and then its parts. What is not in here is not published anywhere.</summary>
    public static IEnumerable<PublishedResult> Cells(this IPublishedResults results)
    {
        var now = results.Snapshot();
        return now.Latest is null
            ? []
            : from indicator in Indicators.All
              from cell in CellsOf(now, indicator)
              select cell;
    }

    /// <summary>The same for one indicator: area by area, within an area the quarters and then the years, oldest first. Downloads are written from nothing else, so that no two formats hold other cells.</summary>
    /// <param name="only">Only this area, or all of them.</param>
    public static IEnumerable<PublishedResult> CellsOf(this IPublishedResults results, IndicatorDefinition indicator, ResultArea? only = null)
    {
        var now = results.Snapshot();
        return now.Latest is not { } release
            ? []
            : from area in only is null ? now.Areas : [only]
              from period in release.Quarters.Concat(release.FullYears)
              from cell in CellsOf(now, indicator, area, period)
              select cell;
    }

    /// <summary>The total of one period and its parts in every dimension of the indicator.</summary>
    public static IEnumerable<PublishedResult> CellsOf(this IPublishedResults results, IndicatorDefinition indicator, ResultArea area, Period period) =>
        results.Find(indicator.Code, area.Code, period.ToString()) is { } total
            ? indicator.Breakdowns.SelectMany(dimension => results.Breakdown(indicator.Code, area.Code, period, dimension)).Prepend(total)
            : [];
}
