using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.External;

/// <summary>Finds the account that belongs to someone the provider vouches for: by the provider's own identifier, and the first time by an e-mail address that the provider verified.</summary>
internal sealed class ExternalAccounts(UserManager<OfficeUser> users, IOptions<ExternalOptions> options, AuditLog audit)
{
    private const int LongestKey = 255;

    /// <returns>Nothing for who was not invited, or whose account is shut.</returns>
    public async Task<OfficeUser?> FindAsync(ClaimsPrincipal external, CancellationToken cancellationToken)
    {
        if (external.FindFirstValue("sub") is not { Length: > 0 and <= LongestKey } key) return null;
        var user = await users.FindByLoginAsync(ExternalScheme.Name, key) ?? await LinkAsync(external, key, cancellationToken);
        return user is { IsDisabled: false } ? user : null;
    }

    private async Task<OfficeUser?> LinkAsync(ClaimsPrincipal external, string key, CancellationToken cancellationToken)
    {
        var email = external.FindFirstValue("email");
        var isVerified = bool.TryParse(external.FindFirstValue("email_verified"), out var verified) && verified;
        if (!isVerified || email is null || !MailRules.IsAddress(email)) return null;
        var user = await users.FindByNameAsync(email) ?? await CreateAsync(email);
        // Shut, or bound to another identifier already: an address that was given to someone else must not inherit the account.
        if (user is null or { IsDisabled: true } || (await users.GetLoginsAsync(user)).Any(login => login.LoginProvider == ExternalScheme.Name)) return null;
        IdentityRules.Demand(await users.AddLoginAsync(user, new UserLoginInfo(ExternalScheme.Name, key, options.Value.Name)));
        await audit.WriteAsync(user.UserName!, "Account van de organisatie gekoppeld", "", cancellationToken);
        return user;
    }

    private async Task<OfficeUser?> CreateAsync(string email)
    {
        if (options.Value.CreateWithRole is not { } role || !OfficeRoles.All.Contains(role)) return null;
        var user = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email, EmailConfirmed = true, LockoutEnabled = true };
        IdentityRules.Demand(await users.CreateAsync(user));
        IdentityRules.Demand(await users.AddToRoleAsync(user, role));
        return user;
    }
}
