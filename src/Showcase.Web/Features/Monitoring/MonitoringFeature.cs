using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Monitoring.Office;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Releasing;
using Showcase.Web.Features.Monitoring.Sources;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.Jobs;

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
        services.AddSingleton<IBlockSets>(BlockSets.Published);
        services.AddSources();
        services.AddPulling();
        services.AddSingleton<ReleaseDrafting>();
        services.AddSingleton<ReleaseMaker>();
        services.AddSingleton<LookBack>();
        services.AddSingleton<ReleaseSeal>();
        services.AddSingleton<ReleaseStore>();
        services.AddSingleton<MonitoringRun>();
        services.AddSingleton<IStartupStep, MonitoringStartup>();
        services.AddSingleton<DeskMaker>().AddSingleton<ReleaseDesk>();
        return services.AddSingleton(new OfficeSection("Resultaten", OfficeRoutes.Sources, "Bronnen, quarantaine en uitgaven: van monitoring naar openbare cijfers.", OfficeRoles.Figures));
    }

    private static void AddSources(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboundClient>();
        services.AddSingleton<MonitoringSources>();
        services.AddSingleton<SourceMapping>();
        services.AddSingleton<IMonitoringConnector, CsvConnector>();
        services.AddSingleton<IMonitoringConnector, PostgreSqlConnector>();
        services.AddSingleton<IMonitoringConnector, HttpConnector>();
    }

    private static void AddPulling(this IServiceCollection services)
    {
        services.TryAddSingleton<JobLog>();
        services.AddSingleton<PullLocks>();
        services.AddSingleton<DeliveryFate>();
        services.AddSingleton<DeliveryIntake>();
        services.AddSingleton<SourcePull>();
        services.AddSingleton<MonitoringPull>();
        services.AddSingleton<DuePulls>();
        services.AddSingleton<PullRequests>();
        services.AddSingleton<PullWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<PullWorker>());
        services.AddSingleton<SourceHealthQueries>();
        services.AddSingleton<QuarantineQueries>();
        services.AddSingleton<PullRuns>();
        services.AddSingleton<IHealthPart, SourcesHealth>();
    }
}
