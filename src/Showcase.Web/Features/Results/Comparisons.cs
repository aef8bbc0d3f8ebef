using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>The tables that put areas and parts side by side.</summary>
internal static class Comparisons
{
    private const string Rounded = "Door afronding en door afgeschermde cijfers tellen de delen niet altijd op tot het totaal.";

    public static IEnumerable<ComparisonTable> For(PublishedResult chosen, IPublishedResults results)
    {
        if (Areas(chosen, results) is { } areas)
        {
            yield return areas;
        }

        foreach (var dimension in chosen.Indicator.Breakdowns)
        {
            if (Parts(chosen, dimension, results) is { } parts)
            {
                yield return parts;
            }
        }
    }

    // Everything is compared by region, a region or policy set by organisation, an organisation with the others of its region.
    private static ComparisonTable? Areas(PublishedResult chosen, IPublishedResults results)
    {
        var region = chosen.Area.Kind == AreaKind.Region ? chosen.Area.Code : chosen.Area.ParentCode;
        var isAll = chosen.Area.Kind == AreaKind.All;
        var areas = results.Areas.Where(area => isAll ? area.Kind == AreaKind.Region : area.Kind == AreaKind.Organisation && area.ParentCode == region);
        var found = areas.Select(area => results.Find(chosen.Indicator.Code, area.Code, chosen.Period.ToString())).OfType<PublishedResult>().ToList();
        var within = isAll ? "regio" : "organisatie";
        var unlike = isAll && chosen.Indicator.IsBlockValued && found.Count > 1;
        return found.Count == 0 ? null : new ComparisonTable(
            "gebieden", $"Per {within}", Dutch.Capital(within), chosen.Period.Label,
            Rows(found, result => result.Area.Name, result => ResultPath.Of(result.Indicator, result.Area), drawBars: !unlike),
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

        var (title, column) = dimension switch
        {
            Dimension.Sector => ("Per sector", "Sector"),
            Dimension.Effort => ("Per soort inspanning", "Soort inspanning"),
            _ => ("Per bouwblokkenset", "Bouwblokkenset"),
        };
        var isBlockSet = dimension == Dimension.BlockSet;
        return new ComparisonTable(
            dimension, title, column, chosen.Period.Label, Rows(told, part => isBlockSet ? part.Member : Dutch.Capital(part.Member), _ => null, drawBars: !isBlockSet),
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
