using Showcase.Core.Embeds;
using Showcase.Core.Feeds;
using Showcase.Core.Search;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Stories;

/// <summary>The stories: a list that can be narrowed, and a page for each.</summary>
internal static class StoriesFeature
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<StoryIndex>()
        .AddScoped<StoryQueries>()
        .AddScoped<IFeedSource, StoryFeedSource>()
        .AddScoped<IEmbedSource, StoryEmbedSource>()
        .AddScoped<ISearchSource, StorySearchSource>()
        .AddCachedQuery(StoriesRoutes.Overview, [.. StoryIndex.Parameters])
        .AddCachedQuery(StoriesRoutes.Overview + "/*");
}
