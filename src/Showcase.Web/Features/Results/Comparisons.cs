using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>The tables that put areas and parts side by side.</summary>
internal static class Comparisons
{
    private const string Rounded = "Door afronding en door afgeschermde cijfers tellen de delen niet altijd op tot het totaal.";

    public static IEnumerable<ComparisonTable> For(PublishedResult chosen, ReleaseView view)
    {
        var results = view.Results;
        if (Areas(chosen, view) is { } areas)
        {
            yield return areas;
        }

        // What a text led to stands on the page of that text; here it is in the downloads.
        foreach (var dimension in chosen.Indicator.Breakdowns.Where(dimension => dimension != Dimension.Paragraph))
        {
            if (Parts(chosen, dimension, results) is { } parts)
            {
                yield return parts;
            }
        }
    }

    // Everything is compared by region, a region or policy set by organisation, an organisation with the others of its region.
    private static ComparisonTable? Areas(PublishedResult chosen, ReleaseView view)
    {
        var results = view.Results;
        var isAll = chosen.Area.Kind == AreaKind.All;
        var areas = results.PartsOf(chosen.Area.Kind == AreaKind.Organisation ? chosen.Area.ParentCode : chosen.Area.Code);
        var found = areas.Select(area => results.Find(chosen.Indicator.Code, area.Code, chosen.Period.ToString())).OfType<PublishedResult>().ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var within = isAll ? "regio" : "organisatie";
        var unlike = isAll && chosen.Indicator.IsBlockValued && found.Count > 1;

        // Largest first reads as a chart. What is not shown comes last by name: its place must tell nothing.
        var sorted = unlike ? found : [.. found.OrderByDescending(result => result.Cell.HasValue).ThenByDescending(result => result.Cell.HasValue ? result.Cell.Value : 0).ThenBy(result => result.Area.Name, StringComparer.Ordinal)];
        return new ComparisonTable(
            "gebieden", $"Per {within}", Dutch.Capital(within), chosen.Period.Label,
            Rows(sorted, result => result.Area.Name, result => ResultsRoutes.IndicatorOf(result.Indicator.Code, result.Area.Code, null, view.Frozen), drawBars: !unlike),
            unlike ? "Deze regio’s gebruiken verschillende bouwblokkensets. Vergelijk hun bedragen en percentages daarom niet." : null);
    }

    private static ComparisonTable? Parts(PublishedResult chosen, string dimension, IPublishedResults results)
    {
        var parts = results.Breakdown(chosen.Indicator.Code, chosen.Area.Code, chosen.Period, dimension);

        // A sector or set in which nothing ever happened says nothing; one that is hidden does not say that it is empty.
        var told = parts.Where(part => part.Cell is not { HasValue: true, Value: 0 } and not { Status: CellStatus.Absent }).ToList();
        if (!told.Exists(part => part.Cell.HasValue) || (dimension == Dimension.BlockSet && told.Count < 2))
        {
            return null;
        }

        var noun = DimensionWords.Noun(dimension);
        var isBlockSet = dimension == Dimension.BlockSet;
        return new ComparisonTable(
            dimension, $"Per {noun}", Dutch.Capital(noun), chosen.Period.Label, Rows(told, DimensionWords.Member, _ => null, drawBars: !isBlockSet),
            isBlockSet ? "Waarden uit verschillende bouwblokkensets tellen we niet op en vergelijken we niet." : chosen.Indicator.Kind == UnitKind.Percent ? null : Rounded);
    }

    private static List<ComparisonRow> Rows(List<PublishedResult> results, Func<PublishedResult, string> label, Func<PublishedResult, string?> path, bool drawBars)
    {
        var largest = results.Max(result => result.Cell.HasValue ? result.Cell.Value : 0);
        return [.. results.Select(result =>
        {
            var words = ResultText.For(result);
            var share = drawBars && result.Cell.HasValue && largest > 0 ? (int)Math.Round(result.Cell.Value * 100m / largest) : (int?)null;
            return new ComparisonRow(label(result), path(result), words.Cell, words.Number is not null, share);
        })];
    }
}
