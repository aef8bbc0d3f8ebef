namespace Showcase.Web.Features.Shared;

/// <summary>Absolute addresses of our own pages, and the name of the site.</summary>
/// <param name="siteName">Name of the site.</param>
/// <param name="origin">Scheme and host: the configured public address, or else the one the request came by; such an answer is stored only for hosts that cannot be made up.</param>
public sealed class SiteLinks(string siteName, string origin)
{
    public string SiteName { get; } = siteName;

    public string Of(string path) => origin + path;
}
