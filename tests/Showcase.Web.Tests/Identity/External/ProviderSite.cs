using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Showcase.Web.Tests.Identity.External;

/// <summary>The provider of another organisation: a real OpenIddict server on loopback, at which one person is signed in.</summary>
internal sealed class ProviderSite : IAsyncDisposable
{
    public const string ClientId = "showcase";
    public const string ClientSecret = "een geheim van de test";

    // Made once: OpenIddict's own make two keys of 4096 bits at every start, which takes many seconds of a busy machine.
    private static readonly RsaSecurityKey SigningKey = new(RSA.Create(2048));
    private static readonly SymmetricSecurityKey EncryptionKey = new(RandomNumberGenerator.GetBytes(32));

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly WebApplication _app;

    private ProviderSite()
    {
        _connection.Open();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDbContext<DbContext>(options => options.UseSqlite(_connection).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetUserInfoEndpointUris("connect/userinfo");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Email, Scopes.Profile);
                server.AddEncryptionKey(EncryptionKey).AddSigningKey(SigningKey);
                server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        _app = builder.Build();
        _app.MapGet("/connect/authorize", (HttpContext context) => TypedResults.SignIn(Person(context), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme));
    }

    public string Address => _app.Urls.Single();

    public string Subject { get; set; } = Guid.NewGuid().ToString();

    public string? Email { get; set; }

    public bool IsEmailVerified { get; set; } = true;

    /// <summary>What the last visitor's site asked for.</summary>
    public OpenIddictRequest? Asked { get; private set; }

    public static async Task<ProviderSite> StartAsync()
    {
        var provider = new ProviderSite();
        await using (var scope = provider._app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DbContext>().Database.EnsureCreatedAsync();
        }

        await provider._app.StartAsync();
        // The first answers are the slowest: not in the time of the site that asks.
        using var client = new HttpClient();
        (await client.GetAsync(new Uri(provider.Address + "/.well-known/openid-configuration"))).EnsureSuccessStatusCode();
        (await client.GetAsync(new Uri(provider.Address + "/.well-known/jwks"))).EnsureSuccessStatusCode();
        return provider;
    }

    public async Task RegisterAsync(string redirect)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(ClientId) is { } former) await applications.DeleteAsync(former);
        await applications.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = ClientId, ClientSecret = ClientSecret, RedirectUris = { new Uri(redirect) },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Email, Permissions.Scopes.Profile,
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private ClaimsPrincipal Person(HttpContext context)
    {
        Asked = context.GetOpenIddictServerRequest()!;
        var identity = new ClaimsIdentity("Test", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Subject).SetClaim(Claims.Email, Email).SetClaim(Claims.EmailVerified, IsEmailVerified);
        identity.SetDestinations(_ => [Destinations.IdentityToken, Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(Asked.GetScopes());
        return principal;
    }
}
