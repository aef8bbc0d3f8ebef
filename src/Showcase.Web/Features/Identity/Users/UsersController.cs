using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>Everyone who may enter.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class UsersController(UserQueries queries) : OfficeController
{
    private const int LongestAsked = 100;

    [GetOrHead(IdentityRoutes.Users)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "q")] string? asked, [FromQuery(Name = "rol")] string? role, [FromQuery(Name = OfficeOutcome.Parameter)] string? done)
    {
        var part = asked?.Length > LongestAsked ? asked[..LongestAsked] : asked;
        var found = queries.Find(part, role);
        var total = await found.CountAsync(HttpContext.RequestAborted);
        var paging = OfficePaging.Read(Request, total);
        return View("Users", new UsersPage(await queries.LinesAsync(paging.Rows(found), HttpContext.RequestAborted), paging, total, part, role, UserOutcomes.All.Find(done)));
    }
}
