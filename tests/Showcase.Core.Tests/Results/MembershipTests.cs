using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class MembershipTests
{
    [Fact]
    public void What_happened_counts_for_the_region_and_policy_set_of_that_day()
    {
        var planted = new Planted(
            new Participation("A", "Stad A", "R1", "Noord", "beleid", "Beleid") { RegionTo = new DateOnly(2024, 5, 14), PolicyFrom = new DateOnly(2024, 5, 1) },
            new Participation("A", "Stad A", "R2", "Zuid", null, null) { RegionFrom = new DateOnly(2024, 5, 15) },
            new Participation("B", "Stad B", "R2", "Zuid", null, null));
        var contract = planted.Contract();
        planted.Efforts(20, contract, start: "2024-04-30").Efforts(40, contract, start: "2024-05-14").Efforts(80, contract, start: "2024-05-15");

        var results = planted.Release();

        string[] areas = ["A", "R1", "R2", "beleid", "alle"];
        Assert.Equal([140, 60, 80, 120, 140], areas.Select(area => results.Find("plaatsingen", area, "2024-Q2")!.Cell.Value));
    }

    [Fact]
    public void What_runs_counts_where_the_organisation_was_on_the_last_day_that_it_ran()
    {
        var planted = new Planted(
            new Participation("A", "Stad A", "R1", "Noord", null, null) { RegionTo = new DateOnly(2024, 5, 14) },
            new Participation("A", "Stad A", "R2", "Zuid", null, null) { RegionFrom = new DateOnly(2024, 5, 15) },
            new Participation("B", "Stad B", "R1", "Noord", null, null),
            new Participation("C", "Stad C", "R2", "Zuid", null, null));
        for (var contract = 0; contract < 20; contract++)
        {
            planted.Contract("A", $"L{contract}", start: "2024-01-10", end: contract < 10 ? "2024-05-10" : null);
        }

        var results = planted.Release();

        Assert.Equal([20, 10, 0], Series("R1", 3));
        Assert.Equal([0, 10, 10], Series("R2", 3));
        IEnumerable<long> Series(string area, int quarters) => results.Series("opdrachten", area).Take(quarters).Select(result => result.Cell.Value);
    }

    [Fact]
    public void A_policy_set_is_made_up_of_its_organisations_and_spans_regions()
    {
        var results = new Planted(
            new Participation("A", "Stad A", "R1", "Noord", "convenant", "Convenant"),
            new Participation("A", "Stad A", "R1", "Noord", "tweede", "Tweede"),
            new Participation("B", "Stad B", "R2", "Zuid", "convenant", "Convenant")).Release();

        Assert.Equal(["A", "B"], results.PartsOf("convenant").Select(part => part.Code));
        Assert.Equal(["A"], results.PartsOf("tweede").Select(part => part.Code));
        Assert.Null(results.FindArea("convenant")!.ParentCode);
        Assert.Equal("R1", results.FindArea("tweede")!.ParentCode);
    }

    [Fact]
    public void A_region_that_nobody_belonged_to_has_no_figure_and_not_nothing()
    {
        var planted = new Planted(
            new Participation("A", "Stad A", "R1", "Noord", null, null),
            new Participation("B", "Stad B", "R2", "Zuid", null, null) { RegionFrom = new DateOnly(2024, 7, 1) });
        planted.Efforts(30, planted.Contract("B"), start: "2024-08-01");

        var results = planted.Release();

        Assert.Equal([CellStatus.Absent, CellStatus.Absent, CellStatus.Published], results.Series("plaatsingen", "R2").Take(3).Select(result => result.Cell.Status));
    }
}
