using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Changes one's own password, or sets a first one.</summary>
internal sealed class PasswordController(OwnAccount own, UserManager<OfficeUser> users, PasswordCheck passwords, Entrance entrance) : OfficeController
{
    [GetOrHead(IdentityRoutes.AccountPassword)]
    public async Task<IActionResult> ShowAsync() => Page(await own.FindAsync(User), null, StatusCodes.Status200OK);

    [HttpPost(IdentityRoutes.AccountPassword)]
    public async Task<IActionResult> SetAsync([FromForm(Name = "huidig")] string? current, [FromForm(Name = "wachtwoord")] string? password, [FromForm(Name = "herhaal")] string? repeated)
    {
        var user = await own.FindAsync(User);
        if (!entrance.TryPass(HttpContext.Connection, "wachtwoord:" + user.Id)) return Page(user, OwnAccount.TooOften, StatusCodes.Status429TooManyRequests);
        if (password != repeated) return Page(user, "De twee nieuwe wachtwoorden zijn niet gelijk.", StatusCodes.Status400BadRequest);
        if (user.PasswordHash is not null && !await passwords.ConfirmAsync(user, current, HttpContext.RequestAborted)) return Page(user, OwnAccount.WrongPassword, StatusCodes.Status400BadRequest);
        var result = user.PasswordHash is null ? await users.AddPasswordAsync(user, password ?? "") : await users.ChangePasswordAsync(user, current!, password ?? "");
        if (!result.Succeeded) return Page(user, IdentityRules.Reasons(result), StatusCodes.Status400BadRequest);
        await own.ChangedAsync(HttpContext, user, "Eigen wachtwoord gewijzigd", "Het wachtwoord van uw account is gewijzigd.");
        return LocalRedirect(AccountOutcomes.Password.On(IdentityRoutes.Account));
    }

    private ViewResult Page(OfficeUser user, string? problem, int status)
    {
        Response.StatusCode = status;
        return View("Password", new PasswordPage(user.UserName!, user.PasswordHash is not null, problem));
    }
}

/// <param name="Email">For the browser's own list of passwords.</param>
/// <param name="HasPassword">Whether the present one is asked.</param>
internal sealed record PasswordPage(string Email, bool HasPassword, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("Wachtwoord") { Up = new("Mijn account", IdentityRoutes.Account), Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}
