using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A site that makes films quickly, and no AV1 unless a test asks for it: beginning with that takes longer than a film of a second. What it asks of other sites is answered by the test.</summary>
public abstract class FilmEditingSite : EditingSite
{
    internal OutboundFetch Outside { get; set; } = NothingOutside;

    protected Dictionary<string, string> FilmSettings { get; } = new(Settings) { ["Showcase:Media:Films:Av1Height"] = "0", ["Showcase:Media:Films:H264Preset"] = "ultrafast" };

    internal static Task<OutboundAnswer> NothingOutside(OutboundRequest request, CancellationToken cancellationToken) => throw new OutboundException($"De {request.Party} is niet bereikbaar.", isLasting: false);

    private protected void AnswerOutside(IServiceCollection services) => services.AddSingleton<OutboundFetch>((request, cancellationToken) => Outside(request, cancellationToken));
}

public sealed class SqliteFilmSite : FilmEditingSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(FilmSettings, AnswerOutside);
}

public sealed class PostgresFilmSite(PostgresServer server) : FilmEditingSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartOnPostgresAsync(server, FilmSettings, AnswerOutside);
}

/// <summary>One site for all classes that make films ready. Those of the samples count as ready: making them takes a minute.</summary>
[CollectionDefinition(Name)]
public sealed class FilmCollection : ICollectionFixture<SqliteFilmSite>
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
            var note = host.Shelf().NoteOf(path);
            if (note is null or { Stage: FilmStage.Waiting } && files.Find(path) is { } file) host.Shelf().Write((note ?? new FilmNote(path, FilmShelf.StampOf(file))) with { Stage = FilmStage.Ready });
        }
    }

    /// <summary>Changes how films are made until what comes back is disposed of: tests of a collection come one after the other.</summary>
    public static IDisposable Making(this ShowcaseHost host, Action<FilmOptions> change)
    {
        var made = new ChangedMaking(host.Services.GetRequiredService<IOptions<FilmOptions>>().Value);
        change(made.Options);
        return made;
    }

    /// <summary>Makes ready what was uploaded since the samples were skipped.</summary>
    public static Task<int> MakeReadyAsync(this ShowcaseHost host) => host.Queue().MakeMissingAsync("test", TestContext.Current.CancellationToken);
}
