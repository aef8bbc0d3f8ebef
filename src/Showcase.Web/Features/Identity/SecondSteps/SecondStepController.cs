using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>Asks for the code after the password.</summary>
[AllowAnonymous]
internal sealed class SecondStepController(PendingSignIn pending, SecondStep second, Entrance entrance, Admission admission, SignInPages door, AuditLog audit) : OfficeController
{
    private const string Wrong = "De code klopt niet, is al gebruikt of is verlopen. Wacht op de volgende code en probeer het opnieuw.";
    private const string Gone = "Meld u eerst aan met uw wachtwoord. Daarna vragen we om de code.";
    private const int LongestCode = 40;

    [GetOrHead(IdentityRoutes.SecondStep)]
    public async Task<IActionResult> ShowAsync([FromQuery(Name = OfficePaths.Return)] string? back) =>
        await pending.FindAsync(HttpContext) is null ? door.Again(this, null, back, Gone, StatusCodes.Status410Gone) : Page(back, null);

    [HttpPost(IdentityRoutes.SecondStep)]
    public async Task<IActionResult> CheckAsync([FromForm(Name = "code")] string? code, [FromForm(Name = OfficePaths.Return)] string? back)
    {
        if (await pending.FindAsync(HttpContext) is not { } found) return door.Again(this, null, back, Gone, StatusCodes.Status410Gone);
        if (!entrance.TryPass(HttpContext.Connection, "code:" + found.User.Id))
        {
            return Page(back, SignInPages.TooOften, StatusCodes.Status429TooManyRequests);
        }

        if (code?.Length <= LongestCode && await second.TakeAsync(found.User, code, found.Method, HttpContext.RequestAborted) is { } method)
        {
            return LocalRedirect(await admission.LetInAsync(HttpContext, found.User, method, back));
        }

        await audit.WriteAsync(found.User.UserName!, "Aanmelden mislukt", "code", HttpContext.RequestAborted);
        return Page(back, Wrong, StatusCodes.Status401Unauthorized);
    }

    private ViewResult Page(string? back, string? problem, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        return View("SecondStep", new SecondStepPage(LocalReturn.Of(back), problem));
    }
}

/// <summary>The form that asks for the code.</summary>
/// <param name="Return">Where to go afterwards.</param>
internal sealed record SecondStepPage(string Return, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("Code invullen") { Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}
