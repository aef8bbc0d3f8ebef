using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared.Charts;

/// <summary>A bar chart over time, ready to be written as SVG: once for wide screens and paper, once for phones.</summary>
public sealed class SeriesChart
{
    /// <param name="series">Oldest first, one indicator and one area, at least one.</param>
    public SeriesChart(IReadOnlyList<PublishedResult> series)
    {
        var scale = ChartScale.UpTo(series.Max(result => result.Cell.HasValue ? result.Cell.Value : 0));
        Title = $"{series[0].Indicator.Name} per kwartaal, {series[0].Area.Name}";
        Description = Describe(series);
        Wide = ChartDrawing.Of(series, scale, ChartSize.Wide);
        Narrow = ChartDrawing.Of(series, scale, ChartSize.Narrow);
        HasHidden = series.Any(result => result.Cell.Status is CellStatus.FewerThan or CellStatus.Withheld);
        HasProvisional = series.Any(result => result.Status == ReleaseStatus.Provisional && result.Cell.HasValue);
    }

    public string Title { get; }

    /// <summary>What one sees in the chart, in words.</summary>
    public string Description { get; }

    public ChartDrawing Wide { get; }

    public ChartDrawing Narrow { get; }

    /// <summary>True when quarters are marked as not shown.</summary>
    public bool HasHidden { get; }

    /// <summary>True when a bar is marked as provisional.</summary>
    public bool HasProvisional { get; }

    /// <summary>The bars alone; nothing when no quarter has a figure.</summary>
    public static ChartDrawing? Small(IReadOnlyList<PublishedResult> series) => series.Any(result => result.Cell is { HasValue: true, Value: > 0 })
        ? ChartDrawing.Of(series, ChartScale.UpTo(series.Max(result => result.Cell.HasValue ? result.Cell.Value : 0)), ChartSize.Small)
        : null;

    private static string Describe(IReadOnlyList<PublishedResult> series)
    {
        var known = series.Where(result => result.Cell.HasValue).ToList();
        if (known.Count == 0)
        {
            return "Geen enkel kwartaal heeft een cijfer dat getoond mag worden.";
        }

        var (first, last, top) = (known[0], known[^1], known.MaxBy(result => result.Cell.Value)!);
        var hidden = series.Count - known.Count;
        return $"Van {Say(first)} naar {Say(last)}. Hoogste waarde: {Say(top)}."
            + (hidden > 0 ? $" {hidden} van de {series.Count} kwartalen {(hidden == 1 ? "heeft" : "hebben")} geen cijfer dat getoond kan worden." : "")
            + " Alle waarden staan in de tabel onder de grafiek.";
    }

    private static string Say(PublishedResult result) => $"{ResultText.For(result).Text} in het {result.Period.Label}";
}
