using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Oembed;

/// <summary>Tells other sites how to show a page of this one: oEmbed 1.0 (oembed.com), as a provider.</summary>
internal static class OembedFeature
{
    public static IServiceCollection AddOembed(this IServiceCollection services) => services
        .AddScoped<OembedQueries>()
        .AddCachedQuery(OembedRoutes.Provider, OembedRoutes.Parameters);

    public static IEndpointRouteBuilder MapOembed(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(OembedRoutes.Provider, [HttpMethods.Get, HttpMethods.Head], OembedEndpoint.Get).ExcludeFromDescription();
        return endpoints;
    }
}
