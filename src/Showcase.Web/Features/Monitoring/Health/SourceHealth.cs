using Showcase.Web.Features.Monitoring.Pulling;

namespace Showcase.Web.Features.Monitoring.Health;

/// <summary>How a source is doing, for the coordinator.</summary>
/// <param name="State">Dutch: <c>in orde</c>, <c>bezig</c>, <c>opgehouden</c>, <c>onbereikbaar sinds 3 oktober 2026</c> …</param>
/// <param name="IsWell">False when someone must do something.</param>
/// <param name="LastSuccessAt">When it last delivered, something new or the same.</param>
/// <param name="DataUntil">Last day that what counts now speaks about.</param>
/// <param name="UnreadParagraphs">Contracts of which the paragraph could not be read.</param>
/// <param name="Reason">Dutch sentence when it is not well or waits.</param>
/// <param name="Held">The delivery that waits for confirmation.</param>
/// <param name="Running">How far the pull is that goes on in this process.</param>
internal sealed record SourceHealth(
    string Name,
    string Kind,
    string State,
    bool IsWell,
    DateTimeOffset? LastRunAt,
    DateTimeOffset? LastSuccessAt,
    DateOnly? DataUntil,
    DateTimeOffset? NextRunAt,
    int Contracts,
    int Efforts,
    int Quarantined,
    int UnreadParagraphs,
    string? Reason,
    HeldDelivery? Held,
    PullProgress? Running);

/// <summary>A delivery so unlike the one before that a person must look first.</summary>
internal sealed record HeldDelivery(long Id, DateTimeOffset ReceivedAt, string Reason, int Contracts, int Efforts, int Quarantined);
