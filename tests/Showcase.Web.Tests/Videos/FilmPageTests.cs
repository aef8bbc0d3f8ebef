using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Videos;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Videos;

/// <summary>One site for all classes that publish pages with a film; each looks at its own.</summary>
[CollectionDefinition(Name)]
public sealed class FilmPageCollection : ICollectionFixture<SqliteEditingSite>
{
    public const string Name = "Pages of films";
}

/// <summary>What a page offers of a film, of this site and of another.</summary>
[Collection(FilmPageCollection.Name)]
public sealed class FilmPageTests(SqliteEditingSite site)
{
    private const string Other = "/videos/mijn-eerste-werkdag";
    private const string Seed = "/videos/wat-vraagt-een-opdrachtgever";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Captions_are_written_anew_of_what_was_understood_and_go_with_the_film()
    {
        var editor = await site.EditorAsync();
        var path = await PublishAsync(editor, "Anders geschreven", ("captionText", "\uFEFFWEBVTT met naam\r\n\r\nSTYLE\r\n::cue { background: url(https://evil.example) }\r\n\r\n1\r\n00:01.000 --> 00:03.000\r\nHallo\r\n"));

        using var answer = await site.Host.Client.GetAsync(path + "/ondertitels.vtt", Cancellation);

        Assert.Equal("text/vtt; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nHallo\n", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.GetPageAsync("/videos/bestaat-niet/ondertitels.vtt", Cancellation)).Status);
    }

    [Fact]
    public async Task A_film_of_elsewhere_asks_nothing_there_before_a_click_and_the_page_may_frame_that_site_alone()
    {
        var editor = await site.EditorAsync();
        var path = await PublishAsync(editor, "Film elders", ("file", null), ("elsewhere", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"));

        using var answer = await site.Host.Client.GetAsync(path, Cancellation);
        var page = await site.Host.GetPageAsync(path, Cancellation);
        var cached = await site.Host.Client.GetAsync(path, Cancellation);
        using var other = await site.Host.Client.GetAsync(Seed, Cancellation);

        Assert.EndsWith("; frame-src https://www.youtube-nocookie.com", Policy(answer), StringComparison.Ordinal);
        Assert.Equal(Policy(answer), Policy(cached));
        Assert.DoesNotContain("frame-src", Policy(other), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("iframe, video"));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[src]"), element => element.GetAttribute("src")!.Contains("://", StringComparison.Ordinal));
        var place = page.Document.QuerySelector("[data-elsewhere]")!;
        Assert.Equal("Film bekijken bij YouTube; die plaatst cookies", place.QuerySelector("button[hidden]")!.TextContent);
        Assert.Equal("https://www.youtube.com/watch?v=dQw4w9WgXcQ", place.QuerySelector("a")!.GetAttribute("href"));
        Assert.StartsWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?", place.GetAttribute("data-elsewhere"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("[data-film-transcript]"));
    }

    [Fact]
    public async Task A_browser_chooses_by_codec_and_width_and_a_viewer_by_name()
    {
        var editor = await site.EditorAsync();
        var path = FileOf(Seed);
        var (shelf, files) = (site.Host.Services.GetRequiredService<FilmShelf>(), site.Host.Services.GetRequiredService<MediaFiles>());
        shelf.Write(new FilmNote(path, FilmShelf.StampOf(files.Find(path)!))
        {
            Stage = FilmStage.Ready,
            Width = 1920,
            Height = 1080,
            DurationMilliseconds = 38_000,
            Made = [new("1080.mp4", 1920, 1080, 9_000_000, "avc1.640028", false), new("720.mp4", 1280, 720, 5_000_000, "avc1.64001f", false), new("360.mp4", 640, 360, 1_000_000, "avc1.64001e", false), new("720-av1.mp4", 1280, 720, 3_000_000, "av01.0.05M.08", true), new("360-av1.mp4", 640, 360, 700_000, "av01.0.01M.08", true)],
        });
        var published = await PublishAsync(editor, "Keuze", Seed);

        var document = (await site.Host.GetPageAsync(published, Cancellation)).Document;
        shelf.Write(shelf.NoteOf(path)! with { Made = [new("1080.mp4", 1920, 1080, 9_000_000, "avc1.640028", false), new("900.mp4", 1600, 900, 7_000_000, "avc1.640028", false)] });
        var large = (await site.Host.GetPageAsync(await PublishAsync(editor, "Alleen groot", Seed), Cancellation)).Document;
        shelf.Forget(path);

        Assert.Equal(
            [("1080.mp4", "(min-width: 1600px)"), ("720-av1.mp4", "(min-width: 640px)"), ("360-av1.mp4", null), ("720.mp4", "(min-width: 640px)"), ("360.mp4", null)],
            document.QuerySelectorAll("video source").Select(source => (source.GetAttribute("src")!.Split('/')[^1], source.GetAttribute("media"))));
        Assert.Equal(["vanzelf", "1080p (9 MB)", "720p (5 MB)", "360p (1 MB)"], document.QuerySelectorAll("[data-film-quality] option").Select(option => option.TextContent));
        Assert.True(document.QuerySelector("[data-film-tools]")!.HasAttribute("hidden"));
        Assert.Equal(["(min-width: 960px)", null], large.QuerySelectorAll("video source").Select(source => source.GetAttribute("media")));
    }

    [Fact]
    public async Task Audio_description_is_a_film_or_a_sound_to_change_to()
    {
        var editor = await site.EditorAsync();
        var film = await PublishAsync(editor, "Met beschrijving", ("audioDescription", (await SeedAsync(editor, Other))["file"]), ("audioDescriptionStatement", null));

        var document = (await site.Host.GetPageAsync(film, Cancellation)).Document;

        Assert.Equal(FileOf(Other), document.QuerySelector("button[data-film-described]")!.GetAttribute("data-film-described"));
        Assert.Contains(document.QuerySelectorAll(".sc-film__facts a"), link => link.TextContent == "Bekijk de film met audiodescriptie");
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    private string FileOf(string path)
    {
        using var scope = site.Host.Services.CreateScope();
        return ((Video)scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath(path)!).File!.Url;
    }

    private async Task<Dictionary<string, string?>> SeedAsync(EditingClient editor, string path) =>
        (await editor.OpenAsync(site.KeyOf(path))).Json!["values"]!.AsObject().ToDictionary(value => value.Key, value => value.Value is null ? null : (string?)value.Value);

    private Task<string> PublishAsync(EditingClient editor, string name, params (string Alias, string? Value)[] changed) => PublishAsync(editor, name, Seed, changed);

    private async Task<string> PublishAsync(EditingClient editor, string name, string seed, params (string Alias, string? Value)[] changed)
    {
        var values = await SeedAsync(editor, seed);
        values["umbracoUrlName"] = name.Replace(' ', '-').ToLowerInvariant() + "-" + Guid.NewGuid().ToString("N")[..6];
        foreach (var (alias, value) in changed) values[alias] = value;
        var key = await editor.CreateAsync(site.KeyOf("/videos"), name, "video", values);
        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        return "/videos/" + values["umbracoUrlName"];
    }
}
