using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>What administrators do to accounts; all of it in the log book.</summary>
/// <remarks>Each answers a Dutch reason why it was not done, or nothing.</remarks>
internal sealed class UserChanges(
    UserManager<OfficeUser> users, UserQueries queries, UserGate gate, ShowcaseDbContext database, OpenSessions sessions, SecondStep second, BackgroundMail mails, MailTexts texts, AuditLog audit)
{
    public Task<string?> SetRightsAsync(Actor by, OfficeUser user, UserRights wanted, CancellationToken cancellationToken) => gate.RunAsync(
        async () =>
        {
            var held = await queries.RightsOfAsync(user);
            var others = await queries.OtherAdministratorsAsync(user.Id, cancellationToken);
            if (UserRules.WhyNotRights(by.Id == user.Id, held.Roles.Contains(OfficeRoles.Administrator), wanted.Roles.Contains(OfficeRoles.Administrator), others) is { } reason) return reason;
            await WriteRightsAsync(user, held, wanted, cancellationToken);
            await audit.WriteAsync(by.Name, "Rechten gewijzigd", $"{user.UserName}: {wanted.Words}", cancellationToken);
            return null;
        },
        cancellationToken);

    public Task<string?> DisableAsync(Actor by, OfficeUser user, CancellationToken cancellationToken) => ShutAsync(by, user, "Gebruiker uitgeschakeld", async () =>
    {
        user.IsDisabled = true;
        IdentityRules.Demand(await users.UpdateSecurityStampAsync(user));
        await sessions.EndAllAsync(user.Id, cancellationToken);
    }, cancellationToken);

    public Task<string?> DeleteAsync(Actor by, OfficeUser user, CancellationToken cancellationToken) =>
        ShutAsync(by, user, "Gebruiker verwijderd", async () => IdentityRules.Demand(await users.DeleteAsync(user)), cancellationToken);

    public Task EnableAsync(Actor by, OfficeUser user, CancellationToken cancellationToken)
    {
        user.IsDisabled = false;
        return SaveAsync(by, user, "Gebruiker ingeschakeld", cancellationToken);
    }

    public Task UnlockAsync(Actor by, OfficeUser user, CancellationToken cancellationToken)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        return SaveAsync(by, user, "Gebruiker gedeblokkeerd", cancellationToken);
    }

    public async Task EndSessionsAsync(Actor by, OfficeUser user, CancellationToken cancellationToken)
    {
        await sessions.EndAllAsync(user.Id, cancellationToken);
        await audit.WriteAsync(by.Name, "Sessies van gebruiker beëindigd", user.UserName!, cancellationToken);
    }

    /// <summary>For who lost phone and recovery codes. The owner hears of it.</summary>
    public async Task SecondStepOffAsync(Actor by, OfficeUser user, CancellationToken cancellationToken)
    {
        await second.TurnOffAsync(user, cancellationToken);
        await sessions.EndAllAsync(user.Id, cancellationToken);
        mails.Post(texts.Notice(user, "Een beheerder heeft de tweede stap bij het aanmelden voor uw account uitgezet."));
        await audit.WriteAsync(by.Name, "Tweede stap van gebruiker uitgezet", user.UserName!, cancellationToken);
    }

    public async Task WriteRightsAsync(OfficeUser user, UserRights held, UserRights wanted, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        IdentityRules.Demand(await users.RemoveFromRolesAsync(user, held.Roles.Except(wanted.Roles)));
        IdentityRules.Demand(await users.AddToRolesAsync(user, wanted.Roles.Except(held.Roles)));
        IdentityRules.Demand(await users.RemoveClaimsAsync(user, ClaimsOf(held).ExceptBy(ClaimsOf(wanted).Select(KeyOf), KeyOf)));
        IdentityRules.Demand(await users.AddClaimsAsync(user, ClaimsOf(wanted).ExceptBy(ClaimsOf(held).Select(KeyOf), KeyOf)));
        await transaction.CommitAsync(cancellationToken);
    }

    private Task<string?> ShutAsync(Actor by, OfficeUser user, string action, Func<Task> shut, CancellationToken cancellationToken) => gate.RunAsync(
        async () =>
        {
            var others = await queries.OtherAdministratorsAsync(user.Id, cancellationToken);
            if (UserRules.WhyNotShut(by.Id == user.Id, await users.IsInRoleAsync(user, OfficeRoles.Administrator), others) is { } reason) return reason;
            var name = user.UserName!;
            await shut();
            await audit.WriteAsync(by.Name, action, name, cancellationToken);
            return null;
        },
        cancellationToken);

    private async Task SaveAsync(Actor by, OfficeUser user, string action, CancellationToken cancellationToken)
    {
        IdentityRules.Demand(await users.UpdateAsync(user));
        await audit.WriteAsync(by.Name, action, user.UserName!, cancellationToken);
    }

    private static IEnumerable<Claim> ClaimsOf(UserRights rights) =>
        rights.Organisations.Select(key => new Claim(OfficeRights.Organisation, key.ToString())).Concat(rights.Sections.Select(path => new Claim(OfficeRights.Section, path)));

    private static (string Type, string Value) KeyOf(Claim claim) => (claim.Type, claim.Value);
}

/// <summary>The administrator who does it.</summary>
internal sealed record Actor(Guid Id, string Name);
