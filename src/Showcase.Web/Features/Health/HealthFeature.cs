using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Health;

/// <summary>How the site is doing: two words for machines, a page for the administrator.</summary>
internal static class HealthFeature
{
    private const string Readiness = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StartedCheck>("start", tags: [Readiness]).AddCheck<DatabaseCheck>("database", tags: [Readiness]);
        return services.AddSingleton<StartedCheck>().AddSingleton<DatabaseCheck>().AddSingleton<HealthWatches>()
            .AddSingleton(new SettingsPart("Status", HealthRoutes.Status, "Hoe het gaat met database, zoekindex, bronnen, schijf en mail, en wat u kunt doen als er iets is."));
    }

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        Map(app, HealthRoutes.Live, _ => false);
        Map(app, HealthRoutes.Ready, check => check.Tags.Contains(Readiness));
        return app;
    }

    // One word and a status: what is wrong is told behind the sign-in.
    private static void Map(IEndpointRouteBuilder app, string path, Func<Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckRegistration, bool> checks) =>
        app.MapHealthChecks(path, new HealthCheckOptions { Predicate = checks }).WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])).AllowAnonymous();
}
