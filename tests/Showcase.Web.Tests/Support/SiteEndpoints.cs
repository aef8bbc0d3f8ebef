using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Showcase.Web.Tests.Support;

/// <summary>What a site answers to, read from the site itself.</summary>
internal static class SiteEndpoints
{
    /// <summary>Of the back office everything, of the rest what changes something: method and pattern.</summary>
    public static HashSet<string> Of(ShowcaseHost host) =>
    [
        .. from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let pattern = endpoint.RoutePattern.RawText!.TrimStart('/')
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
           where method is not ("HEAD" or "OPTIONS")
           where method != "GET" || pattern.StartsWith("beheer", StringComparison.OrdinalIgnoreCase)
           select $"{method} {pattern}",
    ];
}
