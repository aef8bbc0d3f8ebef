using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Passkeys;

/// <summary>Signing in with a passkey, without a name or a password.</summary>
[AllowAnonymous]
internal sealed class PasskeyDoorController(PasskeyDesk desk, Entrance entrance, Admission admission, SignInPages door, AuditLog audit) : OfficeController
{
    private const string Refused = "Deze passkey hoort niet bij een account van dit beheer, of het duurde te lang. Probeer het opnieuw of meld u aan met uw wachtwoord.";

    // Not counted: what it gives is random and opens nothing; a page that is opened asks for it by itself.
    [HttpPost(IdentityRoutes.SignInPasskeyOptions)]
    public async Task<IActionResult> AskAsync() => Json(await desk.AskSignInAsync(HttpContext));

    [HttpPost(IdentityRoutes.SignInPasskey)]
    public async Task<IActionResult> SignInAsync([FromForm(Name = "sleutel")] string? answer, [FromForm(Name = "stand")] string? state, [FromForm(Name = OfficePaths.Return)] string? back)
    {
        if (!entrance.TryPass(HttpContext.Connection, null)) return door.Again(this, null, back, SignInPages.TooOften, StatusCodes.Status429TooManyRequests);
        if (await desk.FindAsync(answer, state, HttpContext) is { } user) return LocalRedirect(await admission.LetInAsync(HttpContext, user, SignInMethods.Passkey, back));
        await audit.WriteAsync("onbekend", "Aanmelden mislukt", SignInMethods.Passkey, HttpContext.RequestAborted);
        return door.Again(this, null, back, Refused, StatusCodes.Status401Unauthorized);
    }
}
