using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;

namespace Showcase.Web.Features.Reports;

/// <summary>The line over time: up to and including the quarter of the report, so that an old report tells no later figures.</summary>
/// <param name="Results">Oldest first.</param>
public sealed record ReportSeries(IndicatorDefinition Indicator, IReadOnlyList<PublishedResult> Results)
{
    private const int Longest = 13;

    // The first of these of which something may be shown.
    private static readonly IndicatorDefinition[] InOrder =
        [Indicators.Placements, Indicators.Participants, Indicators.Apprenticeships, Indicators.Contracts];

    public SeriesChart Chart { get; } = new(Results);

    public string Title => $"{Indicator.Name} per kwartaal";

    /// <summary>Nothing when no series has two quarters with a figure.</summary>
    public static ReportSeries? Of(IPublishedResults results, ResultArea area, Period period)
    {
        foreach (var indicator in InOrder)
        {
            var series = results.Series(indicator.Code, area.Code).Where(result => result.Period <= period).TakeLast(Longest).ToList();
            if (series.Count(result => result.Cell.HasValue) > 1)
            {
                return new ReportSeries(indicator, series);
            }
        }

        return null;
    }
}
