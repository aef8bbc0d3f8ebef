using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>The account of who asks, and what follows when it changes.</summary>
internal sealed class OwnAccount(UserManager<OfficeUser> users, SignInManager<OfficeUser> signIn, OpenSessions sessions, BackgroundMail mails, MailTexts texts, AuditLog audit)
{
    public const string TooOften = "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het dan opnieuw.";
    public const string WrongPassword = "Uw wachtwoord klopt niet.";

    /// <summary>Never by what a form says: who signed in is who it is about.</summary>
    public async Task<OfficeUser> FindAsync(ClaimsPrincipal user) =>
        await users.GetUserAsync(user) ?? throw new InvalidOperationException("Who is signed in has no account.");

    public static Guid SessionOf(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(OfficeClaims.Session)!);

    /// <summary>After a change of how this person comes in: written down and told by mail; other sessions end, this one goes on.</summary>
    /// <param name="action">For the log book, Dutch.</param>
    /// <param name="told">Dutch sentence for the letter.</param>
    public async Task ChangedAsync(HttpContext context, OfficeUser user, string action, string told)
    {
        await sessions.EndOthersAsync(user.Id, SessionOf(context.User), context.RequestAborted);
        await audit.WriteAsync(user.UserName!, action, "", context.RequestAborted);
        mails.Post(texts.Notice(user, told));
        await signIn.RefreshSignInAsync(user);
    }
}
