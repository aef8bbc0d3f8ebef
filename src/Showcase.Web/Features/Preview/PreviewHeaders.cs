namespace Showcase.Web.Features.Preview;

/// <summary>What every answer to an address with a token carries: nobody keeps it, nobody indexes it, and the token goes to no other site.</summary>
internal static class PreviewHeaders
{
    public static void Set(IHeaderDictionary headers, string contentSecurityPolicy)
    {
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.XFrameOptions = "SAMEORIGIN";
    }
}
