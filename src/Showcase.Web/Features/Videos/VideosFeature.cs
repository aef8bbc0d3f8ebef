using Showcase.Core.Embeds;
using Showcase.Core.Feeds;
using Showcase.Core.Search;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Videos;

/// <summary>Short films with captions and transcript.</summary>
internal static class VideosFeature
{
    public static IServiceCollection AddVideos(this IServiceCollection services) => services
        .AddScoped<VideoQueries>()
        .AddScoped<ISitemapSource, VideoSitemapSource>()
        .AddScoped<IEmbedSource, VideoEmbedSource>()
        .AddScoped<ISearchSource, VideoSearchSource>()
        .AddCachedQuery(VideosRoutes.Overview, Paging.Parameter)
        .AddCachedQuery(VideosRoutes.Overview + "/*");
}
