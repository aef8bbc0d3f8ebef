using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Identity.Sessions;
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

    /// <summary>Item of a sign-in: one of <see cref="SignInMethods"/>.</summary>
    public const string Method = "wijze";

    private const string Remembered = ".AspNetCore.Showcase.Apparaat";
    private const string Pending = ".AspNetCore.Showcase.Stap";
    private const string External = ".AspNetCore.Showcase.Extern";
    private const string Begun = "begonnen";
    private const string Session = "sessie";

    public void Configure(CookieAuthenticationOptions options)
    {
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.TwoFactorRememberMeScheme) Protect(options.Cookie, Remembered, SameSiteMode.Lax);
        if (name == IdentityConstants.TwoFactorUserIdScheme) Pass(options, Pending);
        if (name == IdentityConstants.ExternalScheme) Pass(options, External);
        if (name != IdentityConstants.ApplicationScheme) return;
        Protect(options.Cookie, SignedIn, SameSiteMode.Lax);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(entrance.Value.IdleMinutes);
        options.SlidingExpiration = true;
        options.Events.OnSigningIn = BeginAsync;
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

    // Between two steps of signing in: a few minutes, whatever happens.
    private void Pass(CookieAuthenticationOptions options, string name)
    {
        Protect(options.Cookie, name, SameSiteMode.Lax);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(entrance.Value.SecondStepMinutes);
        options.SlidingExpiration = false;
    }

    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var items = context.Properties.Items;
        var services = context.HttpContext.RequestServices;
        items.TryAdd(Begun, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));
        // A cookie that is only renewed keeps its session.
        if (items.ContainsKey(Session)) return;
        var user = Guid.Parse(context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var session = await services.GetRequiredService<OpenSessions>().BeginAsync(user, items.TryGetValue(Method, out var method) ? method! : SignInMethods.Password, context.HttpContext);
        items[Session] = session.Id.ToString();
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var lasts = TimeSpan.FromHours(entrance.Value.SessionHours);
        if (!context.Properties.Items.TryGetValue(Begun, out var text) || !long.TryParse(text, CultureInfo.InvariantCulture, out var begun) || now.UtcTicks - begun > lasts.Ticks
            || await SessionOfAsync(context) is not { } session)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
        if (context.Principal?.Identity is not ClaimsIdentity identity) return;
        // The validator has just made the principal anew, from the database.
        identity.AddClaim(new Claim(OfficeClaims.Session, session.Id.ToString()));
        identity.AddClaim(new Claim(OfficeClaims.Method, session.Method));
    }

    private static async Task<SessionRow?> SessionOfAsync(CookieValidatePrincipalContext context) =>
        context.Properties.Items.TryGetValue(Session, out var id) && Guid.TryParse(id, out var session) && Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var user)
            ? await context.HttpContext.RequestServices.GetRequiredService<OpenSessions>().SeenAsync(session, user, context.HttpContext.RequestAborted)
            : null;

    // A form that was sent too late must not be answered with another page's form.
    private static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (OfficeProblem.IsFor(request)) return OfficeProblem.Of(StatusCodes.Status401Unauthorized).ExecuteAsync(context.HttpContext);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
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
        if (OfficeProblem.IsFor(context.Request)) return OfficeProblem.Of(StatusCodes.Status403Forbidden, "Uw rol of uw rechten laten dit niet toe.").ExecuteAsync(context.HttpContext);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
