using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class ResultCounterTests
{
    private readonly Planted _planted = new();

    [Fact]
    public void Placements_count_in_the_quarter_and_the_year_in_which_they_began()
    {
        var results = _planted.Efforts(40, _planted.Contract(), start: "2024-02-01").Efforts(20, 0, start: "2024-05-01").Release();

        Assert.Equal([40, 20, 0, 0, 0], results.Series("plaatsingen", "A").Select(result => result.Cell.Value));
        Assert.Equal([60], results.Series("plaatsingen", "A", years: true).Select(result => result.Cell.Value));
    }

    [Fact]
    public void One_number_stands_for_organisation_region_policy_set_and_everything()
    {
        _planted.Efforts(20, _planted.Contract("A"));
        _planted.Efforts(40, _planted.Contract("B"));
        var results = _planted.Efforts(80, _planted.Contract("C"), set: "leiden-2023").Release();

        string[] areas = ["A", "B", "C", Planted.North, "beleid-noord", Planted.South, "alle"];
        Assert.Equal([20, 40, 80, 60, 60, 80, 140], areas.Select(area => results.Find("plaatsingen", area, "2024")!.Cell.Value));
    }

    [Fact]
    public void Someone_who_takes_part_twice_is_one_participant_and_two_placements()
    {
        var contract = _planted.Contract();
        _planted.Efforts(30, contract);
        for (var person = 0; person < 30; person++)
        {
            _planted.Efforts(1, contract, start: "2024-03-01", person: $"p{person:00000}");
        }

        var results = _planted.Release();

        Assert.Equal(60, results.Find("plaatsingen", "A", "2024-Q1")!.Cell.Value);
        Assert.Equal(30, results.Find("deelnemers", "A", "2024-Q1")!.Cell.Value);
    }

    [Fact]
    public void A_participant_counts_in_every_quarter_of_taking_part()
    {
        var results = _planted.Efforts(20, _planted.Contract(), start: "2024-02-01", end: "2024-08-01").Release();

        Assert.Equal([20, 20, 20, 0, 0], results.Series("deelnemers", "A").Select(result => result.Cell.Value));
    }

    [Fact]
    public void A_placement_is_judged_on_lasting_when_it_is_six_months_old()
    {
        var contract = _planted.Contract();
        _planted.Efforts(30, contract, start: "2024-02-01", end: "2024-07-31");
        _planted.Efforts(10, contract, start: "2024-02-01", end: "2024-07-30");

        var results = _planted.Release();

        Assert.Equal(75, results.Find("duurzaam", "A", "2024-Q3")!.Cell.Value);
        Assert.Equal(CellStatus.Absent, results.Find("duurzaam", "A", "2024-Q1")!.Cell.Status);
    }

    [Fact]
    public void Euros_count_on_the_day_of_approval()
    {
        var contracts = new[] { _planted.Contract(contractor: "L1"), _planted.Contract(contractor: "L2"), _planted.Contract(contractor: "L3") };
        foreach (var contract in contracts)
        {
            _planted.Efforts(10, contract, start: "2024-03-20", approved: "2024-04-20");
        }

        var results = _planted.Release();

        Assert.Equal([0, 300_000, 0, 0, 0], results.Series("gerealiseerd", "A").Select(result => result.Cell.Value));
        Assert.Equal(30, results.Find("plaatsingen", "A", "2024-Q1")!.Cell.Value);
    }

    [Fact]
    public void The_realisation_rate_relates_what_was_approved_so_far_to_the_obligations_of_running_contracts()
    {
        for (var contract = 0; contract < 20; contract++)
        {
            _planted.Efforts(1, _planted.Contract(contractor: $"L{contract}"), approved: "2024-02-20", valueEuros: 25_000);
            _planted.Efforts(1, contract, approved: "2024-06-20", valueEuros: 50_000);
        }

        var results = _planted.Release();

        Assert.Equal([25, 75, 75, 75, 75], results.Series("realisatiegraad", "A").Select(result => result.Cell.Value));
    }

    [Fact]
    public void Contracts_count_while_they_run_and_their_obligation_when_they_begin()
    {
        for (var contract = 0; contract < 10; contract++)
        {
            _planted.Contract(contractor: $"L{contract % 5}", start: "2024-05-01");
        }

        var results = _planted.Release();

        Assert.Equal([0, 10, 10, 10, 10], results.Series("opdrachten", "A").Select(result => result.Cell.Value));
        Assert.Equal(1_000_000, results.Find("verplichting", "A", "2024-Q2")!.Cell.Value);
        Assert.Equal(0, results.Find("verplichting", "A", "2024-Q3")!.Cell.Value);
    }

    [Fact]
    public void A_breakdown_holds_only_the_parts_that_the_indicator_has()
    {
        var results = _planted.Efforts(20, _planted.Contract(cpv: "90911000"), EffortKind.Internship).Release();

        Assert.Equal([("leerbaan", 0L), ("stage", 20L)], results.Breakdown("leerbanen", "A", Period.Of(2024), Dimension.Effort).Select(part => (part.Member, part.Cell.Value)));
        Assert.Equal("schoonmaak", Assert.Single(results.Breakdown("leerbanen", "A", Period.Of(2024), Dimension.Sector), part => part.Cell.Value > 0).Member);
        Assert.Empty(results.Breakdown("plaatsingen", "A", Period.Of(2024), Dimension.Effort));
    }

    [Fact]
    public void What_is_not_in_the_release_is_not_found()
    {
        var results = _planted.Efforts(20, _planted.Contract()).Release();

        Assert.Null(results.Find("plaatsingen", "A", "2023"));
        Assert.Null(results.Find("plaatsingen", "A", "morgen"));
        Assert.Null(results.Find("plaatsingen", "Z", "2024"));
        Assert.Null(results.Find("winst", "A", "2024"));
        Assert.Null(results.Find(null, null, null));
        Assert.Equal(results.Find("plaatsingen", "A", "2024-Q1"), results.Find("plaatsingen", "a", "2024-q1"));
    }
}
