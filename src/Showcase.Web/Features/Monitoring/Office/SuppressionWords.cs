using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Suppressed cells in words, for the coordinator's eyes only: a reason told in public can itself disclose.</summary>
internal static class SuppressionWords
{
    public static string Of(SuppressionReason reason) => reason switch
    {
        SuppressionReason.SmallCount => "Te weinig mensen",
        SuppressionReason.RevealingZero => "Een nul die verraadt waar de anderen zijn",
        SuppressionReason.SmallDenominator => "Percentage over te weinig",
        SuppressionReason.FewContractors => "Te weinig opdrachtnemers",
        SuppressionReason.DominantContractor => "Vooral van één opdrachtnemer",
        SuppressionReason.Derivable => "Anders uit te rekenen uit andere cijfers",
        SuppressionReason.SuppressedBefore => "Eerder ook niet getoond",
        _ => "Andere reden",
    };

    /// <summary><c>Alles samen</c>, or the part.</summary>
    public static string PartOf(Suppression cell) => cell.Member.Length == 0 ? "totaal" : $"{cell.Dimension}: {cell.Member}";

    public static string IndicatorOf(Suppression cell) => Indicators.Find(cell.Indicator)?.Name ?? cell.Indicator;

    /// <summary>Label of a period that is stored as text.</summary>
    public static string PeriodOf(Suppression cell) => Period.TryParse(cell.Period, out var period) ? period.Label : cell.Period;
}
