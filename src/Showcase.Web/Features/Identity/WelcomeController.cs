using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Passkeys;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity;

/// <summary>Where a sign-in link leads. Opening it changes nothing, so that a mail scanner or a preview does not use it up.</summary>
[AllowAnonymous]
internal sealed class WelcomeController(SignInLinks links, UserManager<OfficeUser> users, PasskeyDesk passkeys, Admission admission, Entrance entrance, AuditLog audit) : OfficeController
{
    [GetOrHead(IdentityRoutes.Welcome)]
    public async Task<IActionResult> ShowAsync([FromQuery(Name = "wie")] Guid user, [FromQuery(Name = "code")] string? code) =>
        await links.FindAsync(user, code) is { } found ? await PageAsync(found, code!, []) : Gone();

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
            return await PageAsync(found, code!, ["De twee wachtwoorden zijn niet gelijk."]);
        }

        if (await links.UseAsync(found, code!, password ?? "") is { Count: > 0 } problems)
        {
            return await PageAsync(found, code!, problems);
        }

        await audit.WriteAsync(found.UserName!, "Wachtwoord ingesteld met een link", "", HttpContext.RequestAborted);
        // Whoever reads someone's mail has a password now, and still no code.
        return LocalRedirect(await admission.AfterFirstStepAsync(HttpContext, found, SignInMethods.Link, null));
    }

    [HttpPost(IdentityRoutes.WelcomePasskeyOptions)]
    public async Task<IActionResult> AskPasskeyAsync([FromForm(Name = "wie")] Guid user, [FromForm(Name = "code")] string? code) =>
        await links.FindAsync(user, code) is { } found && await MayMakePasskeyAsync(found) ? Json(await passkeys.AskNewAsync(found, HttpContext)) : Gone();

    [HttpPost(IdentityRoutes.WelcomePasskey)]
    public async Task<IActionResult> MakePasskeyAsync(
        [FromForm(Name = "wie")] Guid user, [FromForm(Name = "code")] string? code, [FromForm(Name = "sleutel")] string? answer, [FromForm(Name = "stand")] string? state)
    {
        if (!entrance.TryPass(HttpContext.Connection, null))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await links.FindAsync(user, code) is not { } found || !await MayMakePasskeyAsync(found))
        {
            return Gone();
        }

        if (!await passkeys.AddAsync(found, answer, state, null, HttpContext))
        {
            return await PageAsync(found, code!, ["De passkey is niet gemaakt. Misschien duurde het te lang. Probeer het opnieuw of kies een wachtwoord."]);
        }

        await links.UseUpAsync(found);
        await audit.WriteAsync(found.UserName!, "Passkey gemaakt met een link", "", HttpContext.RequestAborted);
        return LocalRedirect(await admission.LetInAsync(HttpContext, found, SignInMethods.Passkey, null));
    }

    // For who was invited: a passkey stands for two steps, and a link that was sent by mail must not get around the second of an account that has one.
    private async Task<bool> MayMakePasskeyAsync(OfficeUser user) => user is { PasswordHash: null, TwoFactorEnabled: false } && (await users.GetPasskeysAsync(user)).Count == 0;

    private async Task<ViewResult> PageAsync(OfficeUser user, string code, IReadOnlyList<string> problems)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.StatusCode = problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return View("Welcome", new WelcomePage(user.UserName, user.Id, code, problems) { MayMakePasskey = await MayMakePasskeyAsync(user) });
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Welcome", new WelcomePage(null, Guid.Empty, "", []));
    }
}
