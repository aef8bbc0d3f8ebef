using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>How a delivery fared, for whoever looks into the folder.</summary>
/// <param name="Outcome"><c>verwerkt</c>, <c>ongewijzigd</c>, <c>opgehouden</c> or <c>geweigerd</c>.</param>
/// <param name="Reason">Dutch sentence when it was refused or held.</param>
/// <param name="HoldsPersonalData">Then the files themselves are removed.</param>
/// <param name="Counts">Dutch sentence with the counts; nothing when it was refused.</param>
internal sealed record DeliveryReport(string Source, DateTimeOffset At, string Outcome, string? Reason, bool HoldsPersonalData, string? Counts)
{
    public bool IsRefused => Outcome == "geweigerd";

    /// <summary>The rows that were set apart.</summary>
    public IReadOnlyList<QuarantinedRow> Quarantine { get; init; } = [];
}
