using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Identity;

/// <summary>Links that let someone set a password, once.</summary>
internal sealed class SignInLinks(UserManager<OfficeUser> users, LinkTokens tokens, IOptions<EntranceOptions> options)
{
    /// <summary>Makes a new link; earlier ones, and earlier sessions, end.</summary>
    /// <returns>Path and query, below the address of the site.</returns>
    public async Task<string> MakeAsync(OfficeUser user)
    {
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        return IdentityRoutes.WelcomeWith(user.Id, await users.GeneratePasswordResetTokenAsync(user));
    }

    /// <summary>Makes a link for who forgot the password. Nothing ends until it is used: anyone can ask for it.</summary>
    /// <returns>Path and query, below the address of the site.</returns>
    public async Task<string> MakeForResetAsync(OfficeUser user) =>
        IdentityRoutes.WelcomeWith(user.Id, await tokens.GenerateAsync(UserManager<OfficeUser>.ResetPasswordTokenPurpose, users, user, TimeSpan.FromMinutes(options.Value.ResetMinutes)));

    /// <returns>Whose link it is; nothing when it was used, has ended, was made up or is for an account that is shut.</returns>
    public async Task<OfficeUser?> FindAsync(Guid user, string? code) =>
        code is { Length: > 0 and <= 1000 } && await users.FindByIdAsync(user.ToString()) is { IsDisabled: false } found
        && await users.VerifyUserTokenAsync(found, users.Options.Tokens.PasswordResetTokenProvider, UserManager<OfficeUser>.ResetPasswordTokenPurpose, code)
            ? found
            : null;

    /// <summary>Sets the password; the link is then used.</summary>
    /// <returns>Dutch reasons why not; empty when it was done.</returns>
    public async Task<IReadOnlyList<string>> UseAsync(OfficeUser user, string code, string password)
    {
        var result = await users.ResetPasswordAsync(user, code, password);
        if (!result.Succeeded) return [.. result.Errors.Select(error => error.Description)];
        await OpenAsync(user);
        return [];
    }

    /// <summary>The link is used by making a passkey, and no password is set.</summary>
    public async Task UseUpAsync(OfficeUser user)
    {
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        await OpenAsync(user);
    }

    private async Task OpenAsync(OfficeUser user)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        user.EmailConfirmed = true;
        IdentityRules.Demand(await users.UpdateAsync(user));
    }
}
