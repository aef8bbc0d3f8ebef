using Showcase.Core.Search;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Results;

/// <summary>The released numbers: an overview, and per indicator its series, parts, definition and download.</summary>
internal static class ResultsFeature
{
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddScoped<OverviewQueries>()
        .AddScoped<IndicatorQueries>()
        .AddScoped<ISearchSource, IndicatorSearchSource>()
        .AddCachedQuery(ResultsRoutes.Overview)
        .AddCachedQuery(ResultsRoutes.Overview + "/*", "gebied", "periode");
}
