using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>One user: what they may, and whether they may at all.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class UserController(
    UserQueries queries, UserChanges changes, Invitations invitations, RightChoices choices, OpenSessions sessions, UserManager<OfficeUser> users, TimeProvider clock) : OfficeController
{
    private Actor By => new(Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!), Who);

    [GetOrHead(IdentityRoutes.User)]
    public Task<IActionResult> ShowAsync(Guid id, [FromQuery(Name = OfficeOutcome.Parameter)] string? done) => ForAsync(id, user => PageAsync(user, UserOutcomes.All.Find(done)));

    [HttpPost(IdentityRoutes.UserRights)]
    public Task<IActionResult> RightsAsync(Guid id) => ForAsync(id, async user =>
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        return choices.Read(form["rol"], form["organisatie"], form["onderdeel"], await queries.RightsOfAsync(user)) is { } rights
            ? await AfterAsync(user, await changes.SetRightsAsync(By, user, rights, HttpContext.RequestAborted), UserOutcomes.Rights)
            : await RefusedAsync(user, "Kies uit wat er staat.", StatusCodes.Status400BadRequest);
    });

    [HttpPost(IdentityRoutes.UserInviteAgain)]
    public Task<IActionResult> InviteAgainAsync(Guid id) => ForAsync(id, async user =>
        user.IsDisabled ? await RefusedAsync(user, "Dit account is uitgeschakeld.", StatusCodes.Status409Conflict)
            : LocalRedirect(To(user, await invitations.SendAsync(By, user, HttpContext.RequestAborted) is null ? UserOutcomes.Invited : UserOutcomes.Unsent)));

    [HttpPost(IdentityRoutes.UserDisable)]
    public Task<IActionResult> DisableAsync(Guid id) => ForAsync(id, async user => await AfterAsync(user, await changes.DisableAsync(By, user, HttpContext.RequestAborted), UserOutcomes.Disabled));

    [HttpPost(IdentityRoutes.UserEnable)]
    public Task<IActionResult> EnableAsync(Guid id) => DoAsync(id, changes.EnableAsync, UserOutcomes.Enabled);

    [HttpPost(IdentityRoutes.UserUnlock)]
    public Task<IActionResult> UnlockAsync(Guid id) => DoAsync(id, changes.UnlockAsync, UserOutcomes.Unlocked);

    [HttpPost(IdentityRoutes.UserSessions)]
    public Task<IActionResult> EndSessionsAsync(Guid id) => DoAsync(id, changes.EndSessionsAsync, UserOutcomes.SessionsEnded);

    [HttpPost(IdentityRoutes.UserSecondStepOff)]
    public Task<IActionResult> SecondStepOffAsync(Guid id) => DoAsync(id, changes.SecondStepOffAsync, UserOutcomes.StepOff);

    [GetOrHead(IdentityRoutes.UserDelete)]
    public Task<IActionResult> AskDeleteAsync(Guid id) => ForAsync(id, user => Task.FromResult<IActionResult>(View("DeleteUser", new DeleteUserPage(user, null))));

    [HttpPost(IdentityRoutes.UserDelete)]
    public Task<IActionResult> DeleteAsync(Guid id, [FromForm(Name = "zeker")] string? sure) => ForAsync(id, async user =>
    {
        var problem = sure == "ja" ? await changes.DeleteAsync(By, user, HttpContext.RequestAborted) : "Zet een vinkje als u het zeker weet.";
        if (problem is null) return LocalRedirect(UserOutcomes.Deleted.On(IdentityRoutes.Users));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("DeleteUser", new DeleteUserPage(user, OfficeNotice.Problem(problem)));
    });

    private async Task<IActionResult> ForAsync(Guid id, Func<OfficeUser, Task<IActionResult>> answer) => await queries.FindAsync(id) is { } user ? await answer(user) : NotFound();

    private Task<IActionResult> DoAsync(Guid id, Func<Actor, OfficeUser, CancellationToken, Task> change, OfficeOutcome done) => ForAsync(id, async user =>
    {
        await change(By, user, HttpContext.RequestAborted);
        return LocalRedirect(To(user, done));
    });

    private async Task<IActionResult> AfterAsync(OfficeUser user, string? problem, OfficeOutcome done) =>
        problem is null ? LocalRedirect(To(user, done)) : await RefusedAsync(user, problem, StatusCodes.Status409Conflict);

    private Task<IActionResult> RefusedAsync(OfficeUser user, string problem, int status)
    {
        Response.StatusCode = status;
        return PageAsync(user, OfficeNotice.Problem(problem));
    }

    private async Task<IActionResult> PageAsync(OfficeUser user, OfficeNotice? notice)
    {
        var held = await queries.RightsOfAsync(user);
        return View("User", new UserPage(
            user, UserStates.Of(user, clock.GetUtcNow()), new RightsForm(held, choices.Organisations(held), choices.Sections(held)),
            (await sessions.OfAsync(user.Id, HttpContext.RequestAborted)).Count, (await users.GetPasskeysAsync(user)).Count, user.Id == By.Id, notice));
    }

    private static string To(OfficeUser user, OfficeOutcome done) => done.On(IdentityRoutes.UserOf(user.Id));
}
