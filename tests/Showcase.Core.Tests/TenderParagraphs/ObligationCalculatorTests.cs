using System.Numerics;
using CsCheck;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using static Showcase.Core.Tests.Regions.ToldPolicies;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class ObligationCalculatorTests
{
    private static readonly PolicyTerms FromNothing = Of("vanaf-nul") with { Percentages = [new(null, 0, 0, 0, 5, null)] };

    [Fact]
    public void Every_step_is_shown_with_its_amount()
    {
        var answer = ObligationCalculator.Calculate(Municipal, Question("diensten", 100_000_000, 24, 60, "trede 1"));

        Assert.Equal(
        [
            new(ObligationStepKind.Value, null, 100_000_000),
            new(ObligationStepKind.LabourCosts, 60, 60_000_000),
            new(ObligationStepKind.Percentage, 5, 3_000_000),
            new(ObligationStepKind.Discount, 25, 750_000),
            new ObligationStep(ObligationStepKind.Obligation, null, 2_250_000),
        ], answer.Steps);
        Assert.Equal((3_000_000L, 2_250_000L, "loonsom"), (answer.BeforeDiscountEuroCents, answer.EuroCents, answer.Base));
    }

    [Fact]
    public void The_Rijk_asks_12_500_euros_of_a_quarter_of_a_million() =>
        Assert.Equal(1_250_000, ObligationCalculator.Calculate(Rijk, Question("werken", 25_000_000, 6, null)).EuroCents);

    [Theory]
    [InlineData(9, 0)] // 0,45 cent
    [InlineData(10, 1)] // half a cent, away from zero
    [InlineData(29, 1)]
    [InlineData(30, 2)]
    [InlineData(0, 0)]
    public void Half_a_cent_goes_up(long euroCents, long expected) => Assert.Equal(expected, ObligationCalculator.Calculate(FromNothing, Question("werken", euroCents, 0, null)).EuroCents);

    [Fact]
    public void A_zero_value_asks_nothing_and_shows_its_steps()
    {
        var answer = ObligationCalculator.Calculate(FromNothing, Question("werken", 0, 0, null));

        Assert.Equal((0L, 3), (answer.EuroCents, answer.Steps.Count));
    }

    [Fact]
    public void A_whole_discount_leaves_nothing_to_owe_and_the_amount_before_it_in_sight()
    {
        var answer = ObligationCalculator.Calculate(Municipal, Question("werken", 10_000_000, 1, 100, "trede 3"));

        Assert.Equal((500_000L, 0L), (answer.BeforeDiscountEuroCents, answer.EuroCents));
    }

    [Fact]
    public void The_largest_amount_is_exact_and_one_cent_more_is_refused()
    {
        Assert.Equal(50_000_000_000_000, ObligationCalculator.Calculate(FromNothing, Question("werken", ObligationCalculator.LargestEuroCents, 1, null)).EuroCents);
        Assert.Equal(ObligationRefusal.TooLarge, RefusalOf(FromNothing, Question("werken", ObligationCalculator.LargestEuroCents + 1, 1, null)));
        Assert.Equal(ObligationRefusal.TooLarge, RefusalOf(FromNothing, Question("werken", long.MaxValue, 1, null)));
    }

    [Fact]
    public void What_cannot_be_told_is_refused_with_its_reason()
    {
        Assert.Equal(ObligationRefusal.NoPolicy, RefusalOf(null, Question("werken", 1, 1, 1)));
        Assert.Equal(ObligationRefusal.NegativeAnswer, RefusalOf(Rijk, Question("werken", -1, 1, 1)));
        Assert.Equal(ObligationRefusal.NegativeAnswer, RefusalOf(Rijk, Question("werken", 1, -1, 1)));
        Assert.Equal(ObligationRefusal.NegativeAnswer, RefusalOf(Rijk, Question("werken", 1, 1, -1)));
        Assert.Equal(ObligationRefusal.ShareOver100, RefusalOf(Rijk, Question("werken", 1, 1, 101)));
        Assert.Equal(ObligationRefusal.NoDiscounts, RefusalOf(Rijk, Question("werken", 25_000_000, 6, null, "trede 1")));
        Assert.Equal(ObligationRefusal.UnknownStep, RefusalOf(Municipal, Question("werken", 25_000_000, 6, 50, "trede 9")));
        Assert.Equal(ObligationRefusal.UnknownBase, RefusalOf(Rijk with { Base = null }, Question("werken", 25_000_000, 6, null)));
        Assert.Equal(ObligationRefusal.PolicyOutOfRange, RefusalOf(Of("a") with { Percentages = [new(null, 0, 0, 0, 101, null)] }, Question("werken", 1, 1, 1)));
        Assert.Equal(ObligationRefusal.PolicyOutOfRange, RefusalOf(FromNothing with { Discounts = [new("trede 1", 101)] }, Question("werken", 1, 1, 1, "trede 1")));
    }

    [Fact]
    public void Below_the_threshold_no_amount_is_told_but_the_reason()
    {
        var answer = ObligationCalculator.Calculate(Rijk, Question("werken", 24_999_999, 6, null));

        Assert.Equal(ObligationRefusal.NoPercentage, answer.Refusal);
        Assert.Equal([new PolicyReason(PolicyReasonKind.BelowAmount, 25_000_000, 24_999_999)], answer.Reasons);
        Assert.Empty(answer.Steps);
    }

    [Fact]
    public void An_answer_that_only_the_reckoning_needs_is_asked_as_well()
    {
        var wages = FromNothing with { Base = "loonsom" };

        Assert.Equal([new(PolicyReasonKind.ValueMissing), new PolicyReason(PolicyReasonKind.LabourShareMissing)], ObligationCalculator.Calculate(wages, Question("werken", null, null, null)).Reasons);
        Assert.Equal(ObligationRefusal.AnswerMissing, RefusalOf(wages, Question("werken", 1, null, null)));
        Assert.Equal([new PolicyReason(PolicyReasonKind.ValueMissing)], ObligationCalculator.Calculate(FromNothing, Question("werken", null, null, null)).Reasons);
    }

    [Fact]
    public void The_outcome_is_the_exact_fraction_rounded_once_a_step() =>
        Gen.Select(Gen.Long[0, ObligationCalculator.LargestEuroCents], Gen.Int[0, 100], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Sample((cents, share, hundredths, off) =>
        {
            var policy = Of("a") with { Base = "loonsom", Percentages = [new(null, 0, 0, 0, hundredths / 100m, null)], Discounts = [new("trede 1", off / 100m)] };
            var answer = ObligationCalculator.Calculate(policy, Question("diensten", cents, 1, share, "trede 1"));
            var before = Part(Part(cents, share * 100), hundredths);
            return answer.BeforeDiscountEuroCents == before && answer.EuroCents == before - Part(before, off) && answer.EuroCents >= 0;
        });

    // Integers only, so that the test does not share the decimals of what it tests
    private static BigInteger Part(BigInteger cents, int hundredths) => ((cents * hundredths * 2) + 10_000) / 20_000;

    private static ObligationRefusal? RefusalOf(PolicyTerms? policy, TenderQuestion question) => ObligationCalculator.Calculate(policy, question).Refusal;
}
