using Microsoft.AspNetCore.Identity;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>Makes accounts for colleagues, and sends them the link by which they come in.</summary>
internal sealed class Invitations(UserManager<OfficeUser> users, UserChanges changes, SignInLinks links, Mailer mailer, MailTexts texts, AuditLog audit)
{
    /// <returns>The new user, or Dutch reasons why there is none.</returns>
    public async Task<(OfficeUser? User, string? Problem)> InviteAsync(Actor by, string email, string name, UserRights rights, CancellationToken cancellationToken)
    {
        var user = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email, PersonName = name, LockoutEnabled = true };
        var result = await users.CreateAsync(user);
        if (!result.Succeeded) return (null, result.Errors.First().Description);
        await changes.WriteRightsAsync(user, UserRights.None, rights, cancellationToken);
        await audit.WriteAsync(by.Name, "Gebruiker uitgenodigd", $"{email}: {rights.Words}", cancellationToken);
        return (user, null);
    }

    /// <summary>Sends a new link; the former one ends.</summary>
    /// <returns>Dutch reason why it was not sent.</returns>
    public async Task<string?> SendAsync(Actor by, OfficeUser user, CancellationToken cancellationToken)
    {
        var link = await links.MakeAsync(user);
        try
        {
            await mailer.SendAsync(texts.Invitation(user, link), cancellationToken);
        }
        catch (MailException failed)
        {
            return failed.Message;
        }

        await audit.WriteAsync(by.Name, "Uitnodiging verstuurd", user.UserName!, cancellationToken);
        return null;
    }
}
