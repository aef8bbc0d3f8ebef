using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>What every answer tells the browser to refuse. An endpoint that needs another policy (an embed, the back office) sets its own value first.</summary>
internal static class SecurityHeaders
{
    /// <summary>Scripts, styles, pictures, films and requests from this site alone; no inline code, no frames, no plug-ins.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; img-src 'self' data:; media-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Two years; only ever sent over https (RFC 6797 §7.2).</summary>
    public static readonly StringValues TransportSecurity = "max-age=63072000";

    /// <summary>For the small pages that others put in theirs: a frame anywhere, styles and pictures of this site, nothing else.</summary>
    public const string EmbedPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    /// <summary>For a page that may hold a frame of one other site.</summary>
    /// <param name="policy">What was set for this answer before; nothing for the policy of every page.</param>
    /// <param name="origin">Such as <c>https://player.example</c>.</param>
    public static string Framing(StringValues policy, string origin) => $"{(policy is [{ Length: > 0 } set] ? set : ContentSecurityPolicy)}; frame-src {origin}";

    private const string FrameOptions = "X-Frame-Options";

    private static readonly KeyValuePair<string, StringValues>[] Defaults =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("X-Content-Type-Options", "nosniff"),
        new(FrameOptions, "DENY"),
        new("Referrer-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static void Apply(IHeaderDictionary headers)
    {
        foreach (var (name, value) in Defaults)
        {
            if (name != FrameOptions || !MayBeFramed(headers)) headers.TryAdd(name, value);
        }
    }

    // X-Frame-Options has no word for "anywhere"; browsers that know frame-ancestors pass it over, older ones would refuse the frame.
    private static bool MayBeFramed(IHeaderDictionary headers) => headers.ContentSecurityPolicy == EmbedPolicy;

    /// <summary>True when the reader came by https, to us or to the proxy before us. A reader who makes the header up only fools themself.</summary>
    public static bool IsSecure(string scheme, IHeaderDictionary requestHeaders) =>
        scheme == Uri.UriSchemeHttps || (requestHeaders.TryGetValue("X-Forwarded-Proto", out var forwarded) && forwarded == Uri.UriSchemeHttps);
}
