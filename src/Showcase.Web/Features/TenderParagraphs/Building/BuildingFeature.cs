using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>From question to a filled text: finder, open places, obligation, document.</summary>
internal static class BuildingFeature
{
    public static IServiceCollection AddBuilding(this IServiceCollection services) => services
        .AddSingleton<ParagraphShelf>()
        .AddSingleton(provider => new DraftCookie(provider.GetRequiredService<IOptions<ShowcaseOptions>>().Value.IsHttps))
        .AddScoped<DocumentBuilder>()
        .AddScoped<FindingQueries>()
        .AddScoped(provider => new BuildQueries(
            provider.GetRequiredService<DocumentBuilder>(),
            provider.GetRequiredService<FindingQueries>(),
            provider.GetRequiredService<IPublishedSite>(),
            provider.GetRequiredService<ParagraphShelf>(),
            provider.GetRequiredService<SiteLinks>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddUncachedPath(BuildingRoutes.Build);
}
