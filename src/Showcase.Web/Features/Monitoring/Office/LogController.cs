using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>The log book of results: who did what with sources, deliveries and releases, when.</summary>
[Authorize(Roles = OfficeRoles.Figures)]
internal sealed class LogController(ShowcaseDbContext database, IColleagues colleagues) : OfficeController
{
    [GetOrHead(OfficeRoutes.Log)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "wie")] string? who, [FromQuery(Name = "actie")] string? action)
    {
        var rows = Found(who, action);
        var paging = OfficePaging.Read(Request, await rows.CountAsync(HttpContext.RequestAborted));
        var shown = await paging.Rows(rows).ToListAsync(HttpContext.RequestAborted);
        var everyone = await Distinct(row => row.Who);
        var names = await colleagues.NamesAsync([.. shown.Select(row => row.Who), .. everyone], HttpContext.RequestAborted);
        return View("Log", new LogPage(
            shown,
            names,
            paging,
            new FilterChoice("wie", "Wie", who, everyone, Words(everyone, names)),
            new FilterChoice("actie", "Wat", action, await Distinct(row => row.Action))));
    }

    [GetOrHead(OfficeRoutes.LogCsv)]
    public Task CsvAsync([FromQuery(Name = "wie")] string? who, [FromQuery(Name = "actie")] string? action) => OfficeCsv.SendAsync(
        Response, "logboek.csv", ["tijdstip", "wie", "wat", "waarover"],
        Found(who, action).Select(row => new[] { OfficeTime.Sortable(row.At), row.Who, row.Action, row.Subject }).AsAsyncEnumerable(), HttpContext.RequestAborted);

    private IQueryable<AuditRow> Rows => database.Set<AuditRow>().AsNoTracking().Where(row => ResultActions.All.Contains(row.Action));

    private IQueryable<AuditRow> Found(string? who, string? action) =>
        Rows
            .Where(row => (string.IsNullOrEmpty(who) || row.Who == who) && (string.IsNullOrEmpty(action) || row.Action == action))
            .OrderByDescending(row => row.Id);

    // Two who have one name, or none any more, are told apart by their address.
    private static Dictionary<string, string> Words(IReadOnlyList<string> signIns, ColleagueNames names) => signIns
        .GroupBy(signIn => names.Of(signIn)!)
        .SelectMany(group => group.Select(signIn => KeyValuePair.Create(signIn, group.Skip(1).Any() ? $"{group.Key} ({signIn})" : group.Key)))
        .ToDictionary();

    private Task<List<string>> Distinct(System.Linq.Expressions.Expression<Func<AuditRow, string>> column) =>
        Rows.Select(column).Distinct().OrderBy(value => value).Take(FilterChoice.Most).ToListAsync(HttpContext.RequestAborted);
}
