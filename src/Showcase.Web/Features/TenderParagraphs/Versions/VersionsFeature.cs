using Showcase.Core.Content;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Versions of a paragraph: reachable for good, comparable, and recognisable in a copy.</summary>
internal static class VersionsFeature
{
    public static IServiceCollection AddVersions(this IServiceCollection services) => services
        .AddSingleton<IPublishingRule, KeptVersionRule>()
        .AddSingleton(_ => VersionCatalogue.Memo())
        .AddScoped<VersionQueries>()
        .AddScoped<ParagraphLookup>()
        .AddScoped<ParagraphCheck>()
        .AddScoped(provider => new CheckQueries(provider.GetRequiredService<ParagraphLookup>(), provider.GetRequiredService<ParagraphCheck>()))
        .AddCachedQuery(VersionsRoutes.Check, "id", "versie");
}
