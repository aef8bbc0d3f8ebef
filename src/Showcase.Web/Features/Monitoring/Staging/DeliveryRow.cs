namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>One delivery of a source: all its tables together, recognised by their hash.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; set; }

    public required string Source { get; set; }

    /// <summary>Hash over the files, the mapping and the reader's version: the same delivery twice changes nothing.</summary>
    public required string Hash { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>True for the one accepted delivery of a source that results are made of.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Dutch reason why it was refused whole; nothing when it was accepted.</summary>
    public string? RefusedBecause { get; set; }

    /// <summary>Last day the delivery speaks about: the newest approval.</summary>
    public DateOnly? DataUntil { get; set; }

    public int ContractCount { get; set; }

    public int EffortCount { get; set; }

    public int QuarantineCount { get; set; }
}
