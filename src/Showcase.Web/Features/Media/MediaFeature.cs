using Showcase.Web.Features.Shared.Office;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Media;

internal static class MediaFeature
{
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddOptions<MediaOptions>().BindConfiguration(MediaOptions.Section);
        services.AddOptions<ImagingSettings>().BindConfiguration(Umbraco.Cms.Core.Constants.Configuration.ConfigImaging);
        services.AddSingleton<MediaFiles>();
        services.AddSingleton<MediaKey>();
        services.AddSingleton<MediaEndpoint>();
        services.AddSingleton<RenditionSignature>();
        services.AddSingleton<RenditionMaker>();
        services.AddSingleton<RenditionCache>();
        services.AddSingleton<RenditionQueue>();
        services.AddSingleton<RenditionWarmUp>();
        services.AddSingleton<PictureSources>();
        services.AddHostedService(provider => provider.GetRequiredService<RenditionQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<RenditionWarmUp>());
        services.AddSingleton(OfficeSections.Media);
        return services;
    }

    public static IEndpointRouteBuilder MapMedia(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(
            MediaRoutes.File,
            [HttpMethods.Get, HttpMethods.Head],
            (string folder, string name, HttpContext context, MediaEndpoint media) => media.SendAsync(folder, name, context))
            .ExcludeFromDescription();
        return endpoints;
    }
}
