namespace Showcase.Core.Results;

/// <summary>The released cells of an indicator one by one: the only enumeration that downloads are written from, so that no two formats hold other cells.</summary>
public static class PublishedCells
{
    /// <summary>Area by area; within an area the quarters and then the years, oldest first; each total before its parts.</summary>
    /// <param name="area">Only this area, or all of them.</param>
    public static IEnumerable<PublishedResult> CellsOf(this IPublishedResults results, IndicatorDefinition indicator, ResultArea? area = null)
    {
        foreach (var one in area is null ? results.Areas : [area])
        {
            foreach (var total in results.Series(indicator.Code, one.Code).Concat(results.Series(indicator.Code, one.Code, years: true)))
            {
                yield return total;
                foreach (var part in indicator.Breakdowns.SelectMany(dimension => results.Breakdown(indicator.Code, one.Code, total.Period, dimension)))
                {
                    yield return part;
                }
            }
        }
    }
}
