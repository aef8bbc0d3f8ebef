using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.Reports;

/// <summary>Writes a report as a text document: the same sentences, figures and order as the page.</summary>
internal static class ReportWordWriter
{
    public static void Write(Stream output, Report report, SiteLinks links) => WordWriter.Write(output, ReportFile.FactsOf(report, links), [.. Blocks(report, links)]);

    private static IEnumerable<WordBlock> Blocks(Report report, SiteLinks links)
    {
        yield return new WordTitle(report.Title);
        var facts = ReportFile.Facts(report, links).ToLookup(fact => fact.IsLong);
        yield return new WordParagraph([.. facts[false].SelectMany((fact, at) => Fact(fact, isFirst: at == 0))], WordStyles.Note);
        foreach (var fact in facts[true])
        {
            yield return new WordParagraph([.. Fact(fact, isFirst: true)], WordStyles.Note);
        }

        if (report.IsFictional)
        {
            yield return new WordParagraph(ReportFile.Fictional, WordStyles.Notice);
        }

        yield return new WordHeading(1, "In het kort");
        yield return new WordParagraph(report.Summary);
        IEnumerable<WordBlock>[] parts = [Figures(report, links), Series(report), Parts(report, links), Corrections(report), Stories(report, links), Definitions(report, links)];
        foreach (var block in parts.SelectMany(part => part))
        {
            yield return block;
        }
    }

    private static IEnumerable<WordRun> Fact(ReportFact fact, bool isFirst) =>
        [new WordRun($"{(isFirst ? "" : " · ")}{fact.Label}: "), new WordRun(fact.Value, IsStrong: fact.Address is null, fact.Address)];

    private static IEnumerable<WordBlock> Figures(Report report, SiteLinks links)
    {
        yield return new WordHeading(1, "Kerncijfers");
        yield return new WordTable(
            ReportFile.FiguresTitle(report),
            [new("Kerncijfer", 5), new(report.Period.Label, 3, IsNumber: true), new(report.Period.YearEarlier.Label, 3, IsNumber: true), new("Vergelijking", 4)],
            [.. report.Figures.Select(figure => (IReadOnlyList<WordRun>)
                [new(figure.Indicator.Name, Address: links.Of(figure.Path)), new(figure.Now.Text, IsStrong: figure.Now.IsNumber), new(figure.Before.Text), new(figure.ChangeText)])]);
        foreach (var note in ReportFile.NotesOf(report))
        {
            yield return new WordParagraph(note, WordStyles.Note);
        }
    }

    private static IEnumerable<WordBlock> Series(Report report)
    {
        if (report.Series is not { } series)
        {
            yield break;
        }

        yield return new WordHeading(1, series.Title);
        yield return new WordChart(
            series.Chart.Title,
            series.Chart.Description,
            series.Indicator.Name,
            "#,##0",
            [.. series.Results.Select(result => new WordChartPoint(
                ReportFile.ShortLabel(result.Period), result.Cell.HasValue ? result.Cell.Value : null, result.Status == ReleaseStatus.Provisional))]);
        yield return new WordParagraph(ReportFile.SeriesNote(series), WordStyles.Note);
        yield return new WordTable(
            series.Title,
            [new("Kwartaal", 3), new(series.Indicator.Name, 2, IsNumber: true), new("Status", 2)],
            [.. series.Results.Reverse().Select(result => (IReadOnlyList<WordRun>)[new(result.Period.Label), new(ResultText.For(result).Cell), new(ResultText.For(result).Status)])]);
    }

    private static IEnumerable<WordBlock> Parts(Report report, SiteLinks links)
    {
        if (report.Tables.Count == 0)
        {
            yield break;
        }

        yield return new WordHeading(1, "Uitgesplitst");
        foreach (var table in report.Tables)
        {
            yield return new WordTable(
                table.Title,
                [new(table.FirstColumn, 5), new(report.Period.Label, 3, IsNumber: true), new(report.Period.YearEarlier.Label, 3, IsNumber: true)],
                [.. table.Rows.Select(row => (IReadOnlyList<WordRun>)
                    [new(row.Label, Address: row.Path is null ? null : links.Of(row.Path)), new(row.Now.Text, IsStrong: row.Now.IsNumber), new(row.Before.Text)])]);
            if (table.Note is { } note)
            {
                yield return new WordParagraph(note, WordStyles.Note);
            }
        }
    }

    private static IEnumerable<WordBlock> Corrections(Report report)
    {
        yield return new WordHeading(1, "Correcties");
        if (report.Corrections.Count == 0)
        {
            yield return new WordParagraph(ReportFile.NoCorrections);
            yield break;
        }

        yield return new WordTable(
            "Wat een latere uitgave anders vertelt",
            [new("Uitgave", 4), new("Cijfer", 5), new("Was", 2, IsNumber: true), new("Nu", 2, IsNumber: true)],
            [.. report.Corrections.Select(change => (IReadOnlyList<WordRun>)[new(change.Release), new(change.What), new(change.Former), new(change.Now, IsStrong: true)])]);
        foreach (var note in ReportFile.CorrectionNotes(report))
        {
            yield return new WordParagraph(note, WordStyles.Note);
        }
    }

    private static IEnumerable<WordBlock> Stories(Report report, SiteLinks links)
    {
        yield return new WordHeading(1, "Verhalen van dit kwartaal");
        yield return report.Stories.Count == 0
            ? new WordParagraph(ReportFile.NoStories)
            : new WordList([.. report.Stories.Select(story => (IReadOnlyList<WordRun>)
                [new(story.Title, Address: links.Of(story.Path)), new($" ({story.Source}, {Dutch.Day(story.Day)}). {story.Summary}")])]);
    }

    private static IEnumerable<WordBlock> Definitions(Report report, SiteLinks links)
    {
        yield return new WordHeading(1, "Definities en methode");
        yield return new WordTable(
            "Wat we tellen, en hoe",
            [new("Kerncijfer", 5), new("Definitie", 6), new("Berekening", 8), new("Versie", 2)],
            [.. report.Figures.Select(figure => (IReadOnlyList<WordRun>)
                [new(figure.Indicator.Name, Address: links.Of(figure.Path)), new(figure.Indicator.Definition), new(figure.Indicator.Formula), new(figure.Indicator.DefinitionVersion)])]);
        yield return new WordHeading(2, "Zo leest u deze cijfers");
        yield return new WordList([.. ReportMethod.Sentences.Select(sentence => (IReadOnlyList<WordRun>)[new(sentence)])]);
    }
}
