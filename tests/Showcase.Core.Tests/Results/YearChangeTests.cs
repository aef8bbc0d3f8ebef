using CsCheck;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class YearChangeTests
{
    private static readonly Release Release = new(1, new Quarter(2025, 1), new Quarter(2026, 3), ReleaseStatus.Provisional, new DateOnly(2026, 10, 20), default, default, default);

    [Theory]
    [InlineData(50, 45, YearChangeKind.AboutEqual, 0)]
    [InlineData(45, 50, YearChangeKind.AboutEqual, 0)]
    [InlineData(45, 45, YearChangeKind.AboutEqual, 0)]
    [InlineData(55, 45, YearChangeKind.More, 10)]
    [InlineData(35, 45, YearChangeKind.Less, 10)]
    [InlineData(0, 45, YearChangeKind.Less, 45)]
    public void A_difference_within_the_rounding_is_about_equal(long now, long before, YearChangeKind kind, long difference) =>
        Assert.Equal(new YearChange(kind, difference), Change(Indicators.Placements, ResultCell.Of(now), ResultCell.Of(before)));

    [Fact]
    public void What_is_not_exact_is_compared_with_nothing()
    {
        ResultCell[] hidden = [ResultCell.FewerThan(10), ResultCell.Withheld];
        foreach (var cell in hidden)
        {
            Assert.Equal(YearChangeKind.Hidden, Change(Indicators.Placements, cell, ResultCell.Of(45)).Kind);
            Assert.Equal(YearChangeKind.Hidden, Change(Indicators.Placements, ResultCell.Of(45), cell).Kind);
            Assert.Equal(YearChangeKind.Hidden, Change(Indicators.Placements, cell, cell).Kind);
        }

        Assert.Equal(YearChangeKind.NoFigure, Change(Indicators.Placements, ResultCell.Of(45), ResultCell.Absent).Kind);
        Assert.Equal(YearChangeKind.OtherBlocks, Change(Indicators.Realised, ResultCell.MixedBlockSets, ResultCell.Of(45_000)).Kind);
    }

    [Fact]
    public void A_quarter_that_the_release_does_not_reach_is_compared_with_nothing()
    {
        var results = new ToldResults(Release).With(Indicators.Placements, "2025-Q1", ResultCell.Of(45));
        var now = results.Find("plaatsingen", "R1", "2025-Q1")!;

        Assert.Equal(YearChangeKind.NoFigure, YearChange.Of(now, results.Find("plaatsingen", "R1", "2024-Q1"), PublishedRounding.Of(results), sameBlocks: true).Kind);
    }

    [Fact]
    public void Large_euros_are_rounded_more_and_so_are_their_changes()
    {
        Assert.Equal(YearChangeKind.AboutEqual, Change(Indicators.Realised, ResultCell.Of(1_010_000), ResultCell.Of(1_000_000)).Kind);
        Assert.Equal(YearChangeKind.More, Change(Indicators.Realised, ResultCell.Of(410_000), ResultCell.Of(400_000)).Kind);
    }

    [Fact]
    public void A_site_that_rounds_more_strictly_tells_fewer_changes()
    {
        var coarse = new ToldResults(Release).With(Indicators.Placements, "2025-Q3", ResultCell.Of(40)).With(Indicators.Placements, "2026-Q3", ResultCell.Of(60)).With(Indicators.Contracts, "2026-Q3", ResultCell.Of(20));

        Assert.Equal(20, PublishedRounding.Of(coarse).StepOf(UnitKind.People, 60));
        Assert.Equal(YearChangeKind.AboutEqual, Change(coarse, Indicators.Placements).Kind);
    }

    [Fact]
    public void No_change_is_told_that_the_counts_behind_the_rounding_may_not_have()
    {
        var rules = DisclosureRules.Default;
        Gen.Select(Gen.Long[10, 5_000], Gen.Long[10, 5_000]).Sample((now, before) =>
        {
            var change = Change(Indicators.Placements, ResultCell.Of(rules.RoundCount(now)), ResultCell.Of(rules.RoundCount(before)));
            return change.Kind switch
            {
                YearChangeKind.More => now > before,
                YearChangeKind.Less => now < before,
                _ => Math.Abs(now - before) < 10,
            };
        });
    }

    [Theory]
    [InlineData("oost-nl", "oost-nl", true)]
    [InlineData("oost-nl", "utrecht-2024", false)]
    public void Euros_of_different_block_sets_are_never_compared(string now, string before, bool same)
    {
        var results = new ToldResults(Release)
            .With(Indicators.Realised, "2026-Q3", ResultCell.Withheld, Dimension.BlockSet, now)
            .With(Indicators.Realised, "2026-Q3", ResultCell.Of(0), Dimension.BlockSet, "leiden-2023")
            .With(Indicators.Realised, "2025-Q3", ResultCell.Of(50_000), Dimension.BlockSet, before);
        var (later, earlier) = (Period.Of(new Quarter(2026, 3)), Period.Of(new Quarter(2025, 3)));

        Assert.Equal(same, UsedBlockSets.AreSame(Indicators.Realised, results, ToldResults.Region, later, earlier));
        Assert.True(UsedBlockSets.AreSame(Indicators.Obligation, results, ToldResults.Region, later, earlier));
    }

    [Fact]
    public void Two_sets_in_one_quarter_are_compared_with_nothing()
    {
        var results = new ToldResults(Release)
            .With(Indicators.Realised, "2026-Q3", ResultCell.Of(50_000), Dimension.BlockSet, "a")
            .With(Indicators.Realised, "2026-Q3", ResultCell.Of(50_000), Dimension.BlockSet, "b")
            .With(Indicators.Realised, "2025-Q3", ResultCell.Of(50_000), Dimension.BlockSet, "a");

        Assert.False(UsedBlockSets.AreSame(Indicators.Realised, results, ToldResults.Region, Period.Of(new Quarter(2026, 3)), Period.Of(new Quarter(2025, 3))));
    }

    private static YearChange Change(IndicatorDefinition indicator, ResultCell now, ResultCell before) =>
        Change(new ToldResults(Release).With(indicator, "2026-Q3", now).With(indicator, "2025-Q3", before).With(Indicators.Participants, "2026-Q3", ResultCell.Of(5)).With(Indicators.Obligation, "2026-Q3", ResultCell.Of(1_000)), indicator);

    private static YearChange Change(ToldResults results, IndicatorDefinition indicator) =>
        YearChange.Of(results.Find(indicator.Code, "R1", "2026-Q3")!, results.Find(indicator.Code, "R1", "2025-Q3"), PublishedRounding.Of(results), sameBlocks: true);
}
