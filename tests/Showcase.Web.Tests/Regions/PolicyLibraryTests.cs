using Showcase.Core.Regions;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Regions;

/// <summary>The policy sets are whole and leave no doubt about which rule and which set applies.</summary>
public sealed class PolicyLibraryTests(SharedHost shared)
{
    private static readonly string[] Bases = ["opdrachtsom", "loonsom", "gefactureerde_omzet"];

    [Fact]
    public async Task Every_set_says_everything_a_tender_asks_of_it()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.Equal(3, library.Policies.Count);
        Assert.All(library.Policies, policy =>
        {
            Assert.Contains(policy.Base, Bases);
            Assert.Equal(SeedLibrary.PsoSteps, policy.PsoDiscounts.Select(discount => discount.Step));
            Assert.All(policy.PsoDiscounts, discount => Assert.InRange(discount.DiscountPercent!.Value, 0, 100));
            Assert.True(policy.PenaltyFactor >= 0);
            Assert.NotNull(policy.ValidFrom);
            Assert.NotNull(policy.BlockSet);
            Assert.All(policy.BlockSource, source => Assert.StartsWith("https://", source.Url, StringComparison.Ordinal));
            Assert.NotEmpty(policy.BlockSource);
            Assert.NotEmpty(policy.Members);
            Assert.All(policy.Members, member => Assert.True(member.Organisation is not null && member.From >= policy.ValidFrom && (policy.ValidTo is null || member.To <= policy.ValidTo)));
            Assert.True(policy.IsFictional);
            Assert.All([policy.Intro, policy.ThresholdNote, policy.PenaltyNote], text => Assert.False(text.IsEmpty));
        });
    }

    [Fact]
    public async Task Every_kind_of_contract_has_a_threshold_and_a_percentage_from_that_threshold_on()
    {
        using var library = await SeedLibrary.OpenAsync(shared);

        Assert.All(library.Policies.Select(PolicyTerms.Of), terms =>
        {
            Assert.Equal(["diensten", "leveringen", "raamovereenkomst", "werken"], terms.Thresholds.Select(threshold => threshold.ContractKind!).Order());
            Assert.All(terms.Thresholds, threshold => Assert.Contains(terms.Percentages, rule =>
                rule.ContractKind == threshold.ContractKind && rule.FromEuro == threshold.FromEuro && rule.FromMonths == threshold.FromMonths && rule.FromLabourSharePercent == 0));
        });
    }

    [Fact]
    public async Task Of_the_rules_for_one_kind_one_always_has_the_highest_thresholds()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var pairs = library.Policies.Select(PolicyTerms.Of)
            .SelectMany(terms => terms.Percentages.SelectMany((one, place) => terms.Percentages.Skip(place + 1).Where(other => other.ContractKind == one.ContractKind).Select(other => (one, other))))
            .ToArray();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.True(Above(pair.one, pair.other) ^ Above(pair.other, pair.one), $"{pair.one} | {pair.other}"));
    }

    [Fact]
    public async Task An_organisation_follows_one_set_at_most_and_the_former_one_gives_way_to_the_present_one()
    {
        using var library = await SeedLibrary.OpenAsync(shared);
        var sets = library.Policies.Select(PolicyTerms.Of).ToArray();
        string[] On(string organisation, DateOnly day) =>
            [.. sets.Where(set => set.ValidFrom <= day && (set.ValidTo ?? day) >= day && set.Members.Any(member => member.OrganisationCode == organisation && member.From <= day && (member.To ?? day) >= day)).Select(set => set.Code)];

        foreach (var organisation in library.Site.All<Organisation>())
        {
            for (var day = new DateOnly(2020, 12, 31); day.Year < 2028; day = day.AddDays(1))
            {
                Assert.InRange(On(organisation.Code, day).Length, 0, 1);
            }
        }

        Assert.Equal(["kader-duinvoort-2021"], On("GM9201", new DateOnly(2024, 12, 31)));
        Assert.Equal(["beleidsregel-duinvoort-2025"], On("GM9201", new DateOnly(2025, 1, 1)));
        Assert.Empty(On("GM9202", new DateOnly(2023, 7, 1)));
        Assert.Empty(On("GM9101", new DateOnly(2023, 12, 31)));
    }

    [Fact]
    public async Task An_organisation_shows_when_a_policy_ended()
    {
        var host = await shared.Started;
        var facts = (await host.GetPageAsync("/organisaties/gemeente-zandermeer", TestContext.Current.CancellationToken)).Document.QuerySelector("aside")!.TextContent;

        Assert.Contains("Kader social return Duinvoort 2021–2024, tot en met 31 december 2024", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Beleidsregel social return Duinvoort 2025,", facts, StringComparison.Ordinal);
    }

    private static bool Above(PercentageTerm one, PercentageTerm other) =>
        one.FromEuro >= other.FromEuro && one.FromMonths >= other.FromMonths && one.FromLabourSharePercent >= other.FromLabourSharePercent;
}
