using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Identity;

/// <summary>What all ways in have in common: the second step where there is one, the session, the log book.</summary>
internal sealed class Admission(SignInManager<OfficeUser> signIn, PendingSignIn pending, FailedAttempts failures, ShowcaseDbContext database, AuditLog audit, TimeProvider clock)
{
    /// <summary>After one proof of who someone is: lets them in, or has them prove it a second time.</summary>
    /// <param name="back">Where they wanted to go; anything that is no page of the back office is its first page.</param>
    /// <returns>The path to go to.</returns>
    public async Task<string> AfterFirstStepAsync(HttpContext context, OfficeUser user, string method, string? back)
    {
        if (!user.TwoFactorEnabled) return await LetInAsync(context, user, method, back);
        await pending.BeginAsync(context, user, method);
        var page = LocalReturn.Of(back);
        return page == IdentityRoutes.Home ? IdentityRoutes.SecondStep : $"{IdentityRoutes.SecondStep}?{OfficePaths.Return}={Uri.EscapeDataString(page)}";
    }

    /// <summary>After enough proof.</summary>
    /// <returns>The path to go to.</returns>
    public async Task<string> LetInAsync(HttpContext context, OfficeUser user, string method, string? back)
    {
        await failures.ForgetAsync(user.Id, context.RequestAborted);
        var now = clock.GetUtcNow();
        await database.Set<OfficeUser>().Where(row => row.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSignedIn, now), context.RequestAborted);
        await audit.WriteAsync(user.UserName!, "Aangemeld", method, context.RequestAborted);
        var properties = new AuthenticationProperties();
        properties.Items[OfficeCookies.Method] = method;
        await signIn.SignInAsync(user, properties);
        await PendingSignIn.EndAsync(context);
        return LocalReturn.Of(back);
    }
}
