using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Monitoring;

internal static class MonitoringFeature
{
    public static IServiceCollection AddMonitoring(this IServiceCollection services)
    {
        services.AddOptions<MonitoringOptions>().BindConfiguration(MonitoringOptions.Section);
        services.AddSingleton<ReleasedResults>();
        services.AddSingleton<IPublishedResults>(provider => provider.GetRequiredService<ReleasedResults>());
        services.AddSingleton<ReleaseArchive>();
        services.AddSingleton<IReleaseArchive>(provider => provider.GetRequiredService<ReleaseArchive>());
        services.AddSingleton<MonitoringSources>();
        services.AddSingleton<IMonitoringConnector, CsvConnector>();
        services.AddSingleton<MonitoringPull>();
        services.AddSingleton<ReleaseDrafting>();
        services.AddSingleton<ReleaseMaker>();
        services.AddSingleton<LookBack>();
        services.AddSingleton<ReleaseSeal>();
        services.AddSingleton<ReleaseStore>();
        services.AddSingleton<MonitoringRun>();
        services.AddSingleton<IStartupStep, MonitoringStartup>();
        return services;
    }
}
