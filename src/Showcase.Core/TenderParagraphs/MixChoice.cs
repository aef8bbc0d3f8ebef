using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>A block that an example may use, with its unit.</summary>
/// <param name="Place">Order among the choices: people, days, hours, invoice; then as published.</param>
internal sealed record MixChoice(BuildingBlock Block, BlockUnit Unit, int Place)
{
    /// <summary>Euro cents of the smallest quantity; 1 for an invoice.</summary>
    public long StepValue => ValueOf(Unit.Step);

    public bool IsYearOfOnePerson => Unit is { Measure: BlockMeasure.Month, MonthsPerValue: 12 };

    // A year that counts whole does not fit in a shorter contract
    public static IReadOnlyList<MixChoice> Of(BlockSet set, int contractMonths) =>
    [
        .. set.Blocks.Where(block => block.Set == set.Code)
            .Select(block => (Block: block, Unit: BlockUnit.Of(block)))
            .Where(pair => pair.Unit is { Measure: not BlockMeasure.Bonus } unit && unit.Step <= contractMonths)
            .OrderBy(pair => pair.Unit!.Measure)
            .Select((pair, place) => new MixChoice(pair.Block, pair.Unit!, place)),
    ];

    public long ValueOf(long quantity) => MixLine.ValueOf(Block, Unit, quantity);

    /// <summary>Largest quantity in whole steps that is worth no more.</summary>
    public long MostWithin(long euroCents) => Unit.Measure == BlockMeasure.Invoice
        ? euroCents
        : (long)((decimal)euroCents * Unit.MonthsPerValue / Block.ValueEuroCents!.Value) / Unit.Step * Unit.Step;

    /// <summary>Smallest quantity in whole steps that is worth as much or more.</summary>
    public long LeastFor(long euroCents)
    {
        var within = euroCents <= 0 ? 0 : MostWithin(euroCents);
        while (ValueOf(within) < euroCents)
        {
            within += Unit.Step;
        }

        return within;
    }
}

/// <summary>So much of a choice.</summary>
internal readonly record struct MixPart(MixChoice Choice, long Quantity);
