using CsCheck;
using Showcase.Core.Regions;
using static Showcase.Core.Tests.Regions.ToldPolicies;

namespace Showcase.Core.Tests.Regions;

public sealed class PolicyRulesTests
{
    [Theory]
    [InlineData("werken", 25_000_000, 6, true)]
    [InlineData("werken", 24_999_999, 6, false)]
    [InlineData("werken", 25_000_001, 6, true)]
    [InlineData("werken", 25_000_000, 5, false)]
    [InlineData("diensten", 25_000_000, 7, true)]
    [InlineData("leveringen", 1_000_000_000, 60, false)]
    public void The_Rijk_asks_five_per_cent_of_works_and_services_from_250_000_euros_and_6_months(string kind, long euroCents, int months, bool asks)
    {
        var question = Question(kind, euroCents, months, null);

        Assert.Equal(asks ? 5 : null, PolicyRules.PercentageFor(Rijk, question).Percentage);
        Assert.Equal(asks, PolicyRules.ThresholdFor(Rijk, question).Standing == ThresholdStanding.Met);
    }

    [Theory]
    [InlineData(20_000_000, true)]
    [InlineData(19_999_999, false)]
    public void Zwolle_asks_of_every_kind_from_200_000_euros_and_needs_no_duration(long euroCents, bool asks)
    {
        Assert.Equal(asks ? 5 : null, PolicyRules.PercentageFor(Zwolle, Question("leveringen", euroCents, null, null)).Percentage);
        Assert.Equal(asks ? ThresholdStanding.Met : ThresholdStanding.NotMet, PolicyRules.ThresholdFor(Zwolle, Question("leveringen", euroCents, null, null)).Standing);
    }

    [Theory]
    [InlineData(30, 5)]
    [InlineData(29, 2)]
    [InlineData(0, 2)]
    [InlineData(100, 5)]
    public void The_municipal_rule_asks_less_where_the_labour_share_is_under_thirty(int share, int percentage) =>
        Assert.Equal(percentage, PolicyRules.PercentageFor(Municipal, Question("diensten", 10_000_000, 1, share)).Percentage);

    [Fact]
    public void What_lacks_is_told_with_how_much()
    {
        var answer = PolicyRules.PercentageFor(Rijk, Question("werken", 24_999_999, 4, null));

        Assert.Equal([new(PolicyReasonKind.BelowAmount, 25_000_000, 24_999_999), new PolicyReason(PolicyReasonKind.TooShort, 6, 4)], answer.Reasons);
        Assert.Equal([1, 2], answer.Reasons.Select(reason => reason.Lacking));
        Assert.False(answer.IsOpen);
    }

    [Fact]
    public void A_labour_share_that_is_too_low_is_told_of_the_rule_that_lacks_least()
    {
        var policy = Of("a") with { Percentages = [new(null, 0, 0, 50, 5, null), new(null, 900_000, 24, 20, 2, null)] };

        Assert.Equal([new PolicyReason(PolicyReasonKind.LabourShareTooLow, 50, 49)], PolicyRules.PercentageFor(policy, Question("werken", 1, 1, 49)).Reasons);
    }

    [Fact]
    public void A_kind_with_rules_of_its_own_is_not_judged_by_the_rules_for_every_kind()
    {
        var policy = Of("a") with { Percentages = [new(null, 100_000, 0, 0, 5, null), new("leveringen", 400_000, 0, 0, 2, null)] };

        Assert.Equal(2, PolicyRules.PercentageFor(policy, Question("leveringen", 40_000_000, null, null)).Percentage);
        Assert.Equal(PolicyReasonKind.BelowAmount, Assert.Single(PolicyRules.PercentageFor(policy, Question("leveringen", 20_000_000, null, null)).Reasons).Kind);
        Assert.Equal(5, PolicyRules.PercentageFor(policy, Question("diensten", 20_000_000, null, null)).Percentage);
    }

    [Fact]
    public void A_subsidy_is_no_contract_so_that_a_rule_for_every_kind_does_not_hold_for_it()
    {
        Assert.Equal([new PolicyReason(PolicyReasonKind.NoRuleForKind)], PolicyRules.PercentageFor(Zwolle, Question("subsidie", 99_000_000, 99, 99)).Reasons);
        Assert.Equal(3, PolicyRules.PercentageFor(Zwolle with { Percentages = [new("subsidie", 0, 0, 0, 3, null)] }, Question("subsidie", 1, null, null)).Percentage);
    }

