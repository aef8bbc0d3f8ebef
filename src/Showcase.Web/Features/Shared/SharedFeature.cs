using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Shared;

/// <summary>The layout, its assets, and the pages for what went wrong.</summary>
internal static class SharedFeature
{
    // Machines get their own errors, and files none
    private static readonly PathString[] WithoutPages = ["/api", "/umbraco", "/health", "/media", "/assets", "/feeds"];

    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()))
        .AddSingleton<AssetManifest>()
        .AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<ShowcaseOptions>>().Value;
            return new SiteAddress(options.SiteName, options.BaseUrl);
        });

    /// <summary>Answers an empty 4xx, and any failure, with a Dutch page that tells nothing about the cause.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseWhen(WantsPage, pages => pages
            .UseExceptionHandler(SharedRoutes.ErrorPath(500))
            .UseStatusCodePagesWithReExecute(SharedRoutes.Error));

    private static bool WantsPage(HttpContext context) => !WithoutPages.Any(prefix => context.Request.Path.StartsWithSegments(prefix));
}
