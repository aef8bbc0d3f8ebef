using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity;

/// <summary>The cookies of the back office. All are for <c>/beheer</c> alone: readers of public pages never send them.</summary>
/// <remarks>Their names begin as the output cache expects of personal cookies.</remarks>
internal sealed class OfficeCookies(IOptions<ShowcaseOptions> site, IOptions<EntranceOptions> entrance)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>
{
    public const string SignedIn = ".AspNetCore.Showcase.Beheer";
    public const string Form = ".AspNetCore.Showcase.Formulier";

    private const string Remembered = ".AspNetCore.Showcase.Apparaat";
    private const string Begun = "begonnen";

    public void Configure(CookieAuthenticationOptions options)
    {
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.TwoFactorRememberMeScheme) Protect(options.Cookie, Remembered, SameSiteMode.Lax);
        if (name != IdentityConstants.ApplicationScheme) return;
        Protect(options.Cookie, SignedIn, SameSiteMode.Lax);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(entrance.Value.IdleMinutes);
        options.SlidingExpiration = true;
        options.Events.OnSigningIn = Begin;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = ToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    public void Configure(AntiforgeryOptions options)
    {
        Protect(options.Cookie, Form, SameSiteMode.Strict);
        options.FormFieldName = "formulier";
        // Framing is refused by stricter headers.
        options.SuppressXFrameOptionsHeader = true;
    }

    private void Protect(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = name;
        cookie.Path = IdentityRoutes.Home;
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        // Behind a proxy that speaks https for us, the request itself says http.
        cookie.SecurePolicy = site.Value.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static Task Begin(CookieSigningInContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        context.Properties.Items.TryAdd(Begun, now.UtcTicks.ToString(CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var lasts = TimeSpan.FromHours(entrance.Value.SessionHours);
        if (!context.Properties.Items.TryGetValue(Begun, out var text) || !long.TryParse(text, CultureInfo.InvariantCulture, out var begun) || now.UtcTicks - begun > lasts.Ticks)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    // A form that was sent too late must not be answered with another page's form.
    private static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.StartsWithSegments(OfficePaths.Api))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var back = LocalReturn.Of(request.Path.ToUriComponent() + request.QueryString.ToUriComponent());
        context.Response.Redirect(back == IdentityRoutes.Home ? IdentityRoutes.SignIn : $"{IdentityRoutes.SignIn}?{OfficePaths.Return}={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
