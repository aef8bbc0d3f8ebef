using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

/// <summary>Says of a user, beside roles and rights, the name and whether there is a second step.</summary>
internal sealed class OfficePrincipals(UserManager<OfficeUser> users, RoleManager<OfficeRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<OfficeUser, OfficeRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(OfficeUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (user.PersonName.Length > 0) identity.AddClaim(new Claim(OfficeRights.PersonName, user.PersonName));
        if (user.TwoFactorEnabled) identity.AddClaim(new Claim(OfficeClaims.SecondStep, "ja"));
        return identity;
    }
}
