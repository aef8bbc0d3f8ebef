using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Preview;

/// <summary>Drafts as they would stand on the site, for editors and for whom they send a link.</summary>
internal static class PreviewFeature
{
    public static IServiceCollection AddPreview(this IServiceCollection services)
    {
        services.AddOptions<PreviewOptions>().BindConfiguration(PreviewOptions.Section)
            .Validate(options => options.LinkDays is >= 1 and <= 90, "Showcase:Preview:LinkDays ligt tussen 1 en 90.");
        return services.AddSingleton<PreviewTokens>().AddScoped<PreviewLinks>().AddScoped<PreviewReader>().AddScoped<PreviewedDocuments>().AddUncachedPath(PreviewRoutes.Base);
    }

    /// <summary>Before routing: the address is exchanged for that of the public page.</summary>
    public static IApplicationBuilder UsePreview(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(PreviewRoutes.Base), preview => preview.UseMiddleware<PreviewMiddleware>())
            .UseWhen(context => context.Request.Path.StartsWithSegments(PreviewRoutes.OwnBase), preview => preview.UseMiddleware<OwnPreviewMiddleware>());
}
