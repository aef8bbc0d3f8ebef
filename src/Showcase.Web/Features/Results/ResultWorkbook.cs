using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.Results;

/// <summary>The released cells of an indicator as a workbook: numbers that can be reckoned with, and a tab that tells what they mean.</summary>
internal static class ResultWorkbook
{
    private static readonly SheetColumn[] CellColumns =
    [
        new("Gebied", 12), new("Naam van het gebied", 32), new("Periode", 12), new("Indeling", 16), new("Deel", 24), new("Waarde", 14), new("Eenheid", 16),
        new("Toelichting", 18), new("Status", 14), new("Peildatum", 14), new("Uitgave", 10), new("Definitieversie", 16),
    ];

    /// <param name="address">Absolute address of the same cells.</param>
    public static byte[] Write(IndicatorDefinition indicator, IPublishedResults results, ResultArea? area, string siteName, string address)
    {
        var release = results.Latest!;
        var facts = new DocumentFacts(
            area is null ? indicator.Name : $"{indicator.Name}, {area.Name}", indicator.Definition, siteName, release.ReleasedAt, address, [indicator.Name, "social return"]);
        using var stream = new MemoryStream();
        XlsxWriter.Write(stream, facts,
        [
            new Sheet("Cijfers", CellColumns, results.CellsOf(indicator, area).Select(Row)),
            new Sheet("Definitie", [new SheetColumn("Onderdeel", 24), new SheetColumn("Uitleg", 100, Wraps: true)], Explanation(indicator, release, address)),
        ]);
        return stream.ToArray();
    }

    private static SheetCell[] Row(PublishedResult cell)
    {
        var words = ResultText.For(cell);
        return
        [
            SheetCell.Text(cell.Area.Code),
            SheetCell.Text(cell.Area.Name),
            SheetCell.Text(cell.Period.ToString()),
            SheetCell.Text(cell.Dimension),
            SheetCell.Text(cell.Member),
            cell.Cell.HasValue ? Value(cell) : SheetCell.Empty,
            SheetCell.Text(cell.Indicator.UnitPlural),
            SheetCell.Text(cell.Cell.HasValue ? "" : words.Cell),
            SheetCell.Text(words.Status),
            SheetCell.Day(cell.Release.AsOf),
            SheetCell.Whole(cell.Release.Number),
            SheetCell.Text(cell.Indicator.DefinitionVersion),
        ];
    }

    private static SheetCell Value(PublishedResult cell) => cell.Indicator.Kind switch
    {
        UnitKind.Euro => SheetCell.Euro(cell.Cell.Value),
        UnitKind.Percent => SheetCell.Percent(cell.Cell.Value),
        _ => SheetCell.Whole(cell.Cell.Value),
    };

    private static IEnumerable<IReadOnlyList<SheetCell>> Explanation(IndicatorDefinition indicator, Release release, string address)
    {
        yield return Line("Indicator", indicator.Name);
        yield return Line("Definitie", indicator.Definition);
        yield return Line("Berekening", indicator.Formula);
        yield return Line("Versie van de definitie", indicator.DefinitionVersion);
        if (indicator.HasEuroNote)
        {
            yield return Line("Bedragen", $"Een {ResultText.EuroNote}.");
        }

        yield return Line("Uitgave", $"{release.Number}, peildatum {DutchFormat.Day(release.AsOf)}");
        if (release.Note is { } note)
        {
            yield return Line("Bij deze uitgave", note);
        }

        yield return Line("Afronden en afschermen", "Kleine aantallen en herkenbare bedragen tonen we niet. Door het afronden en afschermen tellen delen niet altijd op tot het totaal.");
        yield return [SheetCell.Text("Bron"), SheetCell.Link(address, address)];
    }

    private static SheetCell[] Line(string label, string text) => [SheetCell.Text(label), SheetCell.Text(text)];
}
