using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Sessions;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity;

internal sealed class SignInController(SignInPages pages, PasswordCheck passwords, Entrance entrance, Admission admission, UserManager<OfficeUser> users, OpenSessions sessions, AuditLog audit) : OfficeController
{
    // One sentence for a wrong address, a wrong password and a closed account: it tells nobody which addresses exist.
    private const string Refused = "E-mailadres of wachtwoord klopt niet, of het account is na te veel pogingen tijdelijk gesloten.";
    private const string Incomplete = "Vul uw e-mailadres en uw wachtwoord in.";

    [AllowAnonymous]
    [GetOrHead(IdentityRoutes.SignIn)]
    public IActionResult Show([FromQuery(Name = OfficePaths.Return)] string? back) =>
        User.Identity?.IsAuthenticated == true ? LocalRedirect(LocalReturn.Of(back)) : pages.Show(this, null, back);

    [AllowAnonymous]
    [HttpPost(IdentityRoutes.SignIn)]
    public async Task<IActionResult> SignInAsync([FromForm(Name = "email")] string? email, [FromForm(Name = "wachtwoord")] string? password, [FromForm(Name = OfficePaths.Return)] string? back)
    {
        var name = email?.Trim() ?? "";
        if (name.Length is 0 or > OfficeUserTable.LongestName || string.IsNullOrEmpty(password) || password.Length > PasswordCheck.LongestPassword)
        {
            return pages.Again(this, name, back, Incomplete, StatusCodes.Status400BadRequest);
        }

        if (!entrance.TryPass(HttpContext.Connection, users.NormalizeName(name)))
        {
            return pages.Again(this, name, back, SignInPages.TooOften, StatusCodes.Status429TooManyRequests);
        }

        return await passwords.RunAsync(name, password, HttpContext.RequestAborted) is { } user
            ? LocalRedirect(await admission.AfterFirstStepAsync(HttpContext, user, SignInMethods.Password, back))
            : pages.Again(this, name, back, Refused, StatusCodes.Status401Unauthorized);
    }

    [HttpPost(IdentityRoutes.SignOut)]
    public async Task<IActionResult> SignOutAsync()
    {
        // Ends the session on the server too: a cookie that was copied stops working.
        await sessions.EndAsync(Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!), Guid.Parse(User.FindFirstValue(OfficeClaims.Session)!), HttpContext.RequestAborted);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await audit.WriteAsync(Who, "Afgemeld", "", HttpContext.RequestAborted);
        return LocalRedirect(IdentityRoutes.SignIn);
    }
}
