using CsCheck;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class MixSumTests
{
    private static readonly Gen<MixLine> Lines =
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Long[0, 1_000_000]).Select((at, quantity) =>
        {
            var usable = ToldBlocks.All.SelectMany(set => set.Blocks).Where(block => BlockUnit.Of(block) is { Measure: not BlockMeasure.Bonus }).ToArray();
            var block = usable[at % usable.Length];
            return new MixLine(block, BlockUnit.Of(block)!, quantity, 1);
        });

    [Fact]
    public void Lines_of_two_sets_are_never_added_up() => Lines.Array[0, 6].Sample(lines =>
    {
        var sum = MixSum.Of(lines);
        return lines.Select(line => line.Block.Set).Distinct().Count() > 1
            ? sum == new MixSum(MixRefusal.MixedBlockSets, null, 0)
            : sum.Refusal is null && sum.EuroCents == lines.Sum(line => line.ValueEuroCents);
    });

    [Fact]
    public void A_bonus_counts_only_on_top_of_a_person_in_a_basis_block_and_once_for_each()
    {
        var (person, bonus) = (Line("utrecht-b", "PW", 12, 1), Line("utrecht-b", "BONUS_50", 1, 0));

        Assert.Equal(5_000_000, MixSum.Of([person, bonus]).EuroCents);
        Assert.Equal(6_000_000, MixSum.Of([person, bonus, Line("utrecht-b", "BONUS_VAST", 1, 0)]).EuroCents);
        Assert.Equal(MixRefusal.BonusWithoutBasis, MixSum.Of([bonus]).Refusal);
        Assert.Equal(MixRefusal.BonusWithoutBasis, MixSum.Of([Line("utrecht-b", "UUR", 9, 0), bonus]).Refusal);
        Assert.Equal(MixRefusal.BonusWithoutBasis, MixSum.Of([person, bonus with { Quantity = 2 }]).Refusal);
    }

    [Fact]
    public void What_no_amount_can_hold_is_refused_and_not_wrapped()
    {
        Assert.Equal(MixRefusal.TooLarge, MixSum.Of([Line("utrecht-b", "PW", long.MaxValue, 1)]).Refusal);
        Assert.Equal(MixRefusal.TooLarge, MixSum.Of([Line("utrecht-b", "PW", ObligationCalculator.LargestEuroCents, 1)]).Refusal);
        Assert.Equal(MixRefusal.TooLarge, MixSum.Of([Line("utrecht-b", "PW", -1, 1)]).Refusal);
        Assert.Equal(new MixSum(null, null, 0), MixSum.Of([]));
    }

    private static MixLine Line(string set, string code, long quantity, long people)
    {
        var block = ToldBlocks.Of(set).Blocks.Single(block => block.Code == code);
        return new MixLine(block, BlockUnit.Of(block)!, quantity, people);
    }
}
