using Showcase.Core.Embeds;
using Showcase.Core.Feeds;
using Showcase.Core.Search;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Results;

/// <summary>The released numbers: overviews, per indicator its series, parts, definition and downloads, every release for good, and embeds.</summary>
internal static class ResultsFeature
{
    private const string Area = "gebied";
    private const string Period = "periode";
    private const string Release = "uitgave";

    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddScoped<ReleaseViews>()
        .AddScoped<OverviewQueries>()
        .AddScoped<IndicatorQueries>()
        .AddScoped<AreaQueries>()
        .AddScoped<ReleaseQueries>()
        .AddScoped<EmbedQueries>()
        .AddScoped<ISearchSource, IndicatorSearchSource>()
        .AddScoped<ISitemapSource, ResultSitemapSource>()
        .AddScoped<IEmbedSource, ResultEmbedSource>()
        .AddCachedQuery(ResultsRoutes.Overview, Release)
        .AddCachedQuery(ResultsRoutes.Overview + "/*", Area, Period, Release)
        .AddCachedQuery(ResultsRoutes.Releases + "/*", Paging.Parameter)
        .AddCachedQuery(ResultsRoutes.Embeds + "/*", Area, Period, "soort", Release);
}
