using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity.Passkeys;

/// <summary>Passkeys are for this site's public address, and stand for two factors: what someone has, and a finger or a code.</summary>
internal sealed class PasskeySetup(IOptions<ShowcaseOptions> site) : IConfigureOptions<IdentityPasskeyOptions>
{
    private readonly Uri? known = site.Value.BaseUrl is { Length: > 0 } given ? new Uri(given, UriKind.Absolute) : null;

    public void Configure(IdentityPasskeyOptions options)
    {
        options.ServerDomain = known?.IdnHost;
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == OriginOf(context.HttpContext.Request));
    }

    // Without a known address the one of the request: the browser names the origin itself, a page elsewhere cannot.
    private string OriginOf(HttpRequest request) => known is null ? $"{request.Scheme}://{request.Host}" : new UriBuilder(known.Scheme, known.IdnHost, known.Port).Uri.GetLeftPart(UriPartial.Authority);
}
