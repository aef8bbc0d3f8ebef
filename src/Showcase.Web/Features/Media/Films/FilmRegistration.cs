using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Media;
using Showcase.Core.Videos;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Media.Films;

internal static class FilmRegistration
{
    private static readonly string[] Presets = ["ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow"];

    public static IServiceCollection AddFilms(this IServiceCollection services)
    {
        services.AddOptions<FilmOptions>().BindConfiguration(FilmOptions.Section)
            .Validate(options => options.Heights.Length <= 8 && options.Heights.All(height => height is >= 144 and <= 2160), "Showcase:Media:Films:Heights noemt ten hoogste 8 hoogten van 144 tot 2160.")
            .Validate(options => options.Av1Preset is >= 0 and <= 13, "Showcase:Media:Films:Av1Preset is een getal van 0 tot 13.")
            .Validate(options => Presets.Contains(options.H264Preset), $"Showcase:Media:Films:H264Preset is een van {string.Join(", ", Presets)}.");
        services.AddSingleton<IFilms>(provider => provider.GetRequiredService<FilmShelf>());
        services.AddSingleton<FilmTools>().AddSingleton<FilmProcess>().AddSingleton<FilmProbe>().AddSingleton<FilmOrphan>().AddSingleton<FilmIntake>().AddSingleton<FilmMaker>().AddSingleton<FilmsInUse>();
        services.AddSingleton<FilmQueue>().AddSingleton<IStartableJob>(provider => provider.GetRequiredService<FilmQueue>()).AddHostedService(provider => provider.GetRequiredService<FilmQueue>());
        services.TryAddSingleton<OutboundClient>();
        services.AddSingleton<OutboundFetch>(provider => provider.GetRequiredService<OutboundClient>().GetAsync);
        services.AddSingleton<ElsewhereReader>().AddSingleton<IElsewhereFilms>(provider => provider.GetRequiredService<ElsewhereReader>());
        services.AddSingleton<ElsewhereWatch>().AddHostedService(provider => provider.GetRequiredService<ElsewhereWatch>());
        services.AddSingleton<StillIntake>().AddSingleton<ElsewherePoster>().AddScoped<FilmOffice>();
        return services.AddSingleton<IHealthPart, FilmHealth>();
    }
}
