using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A site that makes no AV1 unless a test asks for it: beginning with that takes longer than a film of a second.</summary>
public sealed class FilmEditingSite : EditingSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(new Dictionary<string, string>(Settings) { ["Showcase:Media:Films:Av1Height"] = "0" });
}

/// <summary>One site for all classes that make films ready. Those of the samples count as ready: making them takes a minute.</summary>
[CollectionDefinition(Name)]
public sealed class FilmCollection : ICollectionFixture<FilmEditingSite>
{
    public const string Name = "Films";
}

internal static class FilmSite
{
    private const string Missing = "Films are made with ffmpeg, which is not installed: ./test installs it.";

    public static FilmShelf Shelf(this ShowcaseHost host) => host.Services.GetRequiredService<FilmShelf>();

    public static FilmQueue Queue(this ShowcaseHost host) => host.Services.GetRequiredService<FilmQueue>();

    public static async Task SkipSamplesAsync(this ShowcaseHost host)
    {
        Assert.True(host.Services.GetRequiredService<FilmTools>().AreThere, Missing);
        var files = host.Services.GetRequiredService<MediaFiles>();
        foreach (var path in (await host.Services.GetRequiredService<FilmsInUse>().AllAsync(TestContext.Current.CancellationToken)).Keys)
        {
            if (host.Shelf().NoteOf(path) is null && files.Find(path) is { } file) host.Shelf().Write(new FilmNote(path, FilmShelf.StampOf(file)) { Stage = FilmStage.Ready });
        }
    }

    /// <summary>Makes ready what was uploaded since the samples were skipped.</summary>
    public static Task<int> MakeReadyAsync(this ShowcaseHost host) => host.Queue().MakeMissingAsync("test", TestContext.Current.CancellationToken);
}
