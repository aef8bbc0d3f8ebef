using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Showcase.Web.Features.Identity;

/// <summary>Someone who did the first step and not yet the second; known by a cookie of a few minutes that opens nothing by itself.</summary>
internal sealed class PendingSignIn(UserManager<OfficeUser> users)
{
    private static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;
    private const string Stamp = "stempel";

    public async Task BeginAsync(HttpContext context, OfficeUser user, string method)
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, user.Id.ToString()), new(Stamp, await users.GetSecurityStampAsync(user)), new(OfficeClaims.Method, method)], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <returns>Who it is and how the first step was done; nothing when it is too long ago, or the account changed since.</returns>
    public async Task<(OfficeUser User, string Method)?> FindAsync(HttpContext context)
    {
        var found = await context.AuthenticateAsync(Scheme);
        if (found.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id || await users.FindByIdAsync(id) is not { IsDisabled: false } user) return null;
        return found.Principal.FindFirstValue(Stamp) == await users.GetSecurityStampAsync(user) ? (user, found.Principal.FindFirstValue(OfficeClaims.Method)!) : null;
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
