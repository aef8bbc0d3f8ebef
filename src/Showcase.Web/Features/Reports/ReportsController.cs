using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

public sealed class ReportsController(ReportQueries reports, ReportIndexQueries indexes, ReportPages pages, ICacheTags tags) : Controller
{
    // What a report tells beside its figures: stories, members, names of pages.
    private static readonly string[] ToldTypes = ["successStory", "organisation", "region", "policySet"];

    /// <param name="gebied">Kind and code, as <c>regio/am91</c>; leads on to the report.</param>
    /// <param name="kwartaal">Quarter; the newest without it.</param>
    [GetOrHead(ReportsRoutes.Overview)]
    public IActionResult Index(string? gebied = null, string? kwartaal = null)
    {
        Tags();
        if (string.IsNullOrEmpty(gebied))
        {
            return View(indexes.Page(null, null, kwartaal));
        }

        var parts = gebied.Split('/', 2);
        return LeadOn(new ReportChoice(parts[0], parts[^1], string.IsNullOrEmpty(kwartaal) ? indexes.NewestQuarter : kwartaal));
    }

    [GetOrHead(ReportsRoutes.Area)]
    public IActionResult Newest(string soort, string code)
    {
        Tags();
        return LeadOn(new ReportChoice(soort, code, indexes.NewestQuarter));
    }

    [GetOrHead(ReportsRoutes.Report)]
    public IActionResult Report(string soort, string code, string kwartaal) => Show(new ReportChoice(soort, code, kwartaal));

    /// <param name="uitgave">Number of the release whose figures these are, for good.</param>
    [GetOrHead(ReportsRoutes.Frozen)]
    public IActionResult Frozen(int uitgave, string soort, string code, string kwartaal) => Show(new ReportChoice(soort, code, kwartaal, uitgave));

    [GetOrHead(ReportsRoutes.Word)]
    public IActionResult Word(string soort, string code, string kwartaal) => Document(new ReportChoice(soort, code, kwartaal));

    [GetOrHead(ReportsRoutes.FrozenWord)]
    public IActionResult FrozenWord(int uitgave, string soort, string code, string kwartaal) => Document(new ReportChoice(soort, code, kwartaal, uitgave));

    [GetOrHead(ReportsRoutes.Workbook)]
    public IActionResult Workbook(string soort, string code, string kwartaal) => Sheets(new ReportChoice(soort, code, kwartaal));

    [GetOrHead(ReportsRoutes.FrozenWorkbook)]
    public IActionResult FrozenWorkbook(int uitgave, string soort, string code, string kwartaal) => Sheets(new ReportChoice(soort, code, kwartaal, uitgave));

    private IActionResult Show(ReportChoice choice)
    {
        var outcome = reports.Find(choice);
        if (outcome.Report is not { } report)
        {
            Tags();
            return Missing(outcome, choice);
        }

        Tags(report);
        return View("Report", pages.Of(report, reports.NewerThan(report)));
    }

    private IActionResult Document(ReportChoice choice) => reports.Find(choice).Report is { } report
        ? File(pages.Word(report), Infrastructure.Documents.WordWriter.ContentType, NameOf(report, ReportsRoutes.WordSuffix))
        : NotFound();

    private IActionResult Sheets(ReportChoice choice) => reports.Find(choice).Report is { } report
        ? File(pages.Workbook(report), Infrastructure.Documents.XlsxWriter.ContentType, NameOf(report, ReportsRoutes.WorkbookSuffix))
        : NotFound();

    private IActionResult LeadOn(ReportChoice choice)
    {
        var outcome = reports.Find(choice);
        return outcome.Report is { } report ? LocalRedirect(ReportPath.Of(report.Area, report.Period.LastQuarter)) : Missing(outcome, choice);
    }

    private ViewResult Missing(ReportOutcome outcome, ReportChoice choice)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Index", indexes.Page(outcome.Problem, outcome.Area, choice.Quarter));
    }

    private static string NameOf(Report report, string suffix) =>
        ReportsRoutes.FileName(report.Area, report.Period.LastQuarter, report.IsFrozen ? report.Release.Number : null, suffix);

    private void Tags() => tags.Add(CacheTag.Results);

    // A new release makes the moving report anew. The frozen one stays stored; that there are newer figures is told within a minute.
    private void Tags(Report report)
    {
        tags.Add(report.IsFrozen ? CacheTag.Release(report.Release.Number) : CacheTag.Results);
        foreach (var type in ToldTypes)
        {
            tags.Add(CacheTag.Type(type));
        }
    }
}
