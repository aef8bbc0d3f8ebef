namespace Showcase.Web.Features.Shared;

/// <summary>Absolute addresses of our own pages, from the settings only: a visitor's Host header may be forged and would end up in the cache.</summary>
/// <param name="siteName">Name of the site.</param>
/// <param name="baseUrl">Public address of the site without path, or nothing.</param>
public sealed class SiteAddress(string siteName, string? baseUrl)
{
    private readonly string? origin = string.IsNullOrEmpty(baseUrl) ? null : baseUrl.TrimEnd('/');

    public string SiteName { get; } = siteName;

    /// <summary>False when no public address was set; then only paths are known.</summary>
    public bool IsAbsolute => origin is not null;

    /// <summary>The absolute address of a path when the public address is known, else the path itself.</summary>
    public string Of(string path) => origin + path;
}
