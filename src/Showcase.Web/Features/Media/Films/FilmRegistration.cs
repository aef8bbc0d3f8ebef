using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Media;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media.Films;

internal static class FilmRegistration
{
    public static IServiceCollection AddFilms(this IServiceCollection services)
    {
        services.AddOptions<FilmOptions>().BindConfiguration(FilmOptions.Section)
            .Validate(options => options.Heights.Length <= 8 && options.Heights.All(height => height is >= 144 and <= 2160), "Showcase:Media:Films:Heights noemt ten hoogste 8 hoogten van 144 tot 2160.");
        services.AddSingleton<IFilms>(provider => provider.GetRequiredService<FilmShelf>());
        services.AddSingleton<FilmTools>().AddSingleton<FilmProcess>().AddSingleton<FilmProbe>().AddSingleton<FilmOrphan>().AddSingleton<FilmIntake>().AddSingleton<FilmMaker>().AddSingleton<FilmsInUse>();
        services.AddSingleton<FilmQueue>().AddSingleton<IStartableJob>(provider => provider.GetRequiredService<FilmQueue>()).AddHostedService(provider => provider.GetRequiredService<FilmQueue>());
        services.TryAddSingleton<OutboundClient>();
        services.AddSingleton<StillIntake>().AddSingleton<ElsewherePoster>().AddScoped<FilmOffice>();
        return services.AddSingleton<IHealthPart, FilmHealth>();
    }
}
