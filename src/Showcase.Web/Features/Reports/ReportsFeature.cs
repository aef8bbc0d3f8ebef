using Showcase.Core.Feeds;
using Showcase.Core.Search;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Reports;

/// <summary>Management reports: one area and one quarter, on a page, on paper, as text document and as workbook.</summary>
internal static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddScoped<ReportQueries>()
        .AddScoped<ReportIndexQueries>()
        .AddScoped<ReportPages>()
        .AddScoped<ISearchSource, ReportSearchSource>()
        .AddScoped<ISitemapSource, ReportSitemapSource>()
        .AddCachedQuery(ReportsRoutes.Overview, ReportsRoutes.AreaParameter, ReportsRoutes.QuarterParameter)
        .AddCachedQuery(ReportsRoutes.Overview + "/*");
}
