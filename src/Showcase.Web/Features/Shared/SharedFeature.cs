using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Shared;

/// <summary>The layout, its assets, and the pages for what went wrong.</summary>
internal static class SharedFeature
{
    // Machines get their own errors, and files none
    private static readonly PathString[] WithoutPages = ["/api", "/umbraco", "/health", "/media", "/assets", "/feeds", "/oembed", OfficePaths.Api];

    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()))
        .AddSingleton<AssetManifest>()
        .AddSingleton<ReleaseChanges>()
        .AddSingleton<IStartupStep, PageWarmUp>()
        .AddHttpContextAccessor()
        .AddScoped(LinksOf);

    /// <summary>Answers an empty 4xx, and any failure, with a Dutch page that tells nothing about the cause.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseWhen(WantsPage, pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = SharedRoutes.ErrorPath(500),
                StatusCodeSelector = StatusOf,
                // The reader's mistake: no stack traces for whoever sends us too much
                SuppressDiagnosticsCallback = failure => StatusOf(failure.Exception) < StatusCodes.Status500InternalServerError,
            })
            .UseStatusCodePagesWithReExecute(SharedRoutes.Error));

    private static bool WantsPage(HttpContext context) => !WithoutPages.Any(prefix => context.Request.Path.StartsWithSegments(prefix));

    // What a reader sent wrong, such as a body that is too large, is thrown at whoever reads it
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException wrong => wrong.StatusCode,
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static SiteLinks LinksOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ShowcaseOptions>>().Value;
        var request = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
        return new SiteLinks(options.SiteName, options.BaseUrl is { Length: > 0 } address ? address.TrimEnd('/') : $"{request?.Scheme}://{request?.Host}");
    }
}
