using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Rows of the deliveries that count, or wait to, that were left out, and why.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class QuarantineController(QuarantineQueries quarantine) : OfficeController
{
    private const string TableParameter = "tabel";
    private const string ReasonParameter = "reden";

    [GetOrHead(OfficeRoutes.Quarantine)]
    public async Task<IActionResult> IndexAsync()
    {
        var (filter, cancellationToken) = (Filter(), HttpContext.RequestAborted);
        var reasons = await quarantine.ReasonsAsync(new QuarantineFilter(), cancellationToken);
        var (_, total) = await quarantine.PageAsync(filter, 1, 1, cancellationToken);
        var paging = OfficePaging.Read(Request, total);
        var (rows, _) = await quarantine.PageAsync(filter, paging.Page, OfficePaging.Size, cancellationToken);
        return View("Quarantine", new QuarantinePage(
            reasons,
            rows,
            total,
            paging,
            new FilterChoice(OfficeRoutes.SourceParameter, "Bron", filter.Source, [.. reasons.Select(row => row.Source).Distinct()]),
            new FilterChoice(TableParameter, "Tabel", filter.Table, [.. RecordTables.All]),
            new FilterChoice(ReasonParameter, "Reden", filter.Reason, [.. reasons.Select(row => row.Reason).Distinct().Take(FilterChoice.Most)])));
    }

    [GetOrHead(OfficeRoutes.QuarantineCsv)]
    public Task CsvAsync() => OfficeCsv.SendLinesAsync(Response, "quarantaine.csv", quarantine.CsvAsync(Filter(), HttpContext.RequestAborted), HttpContext.RequestAborted);

    private QuarantineFilter Filter() => new(Asked(OfficeRoutes.SourceParameter), Asked(TableParameter), Asked(ReasonParameter));

    private string? Asked(string name) => Request.Query[name].ToString() is { Length: > 0 } asked ? asked : null;
}
