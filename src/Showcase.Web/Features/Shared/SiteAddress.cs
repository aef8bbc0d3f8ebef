using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Shared;

/// <summary>Absolute addresses of our own pages, from the settings only: a visitor's Host header may be forged and would end up in the cache.</summary>
internal sealed class SiteAddress(IOptions<ShowcaseOptions> options)
{
    private readonly string? baseUrl = options.Value.BaseUrl is { Length: > 0 } address ? address.TrimEnd('/') : null;

    public string SiteName { get; } = options.Value.SiteName;

    /// <summary>False when no public address was set; then only paths are known.</summary>
    public bool IsAbsolute => baseUrl is not null;

    /// <summary>The absolute address of a path when the public address is known, else the path itself.</summary>
    public string Of(string path) => baseUrl + path;
}
