using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>Reads the key figures: all indicators, this quarter and the same quarter a year before.</summary>
internal static class ReportFigures
{
    public static IReadOnlyList<ReportFigure> Of(IPublishedResults results, ResultArea area, Period period, PublishedRounding rounding, bool isFrozen) =>
        [.. Indicators.All.Select(indicator => Figure(indicator, results, area, period, rounding, isFrozen)).OfType<ReportFigure>()];

    /// <summary>What the two figures carry: never more than the rounding allows.</summary>
    public static string Words(YearChange change, UnitKind kind) => change.Kind switch
    {
        YearChangeKind.NoFigure => "geen vergelijking",
        YearChangeKind.Hidden => "niet te vergelijken",
        YearChangeKind.OtherBlocks => "niet te vergelijken: bouwblokken verschillen",
        YearChangeKind.AboutEqual => "ongeveer gelijk",
        YearChangeKind.More => $"ongeveer {Amount(change.Difference, kind)} meer",
        _ => $"ongeveer {Amount(change.Difference, kind)} minder",
    };

    private static ReportFigure? Figure(IndicatorDefinition indicator, IPublishedResults results, ResultArea area, Period period, PublishedRounding rounding, bool isFrozen)
    {
        // A release made before an indicator existed does not know it.
        if (results.Find(indicator.Code, area.Code, period.ToString()) is not { } now)
        {
            return null;
        }

        var before = results.Find(indicator.Code, area.Code, period.YearEarlier.ToString());
        var change = YearChange.Of(now, before, rounding, UsedBlockSets.AreSame(indicator, results, area, period, period.YearEarlier));
        return new ReportFigure(
            indicator,
            isFrozen ? ResultPath.Frozen(now) : ResultPath.Of(indicator, area),
            ReportValue.Of(now),
            ReportValue.Of(before),
            change,
            Words(change, indicator.Kind),
            NoteOf(now));
    }

    private static string? NoteOf(PublishedResult now) => now switch
    {
        { Cell.Status: CellStatus.MixedBlockSets } => "Gewaardeerd met meer dan één bouwblokkenset. De bedragen staan per set in de uitsplitsing.",
        { Indicator: { IsBlockValued: true, Kind: UnitKind.Euro } } => Dutch.Capital(ResultText.EuroNote) + ".",
        _ => null,
    };

    private static string Amount(long difference, UnitKind kind) => kind switch
    {
        UnitKind.Percent => $"{DutchFormat.Number(difference)} procentpunt",
        UnitKind.Euro when difference >= 1_000_000 => $"€\u00A0{DutchFormat.Number(difference / 1_000_000m, 2)}\u00A0miljoen",
        UnitKind.Euro => Dutch.Euro(difference),
        _ => DutchFormat.Number(difference),
    };
}
