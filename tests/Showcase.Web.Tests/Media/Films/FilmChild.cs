using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>Makes films ready. Runs only in a process of its own, which <see cref="FilmCrashTests"/> kills in the middle.</summary>
public sealed class FilmChild
{
    public const string DataVariable = "SHOWCASE_FILM_DATA";

    [Fact(Explicit = true)]
    public async Task Make_films_until_killed()
    {
        await using var host = await ShowcaseHost.StartOnAsync(Environment.GetEnvironmentVariable(DataVariable)!);
        await host.SkipSamplesAsync();
        foreach (var path in host.Shelf().Paths().Where(path => path.EndsWith("/lang.mp4", StringComparison.Ordinal))) host.Shelf().Forget(path);
        await host.MakeReadyAsync();
        await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
    }
}
