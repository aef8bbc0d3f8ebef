using Showcase.Core.Regions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>An example of efforts that meet an obligation, in the units of one block set.</summary>
/// <param name="SurplusEuroCents">How much more the lines are worth than what is owed; zero or more.</param>
public sealed record BlockMix(MixRefusal? Refusal, string Set, long ObligationEuroCents, IReadOnlyList<MixLine> Lines, long SurplusEuroCents)
{
    /// <summary>Months that one person counts for when neither the set nor the contract says how long.</summary>
    private const int OneYear = 12;

    public long SumEuroCents => Refusal is null ? ObligationEuroCents + SurplusEuroCents : 0;

    /// <summary>
    /// People first: as many whole months as fit of the dearest year block of which the obligation holds a whole year, or else of the cheapest.
    /// What is left is met by at most two further blocks with the smallest surplus that the units of the set allow; of equals by the fewest blocks, people before
    /// hours before an invoice. Bonuses are left out: they depend on who comes.
    /// </summary>
    /// <param name="contractMonths">Duration of the contract: no person counts longer.</param>
    public static BlockMix Of(long obligationEuroCents, BlockSet set, int? contractMonths)
    {
        if (obligationEuroCents is < 0 or > ObligationCalculator.LargestEuroCents)
        {
            return new BlockMix(obligationEuroCents < 0 ? MixRefusal.NegativeObligation : MixRefusal.TooLarge, set.Code, obligationEuroCents, [], 0);
        }

        var choices = MixChoice.Of(set, contractMonths > 0 ? contractMonths.Value : int.MaxValue);
        if (obligationEuroCents == 0 || choices.Count == 0)
        {
            return new BlockMix(obligationEuroCents == 0 ? null : MixRefusal.NoUsableBlocks, set.Code, obligationEuroCents, [], 0);
        }

        var main = MainOf(choices, obligationEuroCents);
        var months = main.MostWithin(obligationEuroCents);
        var rest = MixRest.Of(obligationEuroCents, new MixPart(main, months), choices);
        MixLine[] lines = [.. rest.Parts.Where(part => part.Quantity > 0).Select(part => MixLine.Of(part.Choice.Block, part.Choice.Unit, part.Quantity, LongestOf(part.Choice.Unit, contractMonths)))];
        return new BlockMix(null, set.Code, obligationEuroCents, lines, MixSum.Of(lines).EuroCents - obligationEuroCents);
    }

    private static MixChoice MainOf(IReadOnlyList<MixChoice> choices, long obligation)
    {
        var people = choices.Where(choice => choice.IsYearOfOnePerson).OrderByDescending(choice => choice.ValueOf(OneYear)).ToArray();
        return people.FirstOrDefault(choice => choice.ValueOf(OneYear) <= obligation)
            ?? people.MinBy(choice => choice.ValueOf(OneYear))
            ?? choices.OrderByDescending(choice => choice.StepValue).First();
    }

    private static int LongestOf(BlockUnit unit, int? contractMonths)
    {
        var contract = contractMonths > 0 ? contractMonths : null;
        var set = unit.LongestMonths ?? (unit.HasNoEnd ? contract ?? OneYear : OneYear);
        return Math.Min(set, contract ?? set);
    }
}
