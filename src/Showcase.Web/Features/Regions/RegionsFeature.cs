using Showcase.Core.Search;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Regions;

/// <summary>Labour-market regions, the organisations in them, and the policy sets they agreed on.</summary>
internal static class RegionsFeature
{
    public static IServiceCollection AddRegions(this IServiceCollection services) => services
        .AddScoped<AreaNumbers>()
        .AddScoped<RegionQueries>()
        .AddScoped<OrganisationQueries>()
        .AddScoped<PolicySetQueries>()
        .AddScoped<ISearchSource, RegionSearchSource>()
        .AddScoped<ISearchSource, OrganisationSearchSource>()
        .AddScoped<ISearchSource, PolicySearchSource>()
        .AddCachedQuery(RegionsRoutes.Regions)
        .AddCachedQuery(RegionsRoutes.Regions + "/*")
        .AddCachedQuery(RegionsRoutes.Organisations)
        .AddCachedQuery(RegionsRoutes.Organisations + "/*");
}
