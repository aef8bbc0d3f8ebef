using CsCheck;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class BlockMixTests
{
    private static readonly Gen<BlockSet> Sets = Gen.Int[0, ToldBlocks.All.Count - 1].Select(i => ToldBlocks.All[i]);
    private static readonly Gen<long> Obligations = Gen.OneOf(Gen.Long[0, 10_000_000], Gen.Long[0, ObligationCalculator.LargestEuroCents]);

    [Theory]
    [InlineData("oost-nl", 50_000_00, "15 PW_GT2", 0)]
    [InlineData("oost-nl", 12_500_00, "15 WW_LT1", 0)]
    [InlineData("oost-nl", 40_000_00, "12 PW_GT2", 0)]
    [InlineData("utrecht-b", 20_100_00, "12 WW, 1 UUR", 0)]
    [InlineData("oost-nl", 41_000_00, "12 PW_GT2, 1 WW_GT1", 250_00)]
    [InlineData("utrecht-a", 1_234_56, "1 BOL, 40123 WSW_FACTUUR", 0)]
    [InlineData("leiden-2023", 5_000_00, "12 NUG", 0)]
    public void A_mix_meets_the_obligation_with_people_first(string set, long euroCents, string lines, long surplus)
    {
        var mix = BlockMix.Of(euroCents, ToldBlocks.Of(set), 24);

        Assert.Equal((lines, surplus), (string.Join(", ", mix.Lines.Select(line => $"{line.Quantity} {line.Block.Code}")), mix.SurplusEuroCents));
    }

    [Fact]
    public void Every_mix_of_every_set_meets_what_is_owed_with_at_most_three_blocks_of_that_set() =>
        Gen.Select(Obligations, Sets, Gen.Int[0, 60]).Sample((owed, set, months) =>
        {
            var mix = BlockMix.Of(owed, set, months);
            var sum = MixSum.Of(mix.Lines);
            return mix.Refusal is null && sum.Refusal is null && sum.EuroCents == owed + mix.SurplusEuroCents && mix.SurplusEuroCents >= 0 && mix.Lines.Count <= 3
                && mix.Lines.All(line => line.Block.Set == set.Code && line.Quantity > 0) && mix.SumEuroCents == sum.EuroCents;
        });

    [Fact]
    public void No_unit_can_be_taken_away_and_no_other_two_blocks_meet_the_rest_more_closely() =>
        Gen.Select(Gen.Long[0, 30_000_000], Sets).Sample((owed, set) =>
        {
            var mix = BlockMix.Of(owed, set, null);
            var main = mix.Lines.Count > 0 && mix.Lines[0].Unit.MonthsPerValue == 12 ? mix.Lines[0] : null;
            return mix.Lines.All(line => mix.SumEuroCents - line.ValueEuroCents + (line with { Quantity = line.Quantity - line.Unit.Step }).ValueEuroCents < owed)
                && (main is null || mix.SurplusEuroCents <= LeastSurplus(owed, set, main));
        }, iter: 300);

    [Fact]
    public void The_same_question_gives_the_same_mix() =>
        Gen.Select(Obligations, Sets).Sample((owed, set) => BlockMix.Of(owed, set, 12).Lines.SequenceEqual(BlockMix.Of(owed, set, 12).Lines), iter: 200);

    [Fact]
    public void Nothing_owed_is_an_empty_mix_and_not_a_refusal()
    {
        var mix = BlockMix.Of(0, ToldBlocks.Of("oost-nl"), 12);

        Assert.Equal((null, 0, 0), (mix.Refusal, mix.Lines.Count, mix.SurplusEuroCents));
    }

    [Fact]
    public void What_cannot_be_met_is_refused()
    {
        Assert.Equal(MixRefusal.NegativeObligation, BlockMix.Of(-1, ToldBlocks.Of("oost-nl"), 12).Refusal);
        Assert.Equal(MixRefusal.TooLarge, BlockMix.Of(ObligationCalculator.LargestEuroCents + 1, ToldBlocks.Of("oost-nl"), 12).Refusal);
        Assert.Equal(MixRefusal.NoUsableBlocks, BlockMix.Of(1, new BlockSet("leeg", "", "", []), 12).Refusal);
    }

    [Fact]
    public void Nobody_counts_longer_than_the_set_and_the_contract_allow()
    {
        // Oost-Nederland: WW under a year counts one year at most, P-wet two years, the target group register always
        Assert.Equal(2, Assert.Single(BlockMix.Of(80_000_00, ToldBlocks.Of("oost-nl"), 12).Lines).People);
        Assert.Equal(1, Assert.Single(BlockMix.Of(80_000_00, ToldBlocks.Of("oost-nl"), 48).Lines).People);
        Assert.Equal(2, Assert.Single(BlockMix.Of(120_000_00, ToldBlocks.Of("oost-nl"), 48).Lines).People);
        Assert.Equal(2, Assert.Single(BlockMix.Of(10_000_00, Only("oost-nl", "WW_LT1"), 6).Lines).People);
        Assert.Equal(3, Assert.Single(BlockMix.Of(30_000_00, Only("oost-nl", "WW_LT1"), 48).Lines).People);
        Assert.Equal(1, Assert.Single(BlockMix.Of(160_000_00, Only("oost-nl", "BANENAFSPRAAK"), 48).Lines).People);
    }

    [Fact]
    public void A_learning_year_counts_whole_and_not_in_a_shorter_contract()
    {
        var learning = Only("oost-nl", "BBL_12");

        Assert.Equal((24, 100), (Assert.Single(BlockMix.Of(39_999_00, learning, 12).Lines).Quantity, BlockMix.Of(39_999_00, learning, 12).SurplusEuroCents));
        Assert.Equal(MixRefusal.NoUsableBlocks, BlockMix.Of(1, learning, 11).Refusal);
    }

    [Theory]
    [InlineData("utrecht-b", "PW", BlockMeasure.Month, 36, null, false)]
    [InlineData("utrecht-b", "UUR", BlockMeasure.Hour, null, null, true)]
    [InlineData("utrecht-a", "WSW_FACTUUR", BlockMeasure.Invoice, null, null, true)]
    [InlineData("utrecht-a", "BONUS_50", BlockMeasure.Bonus, null, null, true)]
    [InlineData("rijnvicus", "DAG", BlockMeasure.Day, null, null, true)]
    [InlineData("oost-nl", "PW_LT2", BlockMeasure.Month, null, 24, false)]
    [InlineData("oost-nl", "BANENAFSPRAAK", BlockMeasure.Month, null, null, true)]
    [InlineData("oost-nl", "WERKERVARING", BlockMeasure.Month, null, null, false)]
    public void The_published_words_give_the_unit(string set, string code, BlockMeasure measure, int? fulltime, int? longest, bool noEnd)
    {
        var unit = BlockUnit.Of(ToldBlocks.Of(set).Blocks.Single(block => block.Code == code))!;

        Assert.Equal((measure, fulltime, longest, noEnd), (unit.Measure, unit.FulltimeHours, unit.LongestMonths, unit.HasNoEnd));
    }

    [Fact]
    public void A_value_that_is_a_maximum_is_no_unit_to_reckon_with() => Assert.Null(BlockUnit.Of(ToldBlocks.Of("leiden-2023").Blocks.Single(block => block.Code == "DAG")));

    [Fact]
    public void Every_other_published_block_has_a_unit() =>
        Assert.Equal(59, ToldBlocks.All.SelectMany(set => set.Blocks).Count(block => BlockUnit.Of(block) is not null));

    private static BlockSet Only(string set, string code) => ToldBlocks.Of(set) with { Blocks = [.. ToldBlocks.Of(set).Blocks.Where(block => block.Code == code)] };

    // By trying: so many months of the main block as stood there before the rest, and every number of any two blocks
    private static long LeastSurplus(long owed, BlockSet set, MixLine main)
    {
        var usable = set.Blocks.Select(block => (Block: block, Unit: BlockUnit.Of(block))).Where(one => one.Unit is { Measure: not BlockMeasure.Bonus }).ToArray();
        var months = owed * 12 / main.Block.ValueEuroCents!.Value / main.Unit.Step * main.Unit.Step;
        var rest = owed - (main with { Quantity = months }).ValueEuroCents;
        if (usable.Any(one => one.Unit!.Measure == BlockMeasure.Invoice))
        {
            return 0;
        }

        long Worth((BuildingBlock Block, BlockUnit? Unit) one, long steps) => one.Block == main.Block
            ? (main with { Quantity = months + (steps * one.Unit!.Step) }).ValueEuroCents - (owed - rest)
            : new MixLine(one.Block, one.Unit!, steps * one.Unit!.Step, 0).ValueEuroCents;
        var least = long.MaxValue;
        foreach (var first in usable)
        {
            for (var steps = 0L; steps == 0 || Worth(first, steps - 1) < rest; steps++)
            {
                foreach (var second in usable.Where(one => one.Block != first.Block))
                {
                    var more = 0L;
                    while (Worth(first, steps) + Worth(second, more) < rest)
                    {
                        more++;
                    }

                    least = Math.Min(least, Worth(first, steps) + Worth(second, more) - rest);
                }
            }
        }

        return least;
    }
}
