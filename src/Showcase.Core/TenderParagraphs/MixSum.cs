using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What lines are worth together, or why they may not be added up.</summary>
/// <param name="Set">Code of the one set that all lines are of; nothing without lines or when refused.</param>
/// <param name="EuroCents">Zero when refused.</param>
public sealed record MixSum(MixRefusal? Refusal, string? Set, long EuroCents)
{
    public static MixSum Of(IReadOnlyCollection<MixLine> lines)
    {
        if (lines.Select(line => line.Block.Set).Distinct(StringComparer.Ordinal).Take(2).Count() > 1)
        {
            return new MixSum(MixRefusal.MixedBlockSets, null, 0);
        }

        if (lines.Any(line => line.Quantity is < 0 or > ObligationCalculator.LargestEuroCents))
        {
            return new MixSum(MixRefusal.TooLarge, null, 0);
        }

        var people = lines.Where(line => line.Block.Kind == "basis").Sum(line => (decimal)line.People);
        if (lines.GroupBy(line => line.Block.Code).Any(block => block.Sum(line => line.Unit.Measure == BlockMeasure.Bonus ? (decimal)line.Quantity : 0) > people))
        {
            return new MixSum(MixRefusal.BonusWithoutBasis, null, 0);
        }

        var sum = lines.Sum(line => line.Worth);
        return sum > ObligationCalculator.LargestEuroCents * 2m ? new MixSum(MixRefusal.TooLarge, null, 0) : new MixSum(null, lines.FirstOrDefault()?.Block.Set, (long)sum);
    }
}

public enum MixRefusal
{
    /// <summary>Values of different sets are never added up.</summary>
    MixedBlockSets,

    /// <summary>A bonus is given for a person in a basis block, once for each.</summary>
    BonusWithoutBasis,

    NegativeObligation,

    TooLarge,

    /// <summary>The set has no block of which one unit has a certain value.</summary>
    NoUsableBlocks,
}
