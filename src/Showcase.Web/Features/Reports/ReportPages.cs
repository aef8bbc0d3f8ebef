using System.Globalization;
using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>Gives a report its forms: page, text document, workbook.</summary>
public sealed class ReportPages(SiteLinks links, TimeProvider clock)
{
    private const int ShownLarge = 4;

    private static readonly IndicatorDefinition[] Large = [Indicators.Placements, Indicators.Apprenticeships, Indicators.Contracts, Indicators.Lasting, Indicators.Participants];

    public ReportPage Of(Report report, int? newer) => new(
        HeadOf(report),
        report,
        newer,
        report.IsFrozen ? Freshness.OnTime : report.Release.FreshnessOn(clock.DutchToday()),
        ReportPath.Of(report.Area, report.Period.LastQuarter),
        links.Of(report.FrozenPath),
        report.Path + ReportsRoutes.WordSuffix,
        report.Path + ReportsRoutes.WorkbookSuffix,
        [.. Large.Select(indicator => report.Figures.FirstOrDefault(figure => figure.Indicator == indicator)).OfType<ReportFigure>()
            .Where(figure => figure.Now.Result is { Cell.HasValue: true }).Take(ShownLarge)]);

    public byte[] Word(Report report)
    {
        using var stream = new MemoryStream();
        ReportWordWriter.Write(stream, report, links);
        return stream.ToArray();
    }

    public byte[] Workbook(Report report)
    {
        using var stream = new MemoryStream();
        ReportWorkbookWriter.Write(stream, report, links);
        return stream.ToArray();
    }

    private static PageHead HeadOf(Report report) => new(report.Title, report.Path)
    {
        Section = Navigation.Results.Path,
        Trail = [new Crumb(ReportIndexQueries.Title, ReportPath.Overview)],
        Description = $"Rapportage over social return van {report.Area.Name} in het {report.Period.Label}: kerncijfers met een jaar eerder, correcties, verhalen en definities.",
        OpenGraphType = "article",
        IsHidden = report.IsFrozen,
        JsonLd = JsonLd.Of(
            "Report",
            ("name", report.Title),
            ("description", report.Summary),
            ("url", report.Path),
            ("inLanguage", "nl"),
            ("version", report.Release.Number.ToString(CultureInfo.InvariantCulture)),
            ("datePublished", Dutch.Iso(DutchFormat.DayOf(report.Release.ReleasedAt))),
            ("temporalCoverage", $"{Dutch.Iso(report.Period.FirstDay)}/{Dutch.Iso(report.Period.LastDay)}"),
            ("isAccessibleForFree", true)),
    };
}
