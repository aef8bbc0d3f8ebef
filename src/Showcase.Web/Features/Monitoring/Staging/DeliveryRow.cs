namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>One delivery of a source: all its tables together, recognised by their hash.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; set; }

    public required string Source { get; set; }

    /// <summary>Hash over the files, the mapping and the reader's version: the same delivery twice changes nothing.</summary>
    public required string Hash { get; set; }

    /// <summary>Hash of the mapping with which it was read.</summary>
    public string MappingHash { get; set; } = "";

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>When the source was last read whole; earlier than <see cref="ReceivedAt"/> when only changes came since.</summary>
    public DateTimeOffset WholeAt { get; set; }

    public DeliveryState State { get; set; }

    /// <summary>True for the one accepted delivery of a source that results are made of.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Dutch reason why it was refused whole; nothing when it was accepted.</summary>
    public string? RefusedBecause { get; set; }

    /// <summary>Dutch reason why a person must confirm it first.</summary>
    public string? HeldBecause { get; set; }

    /// <summary>What the source gave with it, to ask for changes since.</summary>
    public string? Version { get; set; }

    /// <summary>Last day the delivery speaks about: the newest approval.</summary>
    public DateOnly? DataUntil { get; set; }

    public int ContractCount { get; set; }

    public int EffortCount { get; set; }

    public int QuarantineCount { get; set; }

    /// <summary>Contracts of which what was delivered as paragraph could not be read; they count without one.</summary>
    public int UnreadParagraphCount { get; set; }

    /// <summary>Of all approved efforts, whatever their block set: only to see that a delivery is out of proportion, never shown as a result.</summary>
    public long ApprovedEuroCents { get; set; }
}

internal enum DeliveryState
{
    /// <summary>Complete; what counts when it is current, and what counted before when it is not.</summary>
    Accepted,

    /// <summary>Its rows are still coming in.</summary>
    Staging,

    /// <summary>Complete, and waiting for a person to confirm it.</summary>
    Held,

    Refused,

    /// <summary>Held and rejected, overtaken by a newer one, or interrupted and not taken up.</summary>
    Discarded,
}
