using Showcase.Core.Search;

namespace Showcase.Web.Features.Pages;

/// <summary>Plain pages, and the entrance for each audience.</summary>
internal static class PagesFeature
{
    public static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddScoped<PageQueries>()
        .AddScoped<ISearchSource, PageSearchSource>()
        .AddScoped<ISearchSource, AudienceSearchSource>();
}
