using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Feeds;

internal static class FeedsFeature
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<SiteUrls>();
        services.AddScoped<FeedQueries>();
        services.AddScoped<SitemapQueries>();
        services.AddSingleton<SitemapWriter>();
        return services;
    }

    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(FeedsRoutes.Rss, Reading, FeedsEndpoint.Rss).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.Atom, Reading, FeedsEndpoint.Atom).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.Json, Reading, FeedsEndpoint.Json).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.Sitemap, Reading, SitemapEndpoint.Whole).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.SitemapPart, Reading, SitemapEndpoint.Part).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.Robots, Reading, RobotsEndpoint.Get).ExcludeFromDescription();
        endpoints.MapMethods(FeedsRoutes.Security, Reading, SecurityTextEndpoint.Get).ExcludeFromDescription();
        return endpoints;
    }
}
