using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Links that let someone set a password, once.</summary>
internal sealed class SignInLinks(UserManager<OfficeUser> users)
{
    /// <summary>Makes a new link; earlier ones, and earlier sessions, end.</summary>
    /// <returns>Path and query, below the address of the site.</returns>
    public async Task<string> MakeAsync(OfficeUser user)
    {
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        return IdentityRoutes.WelcomeWith(user.Id, await users.GeneratePasswordResetTokenAsync(user));
    }

    /// <returns>Whose link it is; nothing when it was used, has ended or was made up.</returns>
    public async Task<OfficeUser?> FindAsync(Guid user, string? code) =>
        code is { Length: > 0 and <= 1000 } && await users.FindByIdAsync(user.ToString()) is { } found
        && await users.VerifyUserTokenAsync(found, users.Options.Tokens.PasswordResetTokenProvider, UserManager<OfficeUser>.ResetPasswordTokenPurpose, code)
            ? found
            : null;

    /// <summary>Sets the password; the link is then used.</summary>
    /// <returns>Dutch reasons why not; empty when it was done.</returns>
    public async Task<IReadOnlyList<string>> UseAsync(OfficeUser user, string code, string password)
    {
        var result = await users.ResetPasswordAsync(user, code, password);
        if (!result.Succeeded) return [.. result.Errors.Select(error => error.Description)];
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        IdentityRules.Demand(await users.UpdateAsync(user));
        return [];
    }
}
