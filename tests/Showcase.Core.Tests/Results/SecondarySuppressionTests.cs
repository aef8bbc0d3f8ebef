using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class SecondarySuppressionTests
{
    private readonly Planted _planted = new();

    [Fact]
    public void A_hidden_count_does_not_follow_from_a_total_and_one_other_part()
    {
        _planted.Efforts(30, _planted.Contract("A"));
        _planted.Efforts(3, _planted.Contract("C"), set: "leiden-2023");

        var results = _planted.Release();

        // 33 shows as 35 (33 to 37) and 30 as 30 (28 to 32): what is left is at most 9, so Zuid is anything.
        Assert.False(results.Find("plaatsingen", Planted.South, "2024-Q1")!.Cell.HasValue);
        Assert.Equal(ResultCell.Of(35), results.Find("plaatsingen", "alle", "2024-Q1")!.Cell);
    }

    [Fact]
    public void A_hidden_count_that_rounding_would_give_away_takes_another_with_it()
    {
        // 32 shows as 30 (28 to 32), and so does the rest (28 to 32): what is left would be at most four.
        _planted.Efforts(30, _planted.Contract("A"));
        _planted.Efforts(2, _planted.Contract("C"), set: "leiden-2023");

        var results = _planted.Release();

        Assert.False(results.Find("plaatsingen", Planted.South, "2024-Q1")!.Cell.HasValue);
        Assert.Contains(new[] { "alle", Planted.North }, area => !results.Find("plaatsingen", area, "2024-Q1")!.Cell.HasValue);
    }

    [Fact]
    public void A_sum_that_is_kept_back_does_not_follow_from_everything_less_the_other_region()
    {
        for (var contractor = 0; contractor < 4; contractor++)
        {
            _planted.Contract(contractor: $"L{contractor}", obligationEuros: 500_000);
        }

        _planted.Contract("C", "Z1", obligationEuros: 300_000);

        var results = _planted.Release();

        Assert.Equal(CellStatus.Withheld, results.Find("verplichting", Planted.South, "2024-Q1")!.Cell.Status);
        Assert.Contains(new[] { "alle", Planted.North }, area => !results.Find("verplichting", area, "2024-Q1")!.Cell.HasValue);
    }

    [Fact]
    public void Of_percentages_never_exactly_one_part_is_kept_back_beside_its_whole()
    {
        _planted.Efforts(40, _planted.Contract("A"), start: "2024-02-01");
        _planted.Efforts(25, _planted.Contract("B"), start: "2024-02-01");
        _planted.Efforts(8, _planted.Contract("C"), start: "2024-02-01", set: "leiden-2023");

        var results = _planted.Release();

        Assert.True(results.Find("duurzaam", "alle", "2024-Q3")!.Cell.HasValue);
        Assert.Equal([CellStatus.Withheld, CellStatus.Withheld], new[] { Planted.North, Planted.South }.Select(area => results.Find("duurzaam", area, "2024-Q3")!.Cell.Status));
    }

    [Fact]
    public void A_percentage_of_nothing_looks_like_one_of_too_few()
    {
        _planted.Efforts(40, _planted.Contract("A"), start: "2024-02-01");

        var results = _planted.Release();

        Assert.Equal(CellStatus.Withheld, results.Find("duurzaam", "C", "2024-Q3")!.Cell.Status);
    }

    [Fact]
    public void Fewer_than_ten_is_only_said_of_fewer_than_ten() =>
        CsCheck.Check.Sample(CsCheck.Gen.Int[0, 1_000_000], seed =>
        {
            var release = new Disclosure.FictionalRegion(seed).Release(new Quarter(2024, 4), isRule4On: true, []);
            var (axes, counts) = (release.Axes, 0);
            foreach (var piece in Disclosure.Piece.Of(new Disclosure.FictionalRegion(seed).Participations).GroupBy(piece => piece.Organisation))
            {
                foreach (var quarter in axes.Periods.Where(period => !period.IsYear))
                {
                    var cell = release.Cell("plaatsingen", axes.AreaIndex(piece.Key)!.Value, axes.PeriodIndex(quarter)!.Value, 0);
                    var truth = piece.Sum(part => release.Truth("plaatsingen", part, quarter, axes.Members[0]));
                    counts += cell.Status == CellStatus.FewerThan ? 1 : 0;
                    Assert.False(cell.Status == CellStatus.FewerThan && truth >= 10, $"{piece.Key} {quarter} has {truth}");
                    Assert.False(cell.HasValue && Math.Abs(cell.Value - truth) > 2, $"{piece.Key} {quarter} has {truth} and shows {cell.Value}");
                }
            }
        }, iter: 6, threads: 1);

    [Fact]
    public void What_was_kept_back_stays_back_when_it_hardly_changed()
    {
        _planted.Efforts(8, _planted.Contract("A"));
        var first = _planted.Earlier();
        _planted.Efforts(3, 0);
        var second = _planted.Earlier(first);

        Assert.Equal([CellStatus.FewerThan, CellStatus.Withheld], new[] { first, second }.Select(release => Placements(release).Status));
        Assert.Contains(second.Log.Entries(), entry => entry is { Indicator: "plaatsingen", Area: "A", Period: "2024-Q1", Dimension: "totaal", Reason: SuppressionReason.SuppressedBefore });
    }

    [Fact]
    public void A_cell_that_earlier_releases_give_away_is_told_to_the_coordinator()
    {
        // 13 and 5 of 18, shown as "about 20"; once they are 9 and 9, the total that did not change leaves nothing else.
        _planted.Efforts(13, _planted.Contract("A"), EffortKind.Apprenticeship).Efforts(5, 0, EffortKind.Internship);
        var first = _planted.Earlier();
        var corrected = new Planted();
        corrected.Efforts(9, corrected.Contract("A"), EffortKind.Apprenticeship).Efforts(9, 0, EffortKind.Internship);
        var second = corrected.Earlier(first);

        Assert.Empty(first.Log.Unproved);
        Assert.Contains(second.Log.Unproved, cell => cell is { Indicator: "leerbanen", Area: "A", Period: "2024-Q1", Member: "stage" });
        Assert.Equal(second.Log.Unproved, SuppressionLog.Read(second.Log.ToBytes()).Unproved);
    }

    [Fact]
    public void The_same_figures_make_the_same_release()
    {
        _planted.Efforts(30, _planted.Contract("A"));
        _planted.Efforts(12, _planted.Contract("B"));
        _planted.Efforts(2, _planted.Contract("C"), set: "leiden-2023");
        var first = _planted.Earlier();

        Assert.Equal(CubeFormat.Write(first.Content), CubeFormat.Write(_planted.Earlier(first).Content));
    }

    [Fact]
    public void Areas_with_a_silent_organisation_have_no_figure_and_the_others_do()
    {
        _planted.Efforts(30, _planted.Contract("A")).Efforts(30, _planted.Contract("C"), set: "leiden-2023");
        var raw = _planted.Count();
        raw.LeaveOut(["C"], new Quarter(2024, 2));

        var (content, _) = new DisclosureControl(DisclosureRules.Default).Apply(raw);

        foreach (var (area, expected) in new[] { ("C", CellStatus.Absent), (Planted.South, CellStatus.Absent), ("alle", CellStatus.Absent), ("A", CellStatus.Published), (Planted.North, CellStatus.Published) })
        {
            Assert.Equal(expected, content.Cell("plaatsingen", content.Axes.AreaIndex(area)!.Value, 1, 0).Status);
            Assert.Equal(CellStatus.Published, content.Cell("plaatsingen", content.Axes.AreaIndex(area)!.Value, 0, 0).Status);
        }
    }

    [Fact]
    public void A_kept_log_is_read_back_and_a_cut_one_is_refused()
    {
        _planted.Efforts(4, _planted.Contract("A"));
        var log = _planted.Earlier().Log;
        var stored = log.ToBytes();

        Assert.Equal(log.Entries(), SuppressionLog.Read(stored).Entries());
        Assert.NotEmpty(log.Entries());
        for (var length = 0; length < stored.Length; length += 97)
        {
            Assert.ThrowsAny<InvalidDataException>(() => SuppressionLog.Read(stored[..length]));
        }
    }

    private static ResultCell Placements(EarlierRelease release) => release.Content.Cell("plaatsingen", release.Content.Axes.AreaIndex(ResultArea.AllCode)!.Value, 0, 0);
}
