namespace Showcase.Core.Results.Disclosure;

/// <summary>What a rounded figure tells about the counted one; all in the unit of counting (counts, euro cents, hundredths of hours).</summary>
internal sealed class Rounding(IndicatorDefinition indicator, DisclosureRules rules)
{
    /// <summary>Larger than anything counted, and small enough to add many of.</summary>
    public const long Unbounded = 1L << 50;

    private const long MillionEuroCents = 100_000_000;

    private bool IsCount => indicator.Kind is UnitKind.Count or UnitKind.People;

    /// <summary>A suppressed cell is protected when what can be found out leaves more room than this.</summary>
    /// <param name="amount">As counted.</param>
    public long Room(long amount) => indicator.Kind switch
    {
        UnitKind.Euro => Math.Max(amount / 5, rules.RoundEurosTo * 200L),
        UnitKind.Hours => Math.Max(amount / 5, rules.RoundHoursTo * 200L),
        _ => rules.RoundCountsTo - 1,
    };

    /// <summary>The figure that is shown.</summary>
    public long Shown(long amount) => indicator.Kind switch
    {
        UnitKind.Euro => rules.RoundEuros(amount),
        UnitKind.Hours => rules.RoundHours(amount),
        _ => rules.RoundCount(amount),
    };

    /// <summary>Least and most that may have been counted when this figure is shown.</summary>
    public (long Low, long High) Told(long shown) => indicator.Kind switch
    {
        UnitKind.Euro when shown < 1_000_000 => Around(shown * 100, rules.RoundEurosTo * 100L, 0),
        UnitKind.Euro => Around(shown * 100, rules.RoundEurosTo * 1000L, MillionEuroCents - rules.RoundEurosTo * 50L),
        UnitKind.Hours => Around(shown * 100, rules.RoundHoursTo * 100L, 0),
        _ when shown == 0 => (0, 0),
        _ => Around(shown, rules.RoundCountsTo, rules.MinimumCount),
    };

    /// <summary>True for what may not be shown because it is a count below the threshold.</summary>
    public bool IsSmall(long amount) => IsCount && amount < rules.MinimumCount;

    private static (long Low, long High) Around(long shown, long step, long least) =>
        (Math.Max(shown - step / 2, least), shown - step / 2 + step - 1);
}
