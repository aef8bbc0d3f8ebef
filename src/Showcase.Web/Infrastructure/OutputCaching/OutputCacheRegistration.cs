using Microsoft.AspNetCore.Hosting.Server;
using Showcase.Core.Content;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.OutputCaching;

internal static class OutputCacheRegistration
{
    public static IServiceCollection AddAnswerCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<OutputCacheOptions>(configuration.GetSection(OutputCacheOptions.Section));
        services.AddSingleton<CompressionQueue>().AddHostedService<CompressionWorker>();
        services.AddSingleton<AnswerStore>().AddSingleton<IOutputCacheEviction>(provider => provider.GetRequiredService<AnswerStore>());
        services.AddSingleton<CachedQueries>().AddSingleton<AnswerKeys>().AddSingleton<AnswerLife>();
        services.AddScoped<CacheTagSet>().AddScoped<ICacheTags>(provider => provider.GetRequiredService<CacheTagSet>());
        services.AddSingleton<OutputCacheHandler>()
            .AddSingleton<IContentPublishedHandler>(provider => provider.GetRequiredService<OutputCacheHandler>())
            .AddSingleton<IContentPublishedHandler, LateOutputCacheHandler>()
            .AddSingleton<IReleaseHandler>(provider => provider.GetRequiredService<OutputCacheHandler>());
        return services.PutInFrontOfKestrel();
    }

    /// <summary>The first middleware of all: nothing before it, so that a stored answer costs nothing else.</summary>
    public static IApplicationBuilder UseAnswerCache(this IApplicationBuilder app) => app.UseMiddleware<OutputCacheMiddleware>();

    // A test host brings a server of its own, later; it is then reached through the middleware only.
    private static IServiceCollection PutInFrontOfKestrel(this IServiceCollection services)
    {
        var kestrel = services.LastOrDefault(service => service.ServiceType == typeof(IServer))?.ImplementationType;
        return kestrel is null
            ? services
            : services.AddSingleton<IServer>(provider => ActivatorUtilities.CreateInstance<CachingServer>(provider, (IServer)ActivatorUtilities.CreateInstance(provider, kestrel)));
    }
}
