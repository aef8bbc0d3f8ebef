using Showcase.Core.Access;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>Keys to the headless API, given out and withdrawn by administrators.</summary>
internal static class ApiKeysFeature
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services) => services
        .AddSingleton<KeyRing>()
        .AddSingleton<IApiKeys>(provider => provider.GetRequiredService<KeyRing>())
        .AddSingleton<KeyChanges>()
        .AddScoped<KeyQueries>()
        .AddHostedService<KeyWorker>()
        .AddSingleton(new SettingsPart("API-sleutels", ApiKeyRoutes.Keys, "Sleutels waarmee andere programma’s de API lezen."));
}
