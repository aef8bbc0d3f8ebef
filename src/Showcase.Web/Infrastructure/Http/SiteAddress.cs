using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>Which address goes into links, and so which stored answers a request may share.</summary>
/// <remarks>With a configured public address every link is made from it, whatever name a request came by. Without one, links follow the request; answers are then
/// stored only for names that cannot be made up: loopback and the allowed hosts, on the port that is listened on.</remarks>
internal sealed class SiteAddress
{
    private const int MostRemembered = 16;

    private readonly Uri? publicAddress;
    private readonly string[] allowedHosts;
    private volatile (string Host, int Port, string Site)[] remembered = [];

    public SiteAddress(IOptions<HttpOptions> options)
    {
        publicAddress = string.IsNullOrWhiteSpace(options.Value.BaseUrl) ? null : new Uri(options.Value.BaseUrl, UriKind.Absolute);
        allowedHosts = (options.Value.AllowedHosts ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (allowedHosts.Contains("*")) allowedHosts = [];
    }

    /// <summary>The part of a cache key that stands for the address; null when an answer to this request may not be shared.</summary>
    public string? PartitionOf(IHttpRequestFeature request, IFeatureCollection features)
    {
        var host = request.Headers.Host;
        if (host.Count != 1 || host[0] is not { Length: > 0 } name) return null;
        if (publicAddress is not null && allowedHosts.Length == 0) return "";
        // What a proxy said about the scheme was not yet weighed: links made from it would be for another address.
        if (publicAddress is null && request.Headers.ContainsKey("X-Forwarded-Proto")) return null;
        var port = features.Get<IHttpConnectionFeature>()?.LocalPort ?? 0;
        foreach (var known in remembered)
        {
            if (known.Port == port && known.Host == name && known.Site.StartsWith(request.Scheme, StringComparison.Ordinal)) return publicAddress is null ? known.Site : "";
        }

        if (!IsOurs(new HostString(name), port)) return null;
        var site = request.Scheme + "://" + name;
        if (remembered is { Length: < MostRemembered } before) remembered = [.. before, (name, port, site)];
        return publicAddress is null ? site : "";
    }

    /// <summary>Gives the endpoint the public address in place of the one the request names.</summary>
    public void Apply(HttpRequest request)
    {
        if (publicAddress is null) return;
        request.Scheme = publicAddress.Scheme;
        request.Host = publicAddress.IsDefaultPort ? new HostString(publicAddress.IdnHost) : new HostString(publicAddress.IdnHost, publicAddress.Port);
    }

    private bool IsOurs(HostString host, int port) =>
        (host.Port is null || host.Port == port) && (IsLoopback(host.Host) || allowedHosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase));

    private static bool IsLoopback(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
}
