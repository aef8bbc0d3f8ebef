using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Rows of the deliveries that count, or wait to, that were left out, and why.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class QuarantineController(ShowcaseDbContext database) : OfficeController
{
    [GetOrHead(OfficeRoutes.Quarantine)]
    public async Task<IActionResult> IndexAsync(
        [FromQuery(Name = OfficeRoutes.SourceParameter)] string? source, [FromQuery(Name = "tabel")] string? table, [FromQuery(Name = "reden")] string? reason)
    {
        var reasons = await ReasonsAsync();
        var rows = Found(source, table, reason);
        var total = await rows.CountAsync(HttpContext.RequestAborted);
        var paging = OfficePaging.Read(Request, total);
        return View("Quarantine", new QuarantinePage(
            reasons,
            await paging.Rows(rows).ToListAsync(HttpContext.RequestAborted),
            total,
            paging,
            new FilterChoice(OfficeRoutes.SourceParameter, "Bron", source, [.. reasons.Select(row => row.Source).Distinct()]),
            new FilterChoice("tabel", "Tabel", table, [.. RecordTables.All]),
            new FilterChoice("reden", "Reden", reason, [.. reasons.Select(row => row.Reason).Distinct().Take(FilterChoice.Most)])));
    }

    [GetOrHead(OfficeRoutes.QuarantineCsv)]
    public Task CsvAsync([FromQuery(Name = OfficeRoutes.SourceParameter)] string? source, [FromQuery(Name = "tabel")] string? table, [FromQuery(Name = "reden")] string? reason) =>
        OfficeCsv.SendAsync(
            Response, "quarantaine.csv", ["bron", "tabel", "regel", "kenmerk", "reden"],
            Found(source, table, reason).Select(found => new[] { found.Source, found.Row.Table, found.Row.Line.ToString(), found.Row.RecordId ?? "", found.Row.Reason }).AsAsyncEnumerable(),
            HttpContext.RequestAborted);

    private IQueryable<SetApartRow> Found(string? source, string? table, string? reason) =>
        from row in database.Set<QuarantinedRow>().AsNoTracking()
        join delivery in database.Set<DeliveryRow>() on row.DeliveryId equals delivery.Id
        where delivery.IsCurrent
        where (string.IsNullOrEmpty(source) || delivery.Source == source) && (string.IsNullOrEmpty(table) || row.Table == table) && (string.IsNullOrEmpty(reason) || row.Reason == reason)
        orderby delivery.Source, row.Table, row.Line
        select new SetApartRow(delivery.Source, row);

    private async Task<IReadOnlyList<ReasonCount>> ReasonsAsync()
    {
        var counted = await (
            from row in database.Set<QuarantinedRow>()
            join delivery in database.Set<DeliveryRow>() on row.DeliveryId equals delivery.Id
            where delivery.IsCurrent
            group row by new { delivery.Source, row.Table, row.Reason } into same
            select new { same.Key.Source, same.Key.Table, same.Key.Reason, Count = same.Count() }).ToListAsync(HttpContext.RequestAborted);
        return [.. counted.Select(row => new ReasonCount(row.Source, row.Table, row.Reason, row.Count)).OrderByDescending(row => row.Count).ThenBy(row => row.Source, StringComparer.Ordinal)];
    }
}
