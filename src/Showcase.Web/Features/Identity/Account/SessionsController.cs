using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Signs one's own other devices out.</summary>
internal sealed class SessionsController(OwnAccount own, OpenSessions sessions, UserManager<OfficeUser> users, AuditLog audit) : OfficeController
{
    [HttpPost(IdentityRoutes.SessionEnd)]
    public async Task<IActionResult> EndAsync([FromForm(Name = "sessie")] Guid session)
    {
        var user = await own.FindAsync(User);
        if (!await sessions.EndAsync(user.Id, session, HttpContext.RequestAborted)) return NotFound();
        await audit.WriteAsync(Who, "Sessie beëindigd", "", HttpContext.RequestAborted);
        return LocalRedirect(AccountOutcomes.SessionEnded.On(IdentityRoutes.Account));
    }

    [HttpPost(IdentityRoutes.SessionsEndOthers)]
    public async Task<IActionResult> EndOthersAsync()
    {
        var user = await own.FindAsync(User);
        await sessions.EndOthersAsync(user.Id, OwnAccount.SessionOf(User), HttpContext.RequestAborted);
        await audit.WriteAsync(Who, "Andere sessies beëindigd", "", HttpContext.RequestAborted);
        return LocalRedirect(AccountOutcomes.OthersEnded.On(IdentityRoutes.Account));
    }

    /// <summary>Out everywhere, here too; links that were sent end as well.</summary>
    [HttpPost(IdentityRoutes.SessionsEndAll)]
    public async Task<IActionResult> EndAllAsync()
    {
        var user = await own.FindAsync(User);
        await sessions.EndAllAsync(user.Id, HttpContext.RequestAborted);
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await audit.WriteAsync(Who, "Overal afgemeld", "", HttpContext.RequestAborted);
        return LocalRedirect(IdentityRoutes.SignIn);
    }
}
