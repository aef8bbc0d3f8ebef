using System.Globalization;
using System.Text.RegularExpressions;

namespace Showcase.Core.Regions;

/// <summary>What is counted of a building block.</summary>
public enum BlockMeasure
{
    /// <summary>Months of one person; a year block counts a twelfth of its value for each.</summary>
    Month,

    Day,

    Hour,

    /// <summary>Euro cents of a paid invoice.</summary>
    Invoice,

    /// <summary>Once for a person, on top of a basis block.</summary>
    Bonus,
}

/// <summary>How a block is counted, read from its kind and its published words as far as these are certain.</summary>
/// <param name="MonthsPerValue">12 when the value is that of a year, else 1.</param>
/// <param name="Step">Smallest number that counts: a learning year counts whole, so 12 months.</param>
/// <param name="FulltimeHours">Hours a week that a whole value stands for, where the set says so.</param>
/// <param name="LongestMonths">Most months that count for one person, where the set says so.</param>
/// <param name="HasNoEnd">True when the set says that a person always counts.</param>
public sealed partial record BlockUnit(BlockMeasure Measure, int MonthsPerValue, int Step, int? FulltimeHours, int? LongestMonths, bool HasNoEnd)
{
    /// <summary>Nothing when the words leave open what one unit is worth, as with a value that is a maximum.</summary>
    public static BlockUnit? Of(BuildingBlock block) => (block.Kind, block.ValueEuroCents) switch
    {
        ("factuur", null) => new BlockUnit(BlockMeasure.Invoice, 1, 1, null, null, true),
        (_, null or <= 0) => null,
        ("bonus", _) => new BlockUnit(BlockMeasure.Bonus, 1, 1, null, null, true),
        _ when Maximum().IsMatch(block.Unit) => null,
        ("basis", _) when LearningYear().IsMatch(block.Unit) => Months(block, 12, 12),
        ("basis", _) when Year().IsMatch(block.Unit) => Months(block, 12, 1),
        ("maand", _) => Months(block, 1, 1),
        ("dag", _) => new BlockUnit(BlockMeasure.Day, 1, 1, null, null, true),
        ("uur", _) => new BlockUnit(BlockMeasure.Hour, 1, 1, null, null, true),
        _ => null,
    };

    private static BlockUnit Months(BuildingBlock block, int monthsPerValue, int step)
    {
        var years = Years().Match(block.Counting ?? "");
        return new BlockUnit(
            BlockMeasure.Month,
            monthsPerValue,
            step,
            Fulltime().Match(block.Unit) is { Success: true } hours ? Number(hours) : null,
            years.Success ? Number(years) * 12 : null,
            Always().IsMatch(block.Counting ?? ""));
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bmax\b", RegexOptions.CultureInvariant)]
    private static partial Regex Maximum();

    [GeneratedRegex(@"^EUR per jaar\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^EUR per leerwerkjaar\b", RegexOptions.CultureInvariant)]
    private static partial Regex LearningYear();

    [GeneratedRegex(@"\bfulltime ([0-9]{2})u\b", RegexOptions.CultureInvariant)]
    private static partial Regex Fulltime();

    [GeneratedRegex(@"^([0-9]) jaar\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"^altijd\b", RegexOptions.CultureInvariant)]
    private static partial Regex Always();
}
