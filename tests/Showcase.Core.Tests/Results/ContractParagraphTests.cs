using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results;

public sealed class ContractParagraphTests
{
    private static readonly Period Year = Period.Of(2024);

    [Fact]
    public void Only_paragraphs_of_enough_contracts_are_told_apart() =>
        Assert.Equal(["b", "c"], ContractParagraphs.ToTellApart([("c", 10), ("b", 30), ("a", 9), (null, 500)], 10, []));

    [Fact]
    public void What_was_told_apart_before_stays_so() =>
        Assert.Equal(["a", "b"], ContractParagraphs.ToTellApart([("b", 30), ("a", 2)], 10, ["a", ContractParagraphs.Other]));

    [Fact]
    public void Many_paragraphs_are_cut_to_those_of_before_and_the_largest()
    {
        var found = ContractParagraphs.ToTellApart(Enumerable.Range(0, 5000).Select(at => ((string?)$"tekst-{at:0000}", 10 + at)), 10, ["oud"]);

        Assert.Equal(24, found.Count);
        Assert.Contains("oud", found);
        Assert.Contains("tekst-4999", found);
    }

    [Fact]
    public void Contracts_placements_and_euros_are_divided_by_paragraph_under_the_same_rules()
    {
        var results = Library(new Planted().TellingApart("tekst-a", "tekst-b")).Release();

        Assert.Equal([("tekst-a", 15L), ("tekst-b", 20L), (ContractParagraphs.Other, 25L)], Parts(results, "opdrachten"));
        Assert.Equal([("tekst-a", 60L), ("tekst-b", 80L), (ContractParagraphs.Other, 100L)], Parts(results, "plaatsingen"));
        Assert.Equal([("tekst-a", 600_000L), ("tekst-b", 800_000L), (ContractParagraphs.Other, 1_000_000L)], Parts(results, "gerealiseerd"));
        Assert.Empty(results.Breakdown("deelnemers", Planted.North, Year, Dimension.Paragraph));
    }

    [Fact]
    public void A_paragraph_of_few_contracts_is_hidden_and_cannot_be_computed_from_the_rest()
    {
        var planted = new Planted().TellingApart("tekst-a", "tekst-b", "tekst-c");
        AddContracts(planted, 4, "tekst-a");
        AddContracts(planted, 20, "tekst-b");
        AddContracts(planted, 30, "tekst-c");

        var parts = planted.Release().Breakdown("opdrachten", Planted.North, Year, Dimension.Paragraph);

        Assert.Equal(CellStatus.FewerThan, parts[0].Cell.Status);
        Assert.True(parts.Count(part => !part.Cell.HasValue) > 1, "The only hidden part follows from the total.");
    }

    [Fact]
    public void Paragraphs_are_told_only_of_years_and_of_regions_and_everything()
    {
        var results = Library(new Planted().TellingApart("tekst-a", "tekst-b")).Release();
        var told = results.CellsOf(Indicators.Contracts).Where(cell => cell.Dimension == Dimension.Paragraph).ToList();

        Assert.Equal([ResultArea.AllCode, Planted.North, Planted.South], told.Select(cell => cell.Area.Code).Distinct());
        Assert.All(told, cell => Assert.True(cell.Period.IsYear));
        Assert.Empty(results.Breakdown("opdrachten", "A", Year, Dimension.Paragraph));
        Assert.Empty(results.Breakdown("opdrachten", Planted.North, Period.Of(new Quarter(2024, 1)), Dimension.Paragraph));
    }

    [Fact]
    public void Cells_that_are_not_told_are_not_in_the_stored_release_either()
    {
        var content = Library(new Planted().TellingApart("tekst-a", "tekst-b")).Control().Content;
        var (axes, stored) = (content.Axes, CubeFormat.Read(CubeFormat.Write(content)));
        var hidden = from area in Enumerable.Range(0, axes.Areas.Count)
                     from period in Enumerable.Range(0, axes.Periods.Count)
                     from member in axes.MembersOf(Dimension.Paragraph)
                     where axes.Areas[area].Kind is AreaKind.Organisation or AreaKind.PolicySet || !axes.Periods[period].IsYear
                     select stored.Cell("opdrachten", area, period, member);

        Assert.NotEmpty(hidden);
        Assert.All(hidden, cell => Assert.Equal(ResultCell.Absent, cell));
    }

    [Fact]
    public void Without_paragraphs_a_release_is_what_it_was_before_there_were_any()
    {
        var cells = Library(new Planted()).Release().Cells().ToList();

        Assert.NotEmpty(cells);
        Assert.DoesNotContain(cells, cell => cell.Dimension == Dimension.Paragraph);
    }

    [Fact]
    public void The_same_contracts_give_the_same_release_again_when_paragraphs_are_told_apart()
    {
        var first = MixedLibrary().Earlier();
        var again = MixedLibrary().Earlier(first);

        Assert.Equal(CubeFormat.Write(first.Content), CubeFormat.Write(again.Content));
        Assert.Equal(first.Log.ToBytes(), again.Log.ToBytes());
    }

    [Fact]
    public void A_paragraph_that_leaves_the_rest_does_not_show_what_the_rest_lost()
    {
        var first = Library(new Planted().TellingApart("tekst-a")).Earlier();
        var then = Cell(first, "gerealiseerd", ContractParagraphs.Other);
        var later = Library(new Planted().TellingApart("tekst-a", "tekst-b")).Earlier(first);

        Assert.True(then.HasValue);
        Assert.False(Cell(later, "gerealiseerd", "tekst-b").HasValue);
        Assert.False(Cell(later, "gerealiseerd", ContractParagraphs.Other).HasValue);
        Assert.Equal(Cell(first, "gerealiseerd", "tekst-a"), Cell(later, "gerealiseerd", "tekst-a"));
    }

    /// <summary>Fifteen contracts with one text, twenty with another and twenty-five without, of five contractors each; four placements of 10,000 euros in each.</summary>
    private static Planted Library(Planted planted)
    {
        AddContracts(planted, 15, "tekst-a");
        AddContracts(planted, 20, "tekst-b");
        AddContracts(planted, 25, null);
        return planted;
    }

    /// <summary>Also something elsewhere, by another block set: the euros of everything are no one number.</summary>
    private static Planted MixedLibrary()
    {
        var planted = Library(new Planted().TellingApart("tekst-a", "tekst-b"));
        return planted.Efforts(40, planted.Contract("C", "elders", paragraph: "tekst-a"), set: "leiden-2023");
    }

    private static void AddContracts(Planted planted, int count, string? paragraph)
    {
        for (var number = 0; number < count; number++)
        {
            planted.Efforts(4, planted.Contract(contractor: $"{paragraph}{number % 5}", paragraph: paragraph));
        }
    }

    private static IEnumerable<(string, long)> Parts(ResultCube results, string indicator) =>
        results.Breakdown(indicator, Planted.North, Year, Dimension.Paragraph).Select(part => (part.Member, part.Cell.Value));

    private static ResultCell Cell(EarlierRelease release, string indicator, string paragraph)
    {
        var axes = release.Content.Axes;
        return release.Content.Cell(indicator, axes.AreaIndex(Planted.North)!.Value, axes.PeriodIndex(Year)!.Value, axes.MemberIndex(Dimension.Paragraph, paragraph)!.Value);
    }
}
