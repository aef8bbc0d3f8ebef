using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Staging;

namespace Showcase.Web.Features.Monitoring;

/// <summary>How one source fared in a pull.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Reason">Dutch reason; nothing when the delivery was accepted or already known.</param>
internal sealed record PullOutcome(string Source, PullState Result, string? Reason, int Contracts, int Efforts, int Quarantined)
{
    /// <summary>Records that are new, differ or are gone since the delivery before.</summary>
    public (int Added, int Changed, int Removed) Changes { get; init; }

    /// <summary>True when results may have changed.</summary>
    public bool IsNew => Result == PullState.Accepted;

    /// <summary>Dutch reason when the delivery was refused or the source could not be read.</summary>
    public string? RefusedBecause => Result is PullState.Refused or PullState.Failed ? Reason : null;

    /// <summary>True when someone must look at it.</summary>
    public bool NeedsAttention => Result is PullState.Refused or PullState.Failed or PullState.Held;

    public string State => PullWords.Of(Result);

    /// <summary>For the console: source, state, and what there is to say, between tabs.</summary>
    public string Line() => $"{Source}\t{State}\t{Reason ?? $"{Contracts} opdrachten, {Efforts} inzet, {Quarantined} in quarantaine"}";

    public static PullOutcome Of(PullRunRow run, DeliveryRow? delivery) =>
        new(run.Source, run.State, run.Reason, delivery?.ContractCount ?? 0, delivery?.EffortCount ?? 0, delivery?.QuarantineCount ?? 0)
        {
            Changes = (run.Added, run.Changed, run.Removed),
        };
}
