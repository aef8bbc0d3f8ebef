using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Search;

internal static class SearchFeature
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddScoped<SearchContents>();
        services.AddScoped<SearchQueries>();
        services.AddScoped(provider => new SearchPages(provider.GetRequiredService<SearchQueries>(), provider.GetRequiredService<IPublishedSite>()));
        services.TryAddSingleton<JobLog>();
        services.AddSingleton<SearchRebuilds>().AddSingleton<IStartableJob, SearchRebuild>().AddSingleton<IHealthPart, SearchHealth>();
        services.AddSingleton<SearchKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchKeeper>());
        services.AddSingleton<SearchHandler>();
        services.AddSingleton<IContentPublishedHandler>(provider => provider.GetRequiredService<SearchHandler>());
        services.AddSingleton<IReleaseHandler>(provider => provider.GetRequiredService<SearchHandler>());
        return services.AddCachedQuery(SearchRoutes.Index, "q", "soort", Paging.Parameter);
    }
}
