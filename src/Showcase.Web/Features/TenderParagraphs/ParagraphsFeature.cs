using Showcase.Core.Feeds;
using Showcase.Core.Search;
using Showcase.Web.Features.TenderParagraphs.Building;
using Showcase.Web.Features.TenderParagraphs.Counting;
using Showcase.Web.Features.TenderParagraphs.Versions;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>The library of tender paragraphs: find one, understand it, copy it.</summary>
internal static class ParagraphsFeature
{
    public static IServiceCollection AddParagraphs(this IServiceCollection services) => services
        .AddSingleton<ParagraphIndex>()
        .AddScoped<ParagraphQueries>()
        .AddScoped<ISearchSource, ParagraphSearchSource>()
        .AddScoped<ISitemapSource, ParagraphSitemapSource>()
        .AddBuilding()
        .AddCounting()
        .AddCachedQuery(ParagraphsRoutes.Overview, [.. ParagraphIndex.Parameters])
        // What changed between two versions is asked below the paragraph.
        .AddCachedQuery(ParagraphsRoutes.Overview + "/*", VersionsRoutes.From, VersionsRoutes.To, VersionsRoutes.With)
        .AddVersions();

    public static IEndpointRouteBuilder MapParagraphs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapCounting();
        return endpoints;
    }
}
