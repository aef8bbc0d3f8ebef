using Showcase.Core.Feeds;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Videos;

/// <summary>Short films with captions and transcript.</summary>
internal static class VideosFeature
{
    public static IServiceCollection AddVideos(this IServiceCollection services) => services
        .AddScoped<VideoQueries>()
        .AddScoped<ISitemapSource, VideoSitemapSource>()
        .AddScoped<ISearchSource, VideoSearchSource>();
}
