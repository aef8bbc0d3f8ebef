using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Turns one's own second step on and off.</summary>
internal sealed class SecondStepSettingsController(
    OwnAccount own, SecondStep second, TotpKeys keys, PasswordCheck passwords, Entrance entrance, IOptions<ShowcaseOptions> site) : OfficeController
{
    [GetOrHead(IdentityRoutes.AccountSecondStep)]
    public async Task<IActionResult> ShowAsync() => Page(await own.FindAsync(User), null, null, StatusCodes.Status200OK);

    [HttpPost(IdentityRoutes.AccountSecondStep)]
    public async Task<IActionResult> TurnOnAsync([FromForm(Name = "sleutel")] string? offer, [FromForm(Name = "code")] string? code)
    {
        var user = await own.FindAsync(User);
        // Another app takes the place of the first only by way of turning off, which asks the password.
        if (user.TwoFactorEnabled) return Page(user, null, null, StatusCodes.Status409Conflict);
        if (keys.Taken(user.Id, offer) is not { } key) return Page(user, null, "Dat duurde te lang. Scan de nieuwe code en vul de zes cijfers in.", StatusCodes.Status400BadRequest);
        if (!entrance.TryPass(HttpContext.Connection, "code:" + user.Id)) return Page(user, (key, offer!), OwnAccount.TooOften, StatusCodes.Status429TooManyRequests);
        if (code is null or { Length: > 40 } || await second.TurnOnAsync(user, key, code, HttpContext.RequestAborted) is not { } codes)
        {
            return Page(user, (key, offer!), "De code klopt niet. Loopt de klok van uw telefoon gelijk? Vul de nieuwste code in.", StatusCodes.Status400BadRequest);
        }

        await own.ChangedAsync(HttpContext, user, "Tweede stap ingesteld", "Voor uw account is een tweede stap bij het aanmelden ingesteld.");
        return View("RecoveryCodes", new RecoveryCodesPage(codes, "De tweede stap staat aan."));
    }

    [HttpPost(IdentityRoutes.AccountSecondStepOff)]
    public async Task<IActionResult> TurnOffAsync([FromForm(Name = "wachtwoord")] string? password)
    {
        var user = await own.FindAsync(User);
        if (await RefusalAsync(user, password) is { } refusal) return refusal;
        await second.TurnOffAsync(user, HttpContext.RequestAborted);
        await own.ChangedAsync(HttpContext, user, "Tweede stap uitgezet", "De tweede stap bij het aanmelden is voor uw account uitgezet.");
        return LocalRedirect(AccountOutcomes.StepOff.On(IdentityRoutes.Account));
    }

    [HttpPost(IdentityRoutes.RecoveryCodes)]
    public async Task<IActionResult> NewCodesAsync([FromForm(Name = "wachtwoord")] string? password)
    {
        var user = await own.FindAsync(User);
        if (!user.TwoFactorEnabled) return Page(user, null, "Stel eerst de tweede stap in.", StatusCodes.Status409Conflict);
        if (await RefusalAsync(user, password) is { } refusal) return refusal;
        var codes = await second.NewRecoveryCodesAsync(user, HttpContext.RequestAborted);
        await own.ChangedAsync(HttpContext, user, "Nieuwe herstelcodes gemaakt", "Voor uw account zijn nieuwe herstelcodes gemaakt.");
        return View("RecoveryCodes", new RecoveryCodesPage(codes, "De nieuwe herstelcodes zijn gemaakt. De oude werken niet meer."));
    }

    [HttpPost(IdentityRoutes.RecoveryCodesFile)]
    public async Task<IActionResult> FileAsync([FromForm(Name = "code")] string[]? codes)
    {
        var user = await own.FindAsync(User);
        var mine = await second.OwnAsync(user.Id, codes ?? [], HttpContext.RequestAborted);
        if (mine.Count == 0) return Page(user, null, "Deze herstelcodes werken niet meer. Maak nieuwe.", StatusCodes.Status409Conflict);
        var text = $"Herstelcodes voor het beheer van {site.Value.SiteName}\r\nElke code werkt één keer.\r\n\r\n{string.Join("\r\n", mine)}\r\n";
        return File(System.Text.Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", "herstelcodes.txt");
    }

    private async Task<IActionResult?> RefusalAsync(OfficeUser user, string? password)
    {
        if (user.PasswordHash is null) return Page(user, null, "Stel eerst een wachtwoord in: daarmee bevestigt u deze wijziging.", StatusCodes.Status409Conflict);
        if (!entrance.TryPass(HttpContext.Connection, "wachtwoord:" + user.Id)) return Page(user, null, OwnAccount.TooOften, StatusCodes.Status429TooManyRequests);
        return await passwords.ConfirmAsync(user, password, HttpContext.RequestAborted) ? null : Page(user, null, OwnAccount.WrongPassword, StatusCodes.Status400BadRequest);
    }

    private ViewResult Page(OfficeUser user, (byte[] Key, string Offer)? offered, string? problem, int status)
    {
        Response.StatusCode = status;
        var notice = problem is null ? null : OfficeNotice.Problem(problem);
        if (user.TwoFactorEnabled) return View("SecondStepOn", new SecondStepOnPage(notice));
        var (key, offer) = offered ?? keys.Offer(user.Id);
        return View("SecondStepSetup", SecondStepSetupPage.Of(site.Value.SiteName, user.UserName!, key, offer, notice));
    }
}
