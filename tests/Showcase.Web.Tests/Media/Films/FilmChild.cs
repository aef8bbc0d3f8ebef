using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>Takes a film in and makes it ready, slowly. Runs only in a process of its own, which <see cref="FilmCrashTests"/> kills in the middle.</summary>
internal static class FilmChild
{
    public const string DataVariable = "SHOWCASE_FILM_DATA";

    public static async Task Make_a_film_until_killed()
    {
        await using var site = new KeptSite(Environment.GetEnvironmentVariable(DataVariable)!);
        await site.InitializeAsync();
        await site.Host.SkipSamplesAsync();
        // The first form is there at once, being what came in; the second takes seconds.
        await (await site.EditorAsync()).PublishFileAsync(SampleFilms.Moving(6, "854x480", "-crf", "42", "-metadata", "comment=lang"), "lang.mp4");
        await site.Host.MakeReadyAsync();
        await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
    }

    private sealed class KeptSite(string data) : EditingSite
    {
        protected override Task<ShowcaseHost> StartAsync() =>
            ShowcaseHost.StartOnAsync(data, new Dictionary<string, string>(Settings) { ["Showcase:Media:Films:Av1Height"] = "0", ["Showcase:Media:Films:H264Preset"] = "veryslow" });
    }
}
