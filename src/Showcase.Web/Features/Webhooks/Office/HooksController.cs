using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>All webhooks, and the form that makes one.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class HooksController(HookQueries queries, HookChanges changes, HookFormReader reader, IOptionsMonitor<WebhookSettings> settings) : OfficeController
{
    [GetOrHead(WebhookRoutes.Hooks)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = OfficeOutcome.Parameter)] string? done) =>
        View("Hooks", new HooksPage(await queries.LinesAsync(HttpContext.RequestAborted), settings.CurrentValue.Enabled, HookOutcomes.All.Find(done)));

    [GetOrHead(WebhookRoutes.New)]
    public IActionResult New() => View("NewHook", new NewHookPage(new(HookForm.Empty, reader.Types), null));

    [HttpPost(WebhookRoutes.New)]
    public async Task<IActionResult> CreateAsync()
    {
        var (form, problem) = reader.Read(await Request.ReadFormAsync(HttpContext.RequestAborted));
        if (problem is not null) return Page(form, problem, StatusCodes.Status400BadRequest);
        var (hook, secret, refusal) = await changes.CreateAsync(Who, form, HttpContext.RequestAborted);
        return hook is null ? Page(form, refusal!, StatusCodes.Status409Conflict) : View("HookSecret", new HookSecretPage(hook, secret!, IsNew: true));
    }

    private ViewResult Page(HookForm form, string problem, int status)
    {
        Response.StatusCode = status;
        return View("NewHook", new NewHookPage(new(form, reader.Types), problem));
    }
}
