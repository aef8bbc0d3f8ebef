using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>So much of one building block.</summary>
/// <param name="Quantity">In the measure of the unit: months, days, hours, times, or euro cents of an invoice; zero or more.</param>
/// <param name="People">How many persons share the months, so that none counts longer than may be; 0 where no persons are counted.</param>
public sealed record MixLine(BuildingBlock Block, BlockUnit Unit, long Quantity, long People)
{
    /// <summary>Euro cents, rounded once, half a cent away from zero.</summary>
    public long ValueEuroCents => ValueOf(Block, Unit, Quantity);

    // Decimal holds what a long does not, so that a sum can tell that it is too large
    internal decimal Worth => WorthOf(Block, Unit, Quantity);

    internal static long ValueOf(BuildingBlock block, BlockUnit unit, long quantity) => (long)WorthOf(block, unit, quantity);

    /// <summary>Persons needed for so many months when each counts for at most <paramref name="longestMonths"/>.</summary>
    internal static MixLine Of(BuildingBlock block, BlockUnit unit, long quantity, int longestMonths) =>
        new(block, unit, quantity, unit.Measure == BlockMeasure.Month ? (quantity + longestMonths - 1) / longestMonths : 0);

    private static decimal WorthOf(BuildingBlock block, BlockUnit unit, long quantity) => unit.Measure == BlockMeasure.Invoice
        ? quantity
        : decimal.Round((decimal)block.ValueEuroCents!.Value * quantity / unit.MonthsPerValue, 0, MidpointRounding.AwayFromZero);
}
