using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.External;

/// <summary>To the provider and back.</summary>
[AllowAnonymous]
internal sealed class ExternalController(IOptions<ExternalOptions> options, ExternalAccounts accounts, Entrance entrance, Admission admission, SignInPages door, AuditLog audit) : OfficeController
{
    private const string Refused = "Aanmelden met het account van uw organisatie is niet gelukt. Bent u uitgenodigd op dit e-mailadres? Probeer het opnieuw of vraag het een beheerder.";

    // A link and no form: a policy that keeps forms on this site would stop the redirect that follows.
    [GetOrHead(IdentityRoutes.External)]
    public IActionResult Start([FromQuery(Name = OfficePaths.Return)] string? back)
    {
        if (!options.Value.IsOn) return NotFound();
        if (!entrance.TryPass(HttpContext.Connection, null)) return door.Again(this, null, back, SignInPages.TooOften, StatusCodes.Status429TooManyRequests);
        var page = $"{IdentityRoutes.ExternalReturn}?{OfficePaths.Return}={Uri.EscapeDataString(LocalReturn.Of(back))}";
        return Challenge(new AuthenticationProperties { RedirectUri = page }, ExternalScheme.Name);
    }

    [GetOrHead(IdentityRoutes.ExternalReturn)]
    public async Task<IActionResult> ReturnAsync([FromQuery(Name = OfficePaths.Return)] string? back)
    {
        if (!options.Value.IsOn) return NotFound();
        var found = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (found.Principal is { } external && await accounts.FindAsync(external, HttpContext.RequestAborted) is { } user)
        {
            return LocalRedirect(options.Value.TrustSecondFactor
                ? await admission.LetInAsync(HttpContext, user, SignInMethods.ExternalStrong, back)
                : await admission.AfterFirstStepAsync(HttpContext, user, SignInMethods.External, back));
        }

        await audit.WriteAsync("onbekend", "Aanmelden mislukt", SignInMethods.External, HttpContext.RequestAborted);
        return door.Again(this, null, back, Refused, StatusCodes.Status401Unauthorized);
    }
}
