using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Showcase.Web.Infrastructure.Jobs;

internal static class JobRegistration
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.TryAddSingleton<JobLog>();
        return services.AddSingleton<JobNode>().AddSingleton<JobStore>().AddSingleton<JobSweep>().AddSingleton<JobQueries>().AddSingleton<CountedJobs>()
            .AddSingleton<JobKeeper>().AddHostedService(provider => provider.GetRequiredService<JobKeeper>());
    }
}
