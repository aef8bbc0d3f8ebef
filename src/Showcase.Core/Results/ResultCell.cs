namespace Showcase.Core.Results;

/// <summary>One number of a release after disclosure control, or what stands in its place.</summary>
/// <param name="Status">Whether there is a number, and if not what the public may know of why.</param>
/// <param name="Value">Rounded value in the indicator's unit (whole euros, whole percents, hours); for <see cref="CellStatus.FewerThan"/> the threshold; else zero.</param>
public readonly record struct ResultCell(CellStatus Status, long Value)
{
    public static readonly ResultCell Absent;

    public static readonly ResultCell Withheld = new(CellStatus.Withheld, 0);

    public static readonly ResultCell MixedBlockSets = new(CellStatus.MixedBlockSets, 0);

    public static ResultCell Of(long value) => new(CellStatus.Published, value);

    public static ResultCell FewerThan(long threshold) => new(CellStatus.FewerThan, threshold);

    public bool HasValue => Status == CellStatus.Published;
}

/// <summary>What the public may know of a cell. Why exactly a cell was withheld is for the coordinator only: the reason itself can disclose.</summary>
public enum CellStatus
{
    /// <summary>No data: not delivered, or not defined for this period.</summary>
    Absent,

    Published,

    /// <summary>A count of people below the threshold, zero possibly included.</summary>
    FewerThan,

    /// <summary>Not shown, so that no person or company can be recognised.</summary>
    Withheld,

    /// <summary>Euros valued with different block sets, which do not add up; the parts are in the breakdown by block set.</summary>
    MixedBlockSets,
}
