namespace Showcase.Core.Results;

/// <summary>The thresholds of disclosure control; a site may make them stricter, never looser.</summary>
/// <remarks>After the CBS rules for income statistics and the 10-5 rule of the Office for National Statistics.</remarks>
public sealed record DisclosureRules
{
    public static readonly DisclosureRules Default = new();

    /// <summary>Counts below this show as "minder dan".</summary>
    public int MinimumCount { get; init; } = 10;

    /// <summary>Counts are rounded to a multiple of this.</summary>
    public int RoundCountsTo { get; init; } = 5;

    /// <summary>Percentages need at least this many people, placements or contracts under the line.</summary>
    public int MinimumDenominator { get; init; } = 20;

    /// <summary>Sums need at least this many contractors.</summary>
    public int MinimumContractors { get; init; } = 3;

    /// <summary>The largest contractor may bring at most this part of a sum, in percent.</summary>
    public int MaximumSharePercent { get; init; } = 70;

    /// <summary>Sums of hours are rounded to a multiple of this.</summary>
    public int RoundHoursTo { get; init; } = 10;

    /// <summary>Sums below a million are rounded to a multiple of this many euros, larger ones to ten times as much.</summary>
    public int RoundEurosTo { get; init; } = 1000;

    /// <summary>The stricter of these and the default ones, threshold by threshold.</summary>
    public DisclosureRules NeverLooser() => new()
    {
        MinimumCount = Math.Max(MinimumCount, Default.MinimumCount),
        RoundCountsTo = Math.Max(RoundCountsTo, Default.RoundCountsTo),
        MinimumDenominator = Math.Max(MinimumDenominator, Default.MinimumDenominator),
        MinimumContractors = Math.Max(MinimumContractors, Default.MinimumContractors),
        MaximumSharePercent = Math.Clamp(MaximumSharePercent, 1, Default.MaximumSharePercent),
        RoundHoursTo = Math.Max(RoundHoursTo, Default.RoundHoursTo),
        RoundEurosTo = Math.Max(RoundEurosTo, Default.RoundEurosTo),
    };

    public long RoundCount(long count) => Round(count, RoundCountsTo);

    /// <param name="cents">Euro cents, zero or more.</param>
    /// <returns>Whole euros.</returns>
    public long RoundEuros(long cents)
    {
        var euros = Round(cents, RoundEurosTo * 100L) / 100;
        return euros < 1_000_000 ? euros : Round(cents, RoundEurosTo * 1000L) / 100;
    }

    /// <param name="hundredths">Hundredths of hours, zero or more.</param>
    /// <returns>Whole hours.</returns>
    public long RoundHours(long hundredths) => Round(hundredths, RoundHoursTo * 100L) / 100;

    /// <summary>To the nearest multiple, halves up.</summary>
    private static long Round(long value, long step) => (value + step / 2) / step * step;
}
