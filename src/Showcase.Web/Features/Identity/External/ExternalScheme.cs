using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity.External;

/// <summary>Sets up OpenID Connect, when a provider is named: authorization code with PKCE, everything below <c>/beheer</c>.</summary>
internal sealed class ExternalScheme(IOptions<ExternalOptions> external, IOptions<ShowcaseOptions> site) : IConfigureOptions<AuthenticationOptions>, IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string Name = "OpenIdConnect";

    private const int LargestAnswer = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Only then: a scheme without settings would fail at every request of the back office.</summary>
    public void Configure(AuthenticationOptions options)
    {
        if (external.Value.IsOn) options.AddScheme<OpenIdConnectHandler>(Name, external.Value.Name);
    }

    public void Configure(OpenIdConnectOptions options)
    {
    }

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != Name) return;
        var provider = new Uri(external.Value.Authority!, UriKind.Absolute);
        options.Authority = external.Value.Authority;
        options.RequireHttpsMetadata = !provider.IsLoopback;
        options.ClientId = external.Value.ClientId;
        options.ClientSecret = external.Value.ClientSecret;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = IdentityRoutes.ExternalCallback;
        // The browser comes back by a plain GET: a form from elsewhere would need cookies that go along with every foreign request.
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.Scope.Add("email");
        Protect(options.CorrelationCookie);
        Protect(options.NonceCookie);
        options.Backchannel = new HttpClient(Handler()) { Timeout = Patience, MaxResponseContentBufferSize = LargestAnswer };
        options.Events.OnRedirectToIdentityProvider = PublicAddress;
        options.Events.OnRemoteFailure = Refuse;
    }

    private void Protect(CookieBuilder cookie)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = site.Value.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    // The provider's address comes from who runs the site and may be inside its own network.
    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Patience, MaxResponseHeadersLength = 32, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };

    // Where to come back to is what is registered at the provider, whatever name the request came by.
    private Task PublicAddress(RedirectContext context)
    {
        if (site.Value.BaseUrl is { Length: > 0 } known) context.ProtocolMessage.RedirectUri = known.TrimEnd('/') + IdentityRoutes.ExternalCallback;
        return Task.CompletedTask;
    }

    // What the provider or a made-up address says is not shown; a sentence of our own is.
    private static Task Refuse(RemoteFailureContext context)
    {
        context.Response.Redirect(IdentityRoutes.ExternalReturn);
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
