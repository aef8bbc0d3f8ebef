using CsCheck;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class DisclosureControlTests
{
    private readonly Planted _planted = new();

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void Fewer_than_ten_people_show_as_fewer_than_ten(int count)
    {
        var (content, log) = _planted.Efforts(count, _planted.Contract()).Control();

        Assert.Equal(ResultCell.FewerThan(10), Cell(content, "plaatsingen", "A", "2024-Q1"));
        Assert.Contains(new Suppression("plaatsingen", "A", "2024-Q1", "totaal", "", SuppressionReason.SmallCount), log);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(17, 15)]
    [InlineData(18, 20)]
    public void From_ten_people_on_counts_are_rounded_to_five(int count, long shown) =>
        Assert.Equal(ResultCell.Of(shown), Cell(_planted.Efforts(count, _planted.Contract()).Control().Content, "plaatsingen", "A", "2024-Q1"));

    [Fact]
    public void No_count_that_is_published_is_below_ten_or_between_the_fives() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60]).Sample((a, b, c) =>
        {
            var planted = new Planted();
            planted.Efforts(a, planted.Contract("A")).Efforts(b, planted.Contract("B", cpv: "45000000")).Efforts(c, planted.Contract("C"), set: "leiden-2023");
            var content = planted.Control().Content;
            return AllCells(content, "plaatsingen").Where(cell => cell.HasValue).All(cell => cell.Value == 0 || (cell.Value >= 10 && cell.Value % 5 == 0));
        }, iter: 12);

    [Fact]
    public void A_zero_beside_a_hidden_count_is_hidden_too()
    {
        _planted.Efforts(30, _planted.Contract("A", cpv: "77310000"));
        _planted.Efforts(4, _planted.Contract("A", cpv: "45000000"));

        var (content, log) = _planted.Control();

        Assert.Equal(ResultCell.Of(30), Cell(content, "plaatsingen", "A", "2024-Q1", Dimension.Sector, "groen"));
        Assert.Equal(ResultCell.FewerThan(10), Cell(content, "plaatsingen", "A", "2024-Q1", Dimension.Sector, "bouw en infra"));
        Assert.Equal(ResultCell.FewerThan(10), Cell(content, "plaatsingen", "A", "2024-Q1", Dimension.Sector, "ict"));
        Assert.Contains(log, entry => entry is { Member: "ict", Area: "A", Period: "2024-Q1", Indicator: "plaatsingen", Reason: SuppressionReason.RevealingZero });
    }

    [Fact]
    public void A_zero_in_the_region_of_a_hidden_count_is_hidden_too()
    {
        var (content, _) = _planted.Efforts(4, _planted.Contract("A")).Control();

        Assert.Equal(ResultCell.FewerThan(10), Cell(content, "plaatsingen", "B", "2024-Q1"));
        Assert.Equal(ResultCell.FewerThan(10), Cell(content, "plaatsingen", "A", "2024-Q3"));
    }

    [Fact]
    public void A_zero_among_published_counts_is_a_zero()
    {
        var (content, _) = _planted.Efforts(20, _planted.Contract("A")).Control();

        Assert.Equal(ResultCell.Of(0), Cell(content, "plaatsingen", "B", "2024-Q1"));
    }

    [Theory]
    [InlineData(19, CellStatus.Withheld)]
    [InlineData(20, CellStatus.Published)]
    public void A_percentage_needs_twenty_below_the_line(int placements, CellStatus expected) =>
        Assert.Equal(expected, Cell(_planted.Efforts(placements, _planted.Contract()).Control().Content, "duurzaam", "A", "2024-Q3").Status);

    [Theory]
    [InlineData(2, CellStatus.Withheld)]
    [InlineData(3, CellStatus.Published)]
    public void Euros_need_three_contractors(int contractors, CellStatus expected)
    {
        for (var contractor = 0; contractor < contractors; contractor++)
        {
            _planted.Efforts(10, _planted.Contract(contractor: $"L{contractor}"));
        }

        Assert.Equal(expected, Cell(_planted.Control().Content, "gerealiseerd", "A", "2024-Q1").Status);
    }

    [Theory]
    [InlineData(70, CellStatus.Published)]
    [InlineData(71, CellStatus.Withheld)]
    public void No_contractor_may_bring_more_than_seventy_percent_of_the_euros(int largest, CellStatus expected)
    {
        _planted.Efforts(largest, _planted.Contract(contractor: "L1"), valueEuros: 1000);
        _planted.Efforts(15, _planted.Contract(contractor: "L2"), valueEuros: 1000);
        _planted.Efforts(85 - largest, _planted.Contract(contractor: "L3"), valueEuros: 1000);

        Assert.Equal(expected, Cell(_planted.Control().Content, "gerealiseerd", "A", "2024-Q1").Status);
    }

    [Fact]
    public void Two_contracts_of_one_contractor_are_one_contractor()
    {
        for (var contract = 0; contract < 3; contract++)
        {
            _planted.Efforts(10, _planted.Contract(contractor: "L1"));
        }

        Assert.Equal(CellStatus.Withheld, Cell(_planted.Control().Content, "gerealiseerd", "A", "2024-Q1").Status);
    }

    [Fact]
    public void Euros_of_two_block_sets_are_not_added_but_shown_apart()
    {
        for (var contractor = 0; contractor < 3; contractor++)
        {
            _planted.Efforts(10, _planted.Contract("A", $"N{contractor}"), valueEuros: 1000, set: "oost-nl");
            _planted.Efforts(20, _planted.Contract("C", $"Z{contractor}"), valueEuros: 1000, set: "leiden-2023");
        }

        var content = _planted.Control().Content;

        Assert.Equal(ResultCell.MixedBlockSets, Cell(content, "gerealiseerd", "alle", "2024"));
        Assert.Equal(ResultCell.Of(30_000), Cell(content, "gerealiseerd", "alle", "2024", Dimension.BlockSet, "oost-nl"));
        Assert.Equal(ResultCell.Of(60_000), Cell(content, "gerealiseerd", "alle", "2024", Dimension.BlockSet, "leiden-2023"));
        Assert.Equal(ResultCell.Of(30_000), Cell(content, "gerealiseerd", Planted.North, "2024"));
        Assert.Equal(ResultCell.MixedBlockSets, Cell(content, "realisatiegraad", "alle", "2024"));
    }

    [Theory]
    [InlineData(9, CellStatus.Withheld)]
    [InlineData(12, CellStatus.Published)]
    public void Hours_need_ten_people_and_are_rounded_to_ten(int people, CellStatus expected)
    {
        for (var contractor = 0; contractor < 3; contractor++)
        {
            _planted.Efforts(people / 3, _planted.Contract(contractor: $"L{contractor}"), EffortKind.WorkExperience, hours: 33);
        }

        var cell = Cell(_planted.Control().Content, "uren", "A", "2024-Q1");

        Assert.Equal(expected, cell.Status);
        Assert.Equal(expected == CellStatus.Published ? 400 : 0, cell.Value);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(49_999, 0)]
    [InlineData(50_000, 1_000)]
    [InlineData(34_549_900, 345_000)]
    [InlineData(99_949_999, 999_000)]
    [InlineData(99_950_000, 1_000_000)]
    [InlineData(123_450_000, 1_230_000)]
    [InlineData(123_500_000, 1_240_000)]
    public void Euros_are_rounded_to_thousands_and_above_a_million_to_ten_thousands(long cents, long euros) =>
        Assert.Equal(euros, DisclosureRules.Default.RoundEuros(cents));

    [Fact]
    public void What_is_rounded_lies_within_half_a_step() =>
        Gen.Long[0, 10_000_000_000_000].Sample(cents =>
        {
            var euros = DisclosureRules.Default.RoundEuros(cents);
            return Math.Abs(euros * 100 - cents) <= (euros < 1_000_000 ? 50_000 : 500_000);
        });

    [Fact]
    public void Settings_can_make_the_rules_stricter_and_never_looser()
    {
        var loose = new DisclosureRules { MinimumCount = 1, RoundCountsTo = 1, MinimumDenominator = 1, MinimumContractors = 1, MaximumSharePercent = 100, RoundHoursTo = 1, RoundEurosTo = 1 };
        var strict = new DisclosureRules { MinimumCount = 30, RoundCountsTo = 10, MaximumSharePercent = 50 };

        Assert.Equal(DisclosureRules.Default, loose.NeverLooser());
        Assert.Equal(strict, strict.NeverLooser());
        Assert.Equal(ResultCell.FewerThan(30), Cell(_planted.Efforts(29, _planted.Contract()).Control(strict).Content, "plaatsingen", "A", "2024-Q1"));
    }

    private static ResultCell Cell(CubeContent content, string indicator, string area, string period, string dimension = Dimension.Total, string member = "")
    {
        Assert.True(Period.TryParse(period, out var parsed));
        return content.Cell(indicator, content.Axes.AreaIndex(area)!.Value, content.Axes.PeriodIndex(parsed)!.Value, content.Axes.MemberIndex(dimension, member)!.Value);
    }

    private static IEnumerable<ResultCell> AllCells(CubeContent content, string indicator) =>
        from area in Enumerable.Range(0, content.Axes.Areas.Count)
        from period in Enumerable.Range(0, content.Axes.Periods.Count)
        from member in Enumerable.Range(0, content.Axes.Members.Count)
        select content.Cell(indicator, area, period, member);
}
