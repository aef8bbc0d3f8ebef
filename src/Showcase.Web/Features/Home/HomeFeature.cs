using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Home;

/// <summary>The front page: three entrances, key numbers, a featured story, films and the way to the paragraphs.</summary>
internal static class HomeFeature
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddScoped<HomeQueries>()
        .AddCachedQuery(HomeRoutes.Index);
}
