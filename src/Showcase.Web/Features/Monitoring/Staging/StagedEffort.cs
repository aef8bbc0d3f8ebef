using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>An effort as delivered, after the rules per row. Never public.</summary>
internal sealed class StagedEffort : IStagedRow
{
    public long DeliveryId { get; set; }
    public int Line { get; set; }
    public long RowHash { get; set; }
    public required string EffortId { get; set; }

    /// <summary>Line of its contract in the same delivery.</summary>
    public int ContractLine { get; set; }

    public EffortKind Kind { get; set; }
    public string? TargetGroup { get; set; }
    public required string BlockSet { get; set; }
    public string? BlockCode { get; set; }

    /// <summary>Salted hash made at the source.</summary>
    public string? Participant { get; set; }

    public DateOnly Start { get; set; }
    public DateOnly? End { get; set; }
    public long HundredthHours { get; set; }
    public long ValueEuroCents { get; set; }
    public EffortStatus Status { get; set; }
    public DateOnly? ApprovedOn { get; set; }
}

/// <summary>opgevoerd, goedgekeurd, afgewezen.</summary>
internal enum EffortStatus
{
    Entered,
    Approved,
    Rejected,
}
