using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Health;

/// <summary>How the site is doing, for who keeps it up.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class StatusController(HealthWatches watches, TimeProvider clock) : OfficeController
{
    [GetOrHead(HealthRoutes.Status)]
    public async Task<IActionResult> IndexAsync() => View("Status", new StatusPage(await watches.LookAsync(HttpContext.RequestAborted), clock.GetUtcNow()));
}
