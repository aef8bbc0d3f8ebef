namespace Showcase.Core.Results;

/// <summary>An approved effort, as far as the results need it.</summary>
/// <param name="Contract">Place of its contract in the list of contracts.</param>
/// <param name="Participant">Salted hash, unique over all sources; nothing when not delivered or not about a person.</param>
/// <param name="BlockSet">Identifier of the published block set that valued it.</param>
/// <param name="End">Last day; nothing while it lasts.</param>
/// <param name="HundredthHours">Hours times one hundred; zero when not delivered.</param>
/// <param name="ValueEuroCents">Zero or more; not a wage and not a saving on benefits.</param>
/// <param name="ApprovedOn">Day of approval; the day it began when not delivered.</param>
public readonly record struct EffortRecord(
    int Contract,
    EffortKind Kind,
    string? Participant,
    string BlockSet,
    DateOnly Start,
    DateOnly? End,
    long HundredthHours,
    long ValueEuroCents,
    DateOnly ApprovedOn)
{
    /// <summary>Target group as delivered; nothing when not delivered.</summary>
    public string? TargetGroup { get; init; }
}
