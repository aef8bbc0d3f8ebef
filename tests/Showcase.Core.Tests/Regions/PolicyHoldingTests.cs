using CsCheck;
using Showcase.Core.Regions;

namespace Showcase.Core.Tests.Regions;

public sealed class PolicyHoldingTests
{
    private static readonly DateOnly Day = ToldPolicies.Today;

    [Fact]
    public void Both_ends_of_validity_and_of_membership_are_included()
    {
        var policy = Policy("a", Day, Day, Day, Day);

        Assert.Equal(policy, PolicyRules.Find("gm1", Day, [policy]).Holding);
        Assert.Equal((PolicyStanding.NotYet, Day), StandingOf(PolicyRules.Find("gm1", Day.AddDays(-1), [policy])));
        Assert.Equal((PolicyStanding.Expired, Day), StandingOf(PolicyRules.Find("gm1", Day.AddDays(1), [policy])));
    }

    [Fact]
    public void Of_several_the_one_that_began_last_for_the_organisation_holds()
    {
        var older = Policy("ouder", new(2024, 1, 1), null, null, null);
        var newer = Policy("nieuwer", new(2025, 1, 1), null, null, null);
        var joined = Policy("later-toegetreden", new(2023, 1, 1), null, new(2026, 7, 1), null);

        Assert.Equal(newer, PolicyRules.Find("gm1", Day, [newer, older]).Holding);
        Assert.Equal(joined, PolicyRules.Find("gm1", Day, [joined, older, newer]).Holding);
    }

    [Fact]
    public void An_expired_set_is_told_with_its_last_day_and_a_member_that_left_is_told_apart()
    {
        var expired = Policy("oud", new(2021, 1, 1), new(2024, 12, 31), null, null);
        var left = Policy("verlaten", new(2021, 1, 1), null, null, new(2025, 6, 30));

        Assert.Equal((PolicyStanding.Expired, new DateOnly(2024, 12, 31)), StandingOf(PolicyRules.Find("gm1", Day, [expired])));
        Assert.Null(PolicyRules.Find("gm1", Day, [expired]).Holding);
        Assert.Equal((PolicyStanding.Left, new DateOnly(2025, 6, 30)), StandingOf(PolicyRules.Find("gm1", Day, [expired, left])));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gm2")]
    public void Who_takes_part_in_nothing_has_no_policy(string? organisation) =>
        Assert.Equal(new PolicyAnswer(PolicyStanding.None, null, null), PolicyRules.Find(organisation, Day, [Policy("a", null, null, null, null)]));

    [Fact]
    public void A_membership_that_ends_before_it_begins_never_holds() =>
        Assert.Equal(PolicyStanding.None, PolicyRules.Find("gm1", Day, [Policy("a", null, null, Day.AddDays(1), Day.AddDays(-1))]).Standing);

    [Fact]
    public void The_order_of_the_policies_makes_no_difference()
    {
        var day = Gen.Int[0, 6].Select(days => (DateOnly?)Day.AddDays(days - 3));
        var bound = Gen.OneOf(day, Gen.Const((DateOnly?)null));
        var policies = Gen.Select(bound, bound, bound, bound).Array[0, 5].Select(all => all.Select((b, i) => Policy($"p{i}", b.Item1, b.Item2, b.Item3, b.Item4)).ToArray());
        policies.Sample(all => PolicyRules.Find("gm1", Day, all) == PolicyRules.Find("gm1", Day, all.Reverse()));
    }

    private static (PolicyStanding, DateOnly) StandingOf(PolicyAnswer answer) => (answer.Standing, answer.Day!.Value);

    private static PolicyTerms Policy(string code, DateOnly? from, DateOnly? to, DateOnly? joined, DateOnly? left) =>
        ToldPolicies.Of(code) with { ValidFrom = from, ValidTo = to, Members = [new("gm1", joined, left)] };
}