    [Fact]
    public void An_answer_that_is_missing_is_named_and_one_that_makes_no_difference_is_not_asked()
    {
        Assert.Equal([PolicyReasonKind.KindMissing], KindsOf(PolicyRules.PercentageFor(Rijk, Question(null, 1, 1, 1))));
        Assert.Equal([PolicyReasonKind.ValueMissing, PolicyReasonKind.MonthsMissing], KindsOf(PolicyRules.PercentageFor(Rijk, Question("werken", null, null, null))));
        Assert.Equal([PolicyReasonKind.LabourShareMissing], KindsOf(PolicyRules.PercentageFor(Municipal, Question(null, 10_000_000, null, null))));
        Assert.Equal([PolicyReasonKind.BelowAmount], KindsOf(PolicyRules.PercentageFor(Municipal, Question(null, 9_999_999, null, null))));
    }

    [Fact]
    public void A_policy_without_thresholds_of_its_own_asks_from_the_conditions_of_its_percentages()
    {
        Assert.Equal(ThresholdStanding.Met, PolicyRules.ThresholdFor(Municipal, Question("werken", 10_000_000, null, null)).Standing);
        Assert.Equal(ThresholdStanding.NotMet, PolicyRules.ThresholdFor(Municipal, Question("werken", 9_999_999, null, null)).Standing);
        Assert.Equal(ThresholdStanding.None, PolicyRules.ThresholdFor(Rijk, Question("leveringen", 1, 1, 1)).Standing);
        Assert.Equal(ThresholdStanding.Open, PolicyRules.ThresholdFor(Rijk, Question("werken", 25_000_000, null, null)).Standing);
        Assert.Equal(250_000, PolicyRules.LowestAmount(Rijk, "werken"));
        Assert.Null(PolicyRules.LowestAmount(Rijk, "leveringen"));
    }

    [Theory]
    [InlineData("trede 1", DiscountStanding.Applies, 25)]
    [InlineData(" Trede 3 ", DiscountStanding.Applies, 100)]
    [InlineData("aspirant", DiscountStanding.Applies, 0)]
    [InlineData("trede 4", DiscountStanding.UnknownStep, 0)]
    [InlineData("", DiscountStanding.NotAsked, 0)]
    [InlineData(null, DiscountStanding.NotAsked, 0)]
    public void A_step_takes_off_what_the_policy_says_and_an_unknown_step_is_refused(string? step, DiscountStanding standing, int percent) =>
        Assert.Equal(new DiscountAnswer(standing, percent), PolicyRules.DiscountFor(Municipal, step));

    [Fact]
    public void A_policy_without_discounts_says_so() => Assert.Equal(DiscountStanding.NoDiscounts, PolicyRules.DiscountFor(Rijk, "trede 1").Standing);

    [Fact]
    public void More_value_time_or_labour_never_makes_an_applying_rule_fall_away()
    {
        var term = Gen.Select(Gen.Int[0, 2].Select(i => new[] { null, "alle", "werken" }[i]), Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 9], (kind, euro, months, share, percentage) => new PercentageTerm(kind, euro, months, share, percentage, null));
        Gen.Select(term.Array[0, 5], Gen.Long[0, 600], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 2]).Sample((terms, cents, months, share, more) =>
        {
            var policy = Of("a") with { Percentages = terms };
            var less = PolicyRules.PercentageFor(policy, Question("werken", cents, months, share));
            var then = PolicyRules.PercentageFor(policy, Question("werken", cents + more, months + more, share + more));
            return less.Term is null || then.Term is not null;
        });
    }

    [Fact]
    public void An_answer_given_later_never_contradicts_the_answer_before()
    {
        var term = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 9], (euro, months, share, percentage) => new PercentageTerm(null, euro, months, share, percentage, null));
        Gen.Select(term.Array[0, 5], Gen.Long[0, 400], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 7]).Sample((terms, cents, months, share, known) =>
        {
            var policy = Of("a") with { Percentages = terms };
            var partly = PolicyRules.PercentageFor(policy, Question("werken", (known & 1) > 0 ? cents : null, (known & 2) > 0 ? months : null, (known & 4) > 0 ? share : null));
            var whole = PolicyRules.PercentageFor(policy, Question("werken", cents, months, share));
            return partly.IsOpen || partly.Percentage == whole.Percentage;
        });
    }

    private static IEnumerable<PolicyReasonKind> KindsOf(PercentageAnswer answer) => answer.Reasons.Select(reason => reason.Kind);
}
