using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.Health;

internal static class HealthRegistration
{
    /// <summary>The parts that belong to no slice.</summary>
    public static IServiceCollection AddHealthParts(this IServiceCollection services) => services
        .AddSingleton<IDatabaseQuestion, DatabaseProbe>()
        .AddSingleton<IHealthPart, DatabaseHealth>()
        .AddSingleton<IHealthPart, OutboxHealth>()
        .AddSingleton<IHealthPart, JobsHealth>()
        .AddSingleton<IHealthPart, DiskHealth>()
        .AddSingleton<IHealthPart, SchemaHealth>()
        .AddSingleton<IHealthPart, KeysHealth>()
        .AddSingleton<IHealthPart, ClockHealth>();
}
