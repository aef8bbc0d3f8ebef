using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Webhooks.Sending;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>One webhook: its fields, its secret, its log.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class HookController(HookQueries queries, HookChanges changes, MessageRepeats repeats, HookFormReader reader, HookSecrets secrets, MessageQueue queue) : OfficeController
{
    [GetOrHead(WebhookRoutes.Hook)]
    public Task<IActionResult> ShowAsync(Guid id, [FromQuery(Name = OfficeOutcome.Parameter)] string? done) => ForAsync(id, hook => PageAsync(hook, null, HookOutcomes.All.Find(done)));

    [HttpPost(WebhookRoutes.Hook)]
    public Task<IActionResult> SaveAsync(Guid id) => ForAsync(id, async hook =>
    {
        var (form, problem) = reader.Read(await Request.ReadFormAsync(HttpContext.RequestAborted));
        if (problem is not null) return await RefusedAsync(hook, form, problem, StatusCodes.Status400BadRequest);
        return await changes.ChangeAsync(Who, hook, form, HttpContext.RequestAborted) is { } stale ? await RefusedAsync(hook, form, stale, StatusCodes.Status409Conflict) : To(hook, HookOutcomes.Saved);
    });

    [HttpPost(WebhookRoutes.Secret)]
    public Task<IActionResult> RollAsync(Guid id) => ForAsync(id, async hook =>
        await changes.RollAsync(Who, hook, HttpContext.RequestAborted) is { } secret
            ? View("HookSecret", new HookSecretPage(hook, secret, IsNew: false)) : await RefusedAsync(hook, null, HookChanges.Stale, StatusCodes.Status409Conflict));

    [HttpPost(WebhookRoutes.Test)]
    public Task<IActionResult> TestAsync(Guid id) => ForAsync(id, async hook =>
        To(hook, (await queue.TryAsync(hook, HttpContext.RequestAborted)).IsDelivered ? HookOutcomes.TestArrived : HookOutcomes.TestFailed));

    [HttpPost(WebhookRoutes.Again)]
    public Task<IActionResult> AgainAsync(Guid id, [FromForm(Name = "bericht")] long message) => ForAsync(id, async hook =>
    {
        if (await queries.FindMessageAsync(id, message, HttpContext.RequestAborted) is not { } found) return NotFound();
        return await repeats.SendAgainAsync(Who, hook, found, HttpContext.RequestAborted) is { } problem ? await RefusedAsync(hook, null, problem, StatusCodes.Status409Conflict) : To(hook, HookOutcomes.Again);
    });

    [GetOrHead(WebhookRoutes.Delete)]
    public Task<IActionResult> AskDeleteAsync(Guid id) => ForAsync(id, hook => Task.FromResult<IActionResult>(View("DeleteHook", new DeleteHookPage(hook, null))));

    [HttpPost(WebhookRoutes.Delete)]
    public Task<IActionResult> DeleteAsync(Guid id, [FromForm(Name = "zeker")] string? sure) => ForAsync(id, async hook =>
    {
        if (sure == "ja")
        {
            await changes.DeleteAsync(Who, hook, HttpContext.RequestAborted);
            return LocalRedirect(HookOutcomes.Deleted.On(WebhookRoutes.Hooks));
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("DeleteHook", new DeleteHookPage(hook, OfficeNotice.Problem("Zet een vinkje als u het zeker weet.")));
    });

    private async Task<IActionResult> ForAsync(Guid id, Func<WebhookRow, Task<IActionResult>> answer) => await queries.FindAsync(id, HttpContext.RequestAborted) is { } hook ? await answer(hook) : NotFound();

    private Task<IActionResult> RefusedAsync(WebhookRow hook, HookForm? form, string problem, int status)
    {
        Response.StatusCode = status;
        return PageAsync(hook, form, OfficeNotice.Problem(problem));
    }

    private async Task<IActionResult> PageAsync(WebhookRow hook, HookForm? form, OfficeNotice? notice)
    {
        var messages = queries.Messages(hook.Id);
        var paging = OfficePaging.Read(Request, await messages.CountAsync(HttpContext.RequestAborted));
        var fields = new HookFields(form ?? HookForm.Of(hook, secrets.Read(hook.Headers) ?? ""), reader.Types);
        return View("Hook", new HookPage(hook, fields, await queries.LogAsync(paging.Rows(messages), HttpContext.RequestAborted), paging, notice));
    }

    private LocalRedirectResult To(WebhookRow hook, OfficeOutcome outcome) => LocalRedirect(outcome.On(WebhookRoutes.HookOf(hook.Id)));
}
