using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>Reads the parts: by organisation, sector, kind of effort and block set. Never by contract or contractor: a report names and shames nobody.</summary>
internal static class ReportTables
{
    private const string Rounded = "Door afronden en afschermen tellen delen niet altijd op tot het totaal.";
    private const string Apart = "Waarden uit verschillende bouwblokkensets tellen we niet op en vergelijken we niet. Bedragen zijn een " + ResultText.EuroNote + ".";

    public static IReadOnlyList<ReportTable> Of(IPublishedResults results, ResultArea area, Period period, Func<ResultArea, string> pathOf)
    {
        ReportTable?[] tables =
        [
            Organisations(results, area, period, pathOf),
            Parts(results, Indicators.Placements, area, period, Dimension.Sector, "per-sector", "Plaatsingen per sector", "Sector", Rounded),
            Parts(results, Indicators.Participants, area, period, Dimension.Effort, "per-soort", "Deelnemers per soort inspanning", "Soort inspanning", Rounded),
            Parts(results, Indicators.Realised, area, period, Dimension.BlockSet, "per-bouwblokkenset", "Gerealiseerde inspanning per bouwblokkenset", "Bouwblokkenset", Apart),
        ];
        return [.. tables.OfType<ReportTable>()];
    }

    private static ReportTable? Organisations(IPublishedResults results, ResultArea area, Period period, Func<ResultArea, string> pathOf) => Table(
        "per-organisatie",
        "Plaatsingen per organisatie",
        "Organisatie",
        results.PartsOf(area.Code).Where(part => part.Kind == AreaKind.Organisation).Select(part => new ReportRow(
            part.Name,
            pathOf(part),
            ReportValue.Of(results.Find(Indicators.Placements.Code, part.Code, period.ToString())),
            ReportValue.Of(results.Find(Indicators.Placements.Code, part.Code, period.YearEarlier.ToString())))),
        Rounded);

    private static ReportTable? Parts(IPublishedResults results, IndicatorDefinition indicator, ResultArea area, Period period, string dimension, string id, string title, string column, string note)
    {
        var before = results.Breakdown(indicator.Code, area.Code, period.YearEarlier, dimension).ToDictionary(part => part.Member, StringComparer.Ordinal);
        return Table(id, title, column, results.Breakdown(indicator.Code, area.Code, period, dimension).Select(part => new ReportRow(
            dimension == Dimension.BlockSet ? part.Member : Dutch.Capital(part.Member), null, ReportValue.Of(part), ReportValue.Of(before.GetValueOrDefault(part.Member)))), note);
    }

    private static ReportTable? Table(string id, string title, string column, IEnumerable<ReportRow> rows, string note)
    {
        var told = rows.Where(row => SaysSomething(row.Now) || SaysSomething(row.Before)).ToList();
        return told.Exists(row => row.Now.IsNumber || row.Before.IsNumber) ? new ReportTable(id, title, column, told, note) : null;
    }

    // A sector in which nothing ever happened says nothing; one that is hidden does not say that it is empty.
    private static bool SaysSomething(ReportValue value) => value.Result?.Cell is { Status: not CellStatus.Absent } and not { HasValue: true, Value: 0 };
}
