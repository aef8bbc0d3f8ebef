namespace Showcase.Core.Results;

/// <summary>An immutable, numbered edition of all results up to and including one closed quarter.</summary>
/// <param name="Number">1 for the first; grows by one.</param>
/// <param name="FirstQuarter">Oldest quarter with figures.</param>
/// <param name="Quarter">Newest quarter with figures.</param>
/// <param name="Status">Whether the newest quarter may still change; older ones change only by a correction.</param>
/// <param name="AsOf">Peildatum: the last day the delivered data speak about.</param>
/// <param name="ReceivedAt">UTC instant at which the newest of the underlying files was read.</param>
/// <param name="ReleasedAt">UTC instant at which the release was made.</param>
/// <param name="NextExpected">Day on which the next quarter's figures are due.</param>
public sealed record Release(
    int Number,
    Quarter FirstQuarter,
    Quarter Quarter,
    ReleaseStatus Status,
    DateOnly AsOf,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ReleasedAt,
    DateOnly NextExpected)
{
    /// <summary>Number of the release whose figures this one corrects; nothing for the first release of a quarter.</summary>
    public int? Corrects { get; init; }

    /// <summary>What readers must know of it, in one or two Dutch sentences; a correction always has one.</summary>
    public string? Note { get; init; }

    /// <summary>Whether figures about a period may still change.</summary>
    public ReleaseStatus StatusOf(Period period) => period.LastQuarter >= Quarter ? Status : ReleaseStatus.Definite;

    /// <summary>Years of which all four quarters are in the release, oldest first.</summary>
    public IEnumerable<Period> FullYears =>
        Quarter.Range(FirstQuarter, Quarter).GroupBy(quarter => quarter.Year).Where(year => year.Count() == 4).Select(year => Period.Of(year.Key));

    /// <summary>Quarters in the release, oldest first.</summary>
    public IEnumerable<Period> Quarters => Quarter.Range(FirstQuarter, Quarter).Select(Period.Of);
}

/// <summary>Voorlopig or definitief.</summary>
public enum ReleaseStatus
{
    /// <summary>Voorlopig: approvals may still come in.</summary>
    Provisional,

    /// <summary>Definitief.</summary>
    Definite,
}
