using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Media;

internal static class MediaFeature
{
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddRenditions().AddPublicFiles().AddFilms();
        services.AddSingleton<UploadStaging>().AddSingleton<UploadTurns>().AddSingleton<OfficeThumbnails>().AddSingleton<FileInspection>().AddSingleton<IFileSafety, FileSafety>().AddSingleton<FileIntake>();
        services.AddSingleton<MediaValues>().AddSingleton<MediaStore>();
        services.AddScoped<MediaAccess>().AddScoped<Duplicates>().AddScoped<LibraryQueries>().AddScoped<LibraryAnswers>();
        services.AddScoped<FolderQueries>().AddScoped<MediaBin>();
        return services.AddSingleton(OfficeSections.Media);
    }

    /// <summary>Sending files and what is made of them; who may have which is for <see cref="IPublicFiles"/>.</summary>
    public static IServiceCollection AddRenditions(this IServiceCollection services)
    {
        services.AddOptions<MediaOptions>().BindConfiguration(MediaOptions.Section);
        services.AddOptions<ImagingSettings>().BindConfiguration(Umbraco.Cms.Core.Constants.Configuration.ConfigImaging);
        services.AddSingleton<MediaFiles>();
        services.AddSingleton<MediaKey>();
        services.AddSingleton<MediaEndpoint>();
        services.AddSingleton<RenditionSignature>().AddSingleton<UmbracoSignature>().AddSingleton<RenditionOrders>();
        services.AddSingleton<RenditionMaker>();
        services.AddSingleton<RenditionCache>();
        services.AddSingleton<FilmShelf>();
        services.AddSingleton<RenditionQueue>().AddSingleton<Renditions>();
        services.TryAddSingleton<JobLog>();
        services.AddSingleton<RenditionWarmUp>().AddSingleton<IStartableJob>(provider => provider.GetRequiredService<RenditionWarmUp>());
        services.AddSingleton<PictureSources>();
        services.AddHostedService(provider => provider.GetRequiredService<RenditionQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<RenditionWarmUp>());
        return services;
    }

    public static IEndpointRouteBuilder MapMedia(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(
            MediaRoutes.File,
            [HttpMethods.Get, HttpMethods.Head],
            (string folder, string name, HttpContext context, MediaEndpoint media) => media.SendAsync(folder, name, context))
            .ExcludeFromDescription();
        endpoints.MapMethods(
            FilmRoutes.Made,
            [HttpMethods.Get, HttpMethods.Head],
            (string folder, string name, string made, HttpContext context, MediaEndpoint media) => media.SendMadeAsync(folder, name, made, context))
            .ExcludeFromDescription();
        return endpoints;
    }

    public static IEndpointRouteBuilder MapMediaLibrary(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(LibraryRoutes.Base)
            .RequireAuthorization(OfficeRights.WritingPolicy)
            .AddEndpointFilter<RouteGroupBuilder, OfficeApiFilter>()
            // Each kind of file has a limit of its own, watched while it comes in.
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .ExcludeFromDescription();
        api.MapLibrary();
        api.MapFiles();
        api.MapUploads();
        api.MapFolders();
        api.MapBin();
        api.MapFilms();
        return endpoints;
    }

    private static IServiceCollection AddPublicFiles(this IServiceCollection services) => services
        .AddSingleton<FormerFiles>()
        .AddSingleton<IPublicFiles, PublicFiles>()
        .AddSingleton<IFileTexts, FileTexts>()
        .AddSingleton<OrphanFiles>()
        .AddSingleton<IContentPublishedHandler, PublicFilesHandler>()
        .AddSingleton<HeldFiles>()
        .AddSingleton<IContentWriteStep>(provider => provider.GetRequiredService<HeldFiles>())
        .AddSingleton<IPublicationGate, OwnFileGate>()
        .AddSingleton<FileKeeper>()
        .AddHostedService(provider => provider.GetRequiredService<FileKeeper>());
}
