using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.Reports;

/// <summary>Writes a report as a workbook: figures as real numbers, one table a sheet, to calculate on.</summary>
internal static class ReportWorkbookWriter
{
    public static void Write(Stream output, Report report, SiteLinks links) => XlsxWriter.Write(output, ReportFile.FactsOf(report, links), [.. Sheets(report, links)]);

    private static IEnumerable<Sheet> Sheets(Report report, SiteLinks links)
    {
        var (now, before) = (report.Period.Label, report.Period.YearEarlier.Label);
        yield return new Sheet("Rapport", [new("Onderdeel", 22), new("Inhoud", 110, Wraps: true)], About(report, links));
        yield return new Sheet(
            "Kerncijfers",
            [new("Kerncijfer", 38), new(now, 20), new(before, 20), new("Vergelijking", 44), new("Eenheid", 24), new("Opmerking", 70, Wraps: true)],
            report.Figures.Select(figure => new[]
            {
                SheetCell.Link(figure.Indicator.Name, links.Of(figure.Path)), Value(figure.Now), Value(figure.Before),
                SheetCell.Text(figure.ChangeText), SheetCell.Text(figure.Indicator.UnitPlural), SheetCell.Text(figure.Note),
            }));
        if (report.Series is { } series)
        {
            yield return new Sheet("Reeks", [new("Kwartaal", 22), new(series.Indicator.Name, 22), new("Status", 16)], series.Results.Reverse().Select(result => new[]
                { SheetCell.Text(result.Period.Label), Value(ReportValue.Of(result)), SheetCell.Text(ResultText.For(result).Status) }));
        }

        foreach (var table in report.Tables)
        {
            yield return new Sheet(Dutch.Capital(table.Id.Replace('-', ' ')), [new(table.FirstColumn, 40), new(now, 20), new(before, 20), new("Tabel", 46), new("Opmerking", 70, Wraps: true)], table.Rows.Select(row => new[]
            {
                row.Path is null ? SheetCell.Text(row.Label) : SheetCell.Link(row.Label, links.Of(row.Path)), Value(row.Now), Value(row.Before), SheetCell.Text(table.Title), SheetCell.Text(table.Note),
            }));
        }

        yield return new Sheet("Correcties", [new("Uitgave", 34), new("Cijfer", 50), new("Was", 20), new("Nu", 20), new("Toelichting", 70, Wraps: true)], report.Corrections.Select(change => new[]
            { SheetCell.Text(change.Release), SheetCell.Text(change.What), SheetCell.Text(change.Former), SheetCell.Text(change.Now), SheetCell.Text(change.Note) }));
        yield return new Sheet("Verhalen", [new("Verhaal", 60), new("Van", 44), new("Datum", 20), new("Samenvatting", 100, Wraps: true)], report.Stories.Select(story => new[]
            { SheetCell.Link(story.Title, links.Of(story.Path)), SheetCell.Text(story.Source), SheetCell.Day(story.Day), SheetCell.Text(story.Summary) }));
        yield return new Sheet(
            "Definities",
            [new("Kerncijfer", 38), new("Definitie", 60, Wraps: true), new("Berekening", 90, Wraps: true), new("Velden", 60, Wraps: true), new("Versie", 10)],
            report.Figures.Select(figure => new[]
            {
                SheetCell.Link(figure.Indicator.Name, links.Of(figure.Path)), SheetCell.Text(figure.Indicator.Definition), SheetCell.Text(figure.Indicator.Formula),
                SheetCell.Text(string.Join(", ", figure.Indicator.SourceFields)), SheetCell.Text(figure.Indicator.DefinitionVersion),
            }));
    }

    private static IEnumerable<IReadOnlyList<SheetCell>> About(Report report, SiteLinks links) =>
    [
        [SheetCell.Text("Titel"), SheetCell.Text(report.Title)],
        .. ReportFile.Facts(report, links).Select(fact => new[] { SheetCell.Text(fact.Label), fact.Address is { } address ? SheetCell.Link(fact.Value, address) : SheetCell.Text(fact.Value) }),
        .. report.IsFictional ? new[] { new[] { SheetCell.Text("Let op"), SheetCell.Text(ReportFile.Fictional) } } : [],
        [SheetCell.Text("In het kort"), SheetCell.Text(report.Summary)],
        .. report.Corrections.Count == 0 ? new[] { new[] { SheetCell.Text("Correcties"), SheetCell.Text(ReportFile.NoCorrections) } } : [],
        .. report.Stories.Count == 0 ? new[] { new[] { SheetCell.Text("Verhalen"), SheetCell.Text(ReportFile.NoStories) } } : [],
        .. ReportMethod.Sentences.Select(sentence => new[] { SheetCell.Text("Zo leest u deze cijfers"), SheetCell.Text(sentence) }),
    ];

    // "Minder dan 10" and "niet getoond" are words, also in a workbook: never a zero, never an empty cell that adds up.
    private static SheetCell Value(ReportValue value) => value.Result is { Cell.HasValue: true } result
        ? result.Indicator.Kind switch
        {
            UnitKind.Euro => SheetCell.Euro(result.Cell.Value),
            UnitKind.Percent => SheetCell.Percent(result.Cell.Value),
            _ => SheetCell.Whole(result.Cell.Value),
        }
        : SheetCell.Text(value.Text);
}
