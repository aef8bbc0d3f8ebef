using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Identity.Passkeys;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Adds, names and removes one's own passkeys.</summary>
internal sealed class PasskeySettingsController(OwnAccount own, UserManager<OfficeUser> users, PasskeyDesk desk, AuditLog audit) : OfficeController
{
    private const int LongestKey = 1400;

    [HttpPost(IdentityRoutes.AccountPasskeyOptions)]
    public async Task<IActionResult> AskAsync() => Json(await desk.AskNewAsync(await own.FindAsync(User), HttpContext));

    [HttpPost(IdentityRoutes.AccountPasskeys)]
    public async Task<IActionResult> AddAsync([FromForm(Name = "sleutel")] string? answer, [FromForm(Name = "stand")] string? state, [FromForm(Name = "naam")] string? name)
    {
        var user = await own.FindAsync(User);
        if (!await desk.AddAsync(user, answer, state, name, HttpContext)) return LocalRedirect(AccountOutcomes.PasskeyRefused.On(IdentityRoutes.Account));
        await own.ChangedAsync(HttpContext, user, "Passkey toegevoegd", "Aan uw account is een passkey toegevoegd.");
        return LocalRedirect(AccountOutcomes.PasskeyAdded.On(IdentityRoutes.Account));
    }

    [HttpPost(IdentityRoutes.AccountPasskeyName)]
    public async Task<IActionResult> NameAsync([FromForm(Name = "passkey")] string? key, [FromForm(Name = "naam")] string? name)
    {
        var user = await own.FindAsync(User);
        if (await FindAsync(user, key) is not { } passkey) return NotFound();
        passkey.Name = PasskeyDesk.NameOf(name);
        IdentityRules.Demand(await users.AddOrUpdatePasskeyAsync(user, passkey));
        await audit.WriteAsync(Who, "Passkey benoemd", passkey.Name, HttpContext.RequestAborted);
        return LocalRedirect(AccountOutcomes.PasskeyNamed.On(IdentityRoutes.Account));
    }

    [HttpPost(IdentityRoutes.AccountPasskeyRemove)]
    public async Task<IActionResult> RemoveAsync([FromForm(Name = "passkey")] string? key)
    {
        var user = await own.FindAsync(User);
        if (await FindAsync(user, key) is not { } passkey) return NotFound();
        if (user.PasswordHash is null && (await users.GetPasskeysAsync(user)).Count == 1 && (await users.GetLoginsAsync(user)).Count == 0)
        {
            return LocalRedirect(AccountOutcomes.PasskeyLast.On(IdentityRoutes.Account));
        }

        IdentityRules.Demand(await users.RemovePasskeyAsync(user, passkey.CredentialId));
        // Whoever came in with it is out.
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        await own.ChangedAsync(HttpContext, user, "Passkey verwijderd", "Van uw account is een passkey verwijderd.");
        return LocalRedirect(AccountOutcomes.PasskeyGone.On(IdentityRoutes.Account));
    }

    // Among one's own alone: a key of someone else is not found.
    private async Task<UserPasskeyInfo?> FindAsync(OfficeUser user, string? key)
    {
        if (key is not { Length: > 0 and <= LongestKey }) return null;
        try
        {
            return await users.GetPasskeyAsync(user, WebEncoders.Base64UrlDecode(key));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
