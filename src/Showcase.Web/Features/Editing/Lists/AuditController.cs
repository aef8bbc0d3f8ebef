using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>Who did what, when: for administrators.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class AuditController(AuditQueries audit) : OfficeController
{
    [GetOrHead(EditingRoutes.AuditPage)]
    public async Task<IActionResult> IndexAsync(
        [FromQuery(Name = "wie")] string? who, [FromQuery(Name = "actie")] string? action, [FromQuery(Name = "van")] DateOnly? from, [FromQuery(Name = "tot")] DateOnly? to, [FromQuery(Name = "woorden")] string? q)
    {
        var filter = new AuditFilter { Who = who?.Trim(), Action = action, From = from, To = to, Q = q?.Trim() };
        var rows = await audit.FoundAsync(filter, HttpContext.RequestAborted);
        var paging = OfficePaging.Read(Request, await rows.CountAsync(HttpContext.RequestAborted));
        return View("Audit", new AuditPage(filter, await audit.LinesAsync(await paging.Rows(rows).ToListAsync(HttpContext.RequestAborted), HttpContext.RequestAborted), paging, await audit.ActionsAsync(HttpContext.RequestAborted)));
    }
}
