using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>All keys, and how one is withdrawn.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class KeysController(KeyQueries queries, KeyChanges changes, IOptionsMonitor<DeliveryApiSettings> api) : OfficeController
{
    [GetOrHead(ApiKeyRoutes.Keys)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = OfficeOutcome.Parameter)] string? done)
    {
        var all = queries.All();
        var paging = OfficePaging.Read(Request, await all.CountAsync(HttpContext.RequestAborted));
        return View("Keys", new KeysPage(await queries.LinesAsync(paging.Rows(all), HttpContext.RequestAborted), paging, api.CurrentValue.PublicAccess, KeyWords.Outcomes.Find(done)));
    }

    [GetOrHead(ApiKeyRoutes.Withdraw)]
    public async Task<IActionResult> AskAsync(Guid id) =>
        await queries.FindAsync(id, HttpContext.RequestAborted) is { WithdrawnAt: null } row ? View("WithdrawKey", new WithdrawKeyPage(row, null)) : NotFound();

    [HttpPost(ApiKeyRoutes.Withdraw)]
    public async Task<IActionResult> WithdrawAsync(Guid id, [FromForm(Name = "zeker")] string? sure)
    {
        if (await queries.FindAsync(id, HttpContext.RequestAborted) is not { } row) return NotFound();
        if (sure == "ja")
        {
            // Not given up half-way: whoever withdraws a key must know that it is.
            await changes.WithdrawAsync(Who, id, CancellationToken.None);
            return LocalRedirect(KeyWords.Withdrawn.On(ApiKeyRoutes.Keys));
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("WithdrawKey", new WithdrawKeyPage(row, OfficeNotice.Problem("Zet een vinkje als u het zeker weet.")));
    }
}
