using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Quiet measurement: which texts are read and taken along, and nothing about by whom.</summary>
internal static class CountingFeature
{
    public static IServiceCollection AddCounting(this IServiceCollection services) => services
        .AddSingleton<CountTally>()
        .AddSingleton<CountDamper>()
        .AddSingleton<CountOrigin>()
        .AddSingleton<CountWriter>()
        .AddSingleton<CountWorker>()
        .AddHostedService(provider => provider.GetRequiredService<CountWorker>())
        .AddScoped(CounterOf)
        .AddScoped<CountQueries>()
        .AddSingleton(new OfficeSection("Paragrafen", ParagraphsRoutes.Office, "Hoe vaak teksten voor aanbestedingen zijn bekeken en meegenomen.", OfficeRoles.Figures));

    public static void MapCounting(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(ParagraphsRoutes.Counted, CountEndpoint.PostAsync).ExcludeFromDescription();

    // Public pages ask for the counter; what it counts with is nobody else's.
    private static ParagraphCounter CounterOf(IServiceProvider provider) => new(
        provider.GetRequiredService<IPublishedSite>(),
        provider.GetRequiredService<CountTally>(),
        provider.GetRequiredService<CountDamper>(),
        provider.GetRequiredService<IHttpContextAccessor>(),
        provider.GetRequiredService<TimeProvider>());
}
