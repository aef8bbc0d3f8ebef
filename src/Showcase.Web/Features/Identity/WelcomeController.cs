using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity;

/// <summary>Where a sign-in link leads. Opening it changes nothing, so that a mail scanner or a preview does not use it up.</summary>
[AllowAnonymous]
internal sealed class WelcomeController(SignInLinks links, SignInManager<OfficeUser> signIn, Entrance entrance, AuditLog audit) : OfficeController
{
    [GetOrHead(IdentityRoutes.Welcome)]
    public async Task<IActionResult> ShowAsync([FromQuery(Name = "wie")] Guid user, [FromQuery(Name = "code")] string? code) =>
        await links.FindAsync(user, code) is { } found ? Page(found, code!, []) : Gone();

    [HttpPost(IdentityRoutes.Welcome)]
    public async Task<IActionResult> SetAsync(
        [FromForm(Name = "wie")] Guid user, [FromForm(Name = "code")] string? code, [FromForm(Name = "wachtwoord")] string? password, [FromForm(Name = "herhaal")] string? repeated)
    {
        if (!entrance.TryPass(HttpContext.Connection, null))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await links.FindAsync(user, code) is not { } found)
        {
            return Gone();
        }

        if (password != repeated)
        {
            return Page(found, code!, ["De twee wachtwoorden zijn niet gelijk."]);
        }

        if (await links.UseAsync(found, code!, password ?? "") is { Count: > 0 } problems)
        {
            return Page(found, code!, problems);
        }

        await audit.WriteAsync(found.UserName!, "Wachtwoord ingesteld met een link", "", HttpContext.RequestAborted);
        await signIn.SignInAsync(found, isPersistent: false);
        return LocalRedirect(IdentityRoutes.Home);
    }

    private ViewResult Page(OfficeUser user, string code, IReadOnlyList<string> problems)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.StatusCode = problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return View("Welcome", new WelcomePage(user.UserName, user.Id, code, problems));
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Welcome", new WelcomePage(null, Guid.Empty, "", []));
    }
}
