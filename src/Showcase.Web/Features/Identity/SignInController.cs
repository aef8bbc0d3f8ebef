using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Authentication;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity;

internal sealed class SignInController(SignInManager<OfficeUser> signIn, PasswordCheck passwords, Entrance entrance, AuditLog audit) : OfficeController
{
    // One sentence for a wrong address, a wrong password and a closed account: it tells nobody which addresses exist.
    private const string Refused = "E-mailadres of wachtwoord klopt niet, of het account is na te veel pogingen tijdelijk gesloten.";
    private const string TooOften = "Er is te vaak geprobeerd om aan te melden. Wacht een kwartier en probeer het dan opnieuw.";
    private const string Incomplete = "Vul uw e-mailadres en uw wachtwoord in.";

    [AllowAnonymous]
    [GetOrHead(IdentityRoutes.SignIn)]
    public IActionResult Show([FromQuery(Name = OfficePaths.Return)] string? back) =>
        User.Identity?.IsAuthenticated == true ? LocalRedirect(LocalReturn.Of(back)) : View("SignIn", new SignInPage(null, LocalReturn.Of(back), null));

    [AllowAnonymous]
    [HttpPost(IdentityRoutes.SignIn)]
    public async Task<IActionResult> SignInAsync([FromForm(Name = "email")] string? email, [FromForm(Name = "wachtwoord")] string? password, [FromForm(Name = OfficePaths.Return)] string? back)
    {
        var name = email?.Trim() ?? "";
        if (name.Length is 0 or > OfficeUserTable.LongestName || string.IsNullOrEmpty(password) || password.Length > PasswordCheck.LongestPassword)
        {
            return Again(name, back, Incomplete, StatusCodes.Status400BadRequest);
        }

        if (!entrance.TryPass(HttpContext.Connection, signIn.UserManager.NormalizeName(name)))
        {
            return Again(name, back, TooOften, StatusCodes.Status429TooManyRequests);
        }

        if (await passwords.RunAsync(name, password, HttpContext.RequestAborted) is not { } user)
        {
            return Again(name, back, Refused, StatusCodes.Status401Unauthorized);
        }

        await signIn.SignInAsync(user, isPersistent: false);
        return LocalRedirect(LocalReturn.Of(back));
    }

    [HttpPost(IdentityRoutes.SignOut)]
    public async Task<IActionResult> SignOutAsync()
    {
        // Ends the session on the server too: a cookie that was copied stops working.
        if (await signIn.UserManager.GetUserAsync(User) is { } user) IdentityRules.Demand(await signIn.UserManager.UpdateSecurityStampAsync(user));
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await audit.WriteAsync(Who, "Afgemeld", "", HttpContext.RequestAborted);
        return LocalRedirect(IdentityRoutes.SignIn);
    }

    private ViewResult Again(string email, string? back, string problem, int status)
    {
        Response.StatusCode = status;
        return View("SignIn", new SignInPage(email, LocalReturn.Of(back), problem));
    }
}
