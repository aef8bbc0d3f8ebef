using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Identity.Resetting;

/// <summary>Wachtwoord vergeten. Whether an address is known is found out after the answer has gone: neither words nor time can tell.</summary>
[AllowAnonymous]
internal sealed class ForgottenController(Entrance entrance, ILookupNormalizer names, BackgroundMail mails) : OfficeController
{
    [GetOrHead(IdentityRoutes.Forgotten)]
    public IActionResult Show() => View("Forgotten", new ForgottenPage(null, null));

    [HttpPost(IdentityRoutes.Forgotten)]
    public IActionResult Ask([FromForm(Name = "email")] string? email)
    {
        var name = email?.Trim() ?? "";
        if (!MailRules.IsAddress(name)) return Page(null, OfficeNotice.Problem("Vul uw e-mailadres in, zoals naam@gemeente.nl."), StatusCodes.Status400BadRequest);
        if (!entrance.TryPass(HttpContext.Connection, null)) return Page(null, OfficeNotice.Problem(SignInPages.TooOften), StatusCodes.Status429TooManyRequests);
        if (entrance.TryMail(names.NormalizeName(name))) mails.Post((services, cancellationToken) => SendAsync(services, name, cancellationToken));
        return Page(name, null, StatusCodes.Status200OK);
    }

    private static async Task SendAsync(IServiceProvider services, string email, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<UserManager<OfficeUser>>().FindByNameAsync(email) is not { IsDisabled: false } user) return;
        var link = await services.GetRequiredService<SignInLinks>().MakeForResetAsync(user);
        await services.GetRequiredService<AuditLog>().WriteAsync(user.UserName!, "Nieuw wachtwoord gevraagd", "", cancellationToken);
        await services.GetRequiredService<Mailer>().SendAsync(services.GetRequiredService<MailTexts>().Reset(user, link), cancellationToken);
    }

    private ViewResult Page(string? asked, OfficeNotice? notice, int status)
    {
        Response.StatusCode = status;
        return View("Forgotten", new ForgottenPage(asked, notice));
    }
}

/// <summary>The form that asks for a link, and the same words for every address afterwards.</summary>
/// <param name="Asked">The address a link was asked for; nothing before that.</param>
internal sealed record ForgottenPage(string? Asked, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Wachtwoord vergeten") { Notice = Notice };
}
