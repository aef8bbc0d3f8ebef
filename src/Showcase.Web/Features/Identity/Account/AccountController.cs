using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Account;

internal sealed class AccountController(
    OwnAccount own, UserManager<OfficeUser> users, OpenSessions sessions, SecondStep second, IOptions<EntranceOptions> entrance, AuditLog audit) : OfficeController
{
    [GetOrHead(IdentityRoutes.Account)]
    public async Task<IActionResult> ShowAsync([FromQuery(Name = OfficeOutcome.Parameter)] string? done) => await PageAsync(await own.FindAsync(User), AccountOutcomes.All.Find(done));

    [HttpPost(IdentityRoutes.AccountName)]
    public async Task<IActionResult> NameAsync([FromForm(Name = "naam")] string? name)
    {
        var user = await own.FindAsync(User);
        var typed = (name ?? "").Trim();
        if (typed.Length > OfficeUserTable.LongestPersonName || typed.Any(char.IsControl))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PageAsync(user, OfficeNotice.Problem($"Uw naam mag ten hoogste {OfficeUserTable.LongestPersonName} tekens lang zijn, op één regel."));
        }

        user.PersonName = typed;
        IdentityRules.Demand(await users.UpdateAsync(user));
        await audit.WriteAsync(Who, "Eigen naam gewijzigd", typed, HttpContext.RequestAborted);
        return LocalRedirect(AccountOutcomes.Name.On(IdentityRoutes.Account));
    }

    private async Task<IActionResult> PageAsync(OfficeUser user, OfficeNotice? notice) => View("Account", new AccountPage(
        user, [.. await users.GetRolesAsync(user)], OwnAccount.SessionOf(User), await sessions.OfAsync(user.Id, HttpContext.RequestAborted), [.. await users.GetPasskeysAsync(user)],
        await second.RecoveryCodesLeftAsync(user.Id, HttpContext.RequestAborted), entrance.Value.RequireSecondFactor && !user.TwoFactorEnabled && !User.HasClaim(OfficeClaims.Method, SignInMethods.Passkey), notice));
}
