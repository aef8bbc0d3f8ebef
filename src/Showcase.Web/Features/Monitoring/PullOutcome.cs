using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring;

/// <summary>How one source fared in a pull.</summary>
/// <param name="IsNew">True when results may have changed.</param>
/// <param name="RefusedBecause">Dutch reason; nothing when the delivery was accepted or already known.</param>
internal sealed record PullOutcome(string Source, bool IsNew, string? RefusedBecause, int Contracts, int Efforts, int Quarantined)
{
    public string State => (IsNew, RefusedBecause) switch
    {
        (_, not null) => "geweigerd",
        (true, _) => "ingelezen",
        _ => "ongewijzigd",
    };

    public static PullOutcome Of(DeliveryRow row, bool isNew) =>
        new(row.Source, isNew, row.RefusedBecause, row.ContractCount, row.EffortCount, row.QuarantineCount);
}
