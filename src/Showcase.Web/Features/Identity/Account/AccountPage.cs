using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Everything someone sets for oneself.</summary>
/// <param name="Session">Key of the session that asks.</param>
/// <param name="CodesLeft">Recovery codes that were not used.</param>
/// <param name="IsStepDemanded">Nothing else opens before there is a second step or a passkey.</param>
internal sealed record AccountPage(
    OfficeUser User, IReadOnlyList<string> Roles, Guid Session, IReadOnlyList<SessionRow> Sessions, IReadOnlyList<UserPasskeyInfo> Passkeys, int CodesLeft, bool IsStepDemanded, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Mijn account") { Notice = Notice };

    public static string KeyOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);
}
