namespace Showcase.Web.Infrastructure.Http;

/// <summary>Where the site stands in the network; section <c>Showcase:Http</c>.</summary>
internal sealed class HttpOptions
{
    public const string Section = "Showcase:Http";

    /// <summary>Addresses of the proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed; none by default. <c>X-Forwarded-Host</c> is never believed.</summary>
    public string[] KnownProxies { get; set; } = [];

    /// <summary>Absolute public address, from <c>Showcase:BaseUrl</c>.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>Names this site answers to, from <c>AllowedHosts</c>; empty or <c>*</c> for any.</summary>
    public string? AllowedHosts { get; set; }
}
