using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Core.Media;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>What is made of a film, and who may have it.</summary>
[Collection(FilmCollection.Name)]
public sealed class FilmMakingTests(SqliteFilmSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_film_becomes_forms_that_every_browser_plays_and_the_file_that_came_in_is_sent_no_more()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Run("mp4", [
            "-f", "lavfi", "-i", "testsrc2=size=854x480:rate=10:duration=2", "-f", "lavfi", "-i", "sine=frequency=440:duration=1", "-c:v", "libx264", "-preset", "ultrafast", "-crf", "36", "-pix_fmt", "yuv420p", "-c:a", "aac"]), "ladder.mp4");
        var before = await site.Host.Client.GetByteArrayAsync(item.Url(), Cancellation);
        Assert.Equal("none", (string)(await FilmAsync(editor, item))["stage"]!);

        using (site.Host.Making(options => (options.Av1Height, options.Av1Preset) = (720, 13)))
        {
            Assert.Equal(1, await site.Host.MakeReadyAsync());
        }

        var film = site.Host.Services.GetRequiredService<IFilms>().Find(item.Url())!;
        Assert.Equal(["480-av1.mp4", "480.mp4", "360.mp4"], film.Sources.Select(source => source.Url.Split('/')[^1]));
        Assert.Equal([(854, 480), (854, 480), (640, 360)], film.Sources.Select(source => (source.Width, source.Height)));
        Assert.All(film.Sources, source => Assert.Matches("^video/mp4; codecs=\"(avc1\\.(42e0|4d00|6400)[0-9a-f]{2}|av01\\.0\\.[0-9]{2}M\\.08), mp4a\\.40\\.2\"$", source.Type));
        var sound = Assert.Single(film.Sound!);
        Assert.InRange(sound.EndMilliseconds, 900, 1_300);
        var after = await site.Host.Client.GetByteArrayAsync(item.Url(), Cancellation);
        Assert.NotEqual(before, after);
        Assert.Equal(await site.Host.Client.GetByteArrayAsync(film.Sources[1].Url, Cancellation), after);
        // Its picture was right as it came.
        Assert.Equal(SampleFilms.Frames(before), SampleFilms.Frames(after));
        var told = await FilmAsync(editor, item);
        Assert.Equal(("ready", 3), ((string)told["stage"]!, told["sources"]!.AsArray().Count));
        Assert.StartsWith("image/jpeg", (await editor.FetchAsync((string)(await editor.GetAsync($"/media/{item.Key()}")).Json!["thumbnail"]!)).Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_sent_in_parts_and_only_while_the_film_is_public()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.5), "delen.mp4");
        await site.Host.MakeReadyAsync();
        var address = item.Url() + "/90.mp4";

        using var whole = await AskAsync(address);
        var (length, tag) = ((long)whole.Content.Headers.ContentLength!, whole.Headers.ETag!);
        using var part = await AskAsync(address, request => request.Headers.Range = new(4, 7));
        using var past = await AskAsync(address, request => request.Headers.Range = new(length + 1, null));
        using var same = await AskAsync(address, request => (request.Headers.Range, request.Headers.IfRange) = (new(4, 7), new RangeConditionHeaderValue(tag)));
        using var other = await AskAsync(address, request => (request.Headers.Range, request.Headers.IfRange) = (new(4, 7), new RangeConditionHeaderValue(new EntityTagHeaderValue("\"anders\""))));
        using var head = await AskAsync(address, request => request.Method = HttpMethod.Head);

        Assert.Equal("video/mp4", whole.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("ftyp"u8.ToArray(), await part.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, past.StatusCode);
        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.OK), (same.StatusCode, other.StatusCode));
        Assert.Equal((HttpStatusCode.OK, length, 0), (head.StatusCode, head.Content.Headers.ContentLength, (await head.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(item.Url() + "/720.mp4"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(item.Url() + "/film.json"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(item.Url() + "/..%2f90.mp4"));

        var revision = (await editor.GetAsync($"/media/{item.Key()}")).Revision;
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{item.Key()}/unpublish", new { }, revision)).Status);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(address));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(item.Url() + "/poster.jpg"));
    }

    [Fact]
    public async Task Making_a_film_ready_is_a_job_that_can_be_stopped_and_begun_again_where_it_was()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Moving(4, "854x480"), "stoppen.mp4");
        using var slowly = site.Host.Making(options => options.H264Preset = "veryslow");
        var making = site.Host.MakeReadyAsync();
        await Eventually.TrueAsync(() => Task.FromResult(site.Host.Queue().JobOf(item.Url())?.Now is { State: JobState.Running, Done: > 0 }), 60);
        var running = await FilmAsync(editor, item);

        var stopped = await editor.DeleteAsync($"/media/{item.Key()}/film");

        Assert.Equal(HttpStatusCode.OK, stopped.Status);
        Assert.Equal(0, await making);
        Assert.Equal("running", (string)running["stage"]!);
        Assert.InRange((int)running["percent"]!, 1, 99);
        Assert.Equal("cancelled", (string)(await FilmAsync(editor, item))["stage"]!);
        Assert.Equal(0, await site.Host.MakeReadyAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.DeleteAsync($"/media/{item.Key()}/film")).Status);

        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/media/{item.Key()}/film")).Status);
        Assert.Equal(FilmStage.Waiting, site.Host.Shelf().NoteOf(item.Url())!.Stage);
        site.Host.Shelf().Forget(item.Url());
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{item.Key()}/trash", new { }, (await editor.GetAsync($"/media/{item.Key()}")).Revision)).Status);
    }

    [Fact]
    public async Task A_note_that_cannot_be_read_is_as_if_there_was_none()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "notitie.mp4");
        await site.Host.MakeReadyAsync();
        var note = Path.Combine(site.Host.Shelf().Open(item.Url(), "90.mp4")!.DirectoryName!, "film.json");
        File.WriteAllText(note, "{\"path\":");
        var shelf = ActivatorUtilities.CreateInstance<FilmShelf>(site.Host.Services);

        Assert.Null(shelf.NoteOf(item.Url()));
        Assert.Null(shelf.Best(item.Url()));
    }

    [Fact]
    public async Task A_film_that_came_in_goes_before_one_that_nobody_asked_for_and_each_knows_its_place()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var old = await editor.PublishFileAsync(SampleFilms.Make(0.4), "oud.mp4");
        await site.Host.MakeReadyAsync();
        site.Host.Shelf().Write(site.Host.Shelf().NoteOf(old.Url())! with { Stage = FilmStage.Waiting, Made = [] });
        var fresh = await editor.PublishFileAsync(SampleFilms.Make(0.5), "nieuw.mp4");
        var (queue, log, places) = (site.Host.Queue(), site.Host.Services.GetRequiredService<JobLog>(), new List<(int?, int?)>());
        void Look() => places.Add((queue.AheadOf(fresh.Url()), queue.AheadOf(old.Url())));

        log.Changed += Look;
        await site.Host.MakeReadyAsync();
        log.Changed -= Look;

        Assert.Contains((0, 1), places);
        Assert.DoesNotContain((1, 0), places);
        Assert.Equal((null, null), (queue.AheadOf(fresh.Url()), queue.AheadOf(old.Url())));
    }

    [Fact]
    public async Task How_long_a_film_is_is_known_as_soon_as_it_came_in()
    {
        var editor = await site.EditorAsync();

        var item = await editor.PublishFileAsync(SampleFilms.Make(2), "duur.mp4");

        Assert.InRange((int)(await FilmAsync(editor, item))["durationMilliseconds"]!, 1_900, 2_200);
    }

    [Fact]
    public async Task A_film_that_comes_in_is_made_ready_without_anyone_asking()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();

        using var automatic = site.Host.Making(options => options.Automatic = true);
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "vanzelf.mp4");

        await Eventually.TrueAsync(async () => (string)(await FilmAsync(editor, item))["stage"]! == "ready", 60);
    }

    [Fact]
    public async Task Without_room_nothing_is_made_it_is_said_and_it_is_tried_again()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "geen ruimte.mp4");
        var disk = site.Host.Services.GetRequiredService<IOptions<MediaOptions>>().Value;

        var usual = disk.SpareBytes;
        disk.SpareBytes = long.MaxValue / 2;
        var (first, second) = (await site.Host.MakeReadyAsync(), await site.Host.MakeReadyAsync());
        disk.SpareBytes = usual;
        await site.Host.Services.GetRequiredService<JobKeeper>().WriteAsync(Cancellation);
        var (told, _) = await site.Host.Services.GetRequiredService<JobQueries>().HistoryAsync(JobKinds.Films, _ => (0, 2), Cancellation);

        Assert.Equal((0, 0, 2), (first, second, told.Count));
        Assert.All(told, job => Assert.Equal((JobState.Failed, true), (job.State, job.Outcome!.Contains("te weinig ruimte", StringComparison.Ordinal))));
        Assert.Empty(site.Host.Shelf().NoteOf(item.Url())!.Made);
        Assert.Equal(1, await site.Host.MakeReadyAsync());
    }

    private static async Task<JsonNode> FilmAsync(EditingClient editor, JsonNode item) => (await editor.GetAsync($"/media/{item.Key()}/film")).Json!;

    private async Task<HttpResponseMessage> AskAsync(string address, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        change?.Invoke(request);
        return await site.Host.Client.SendAsync(request, Cancellation);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await AskAsync(address);
        return answer.StatusCode;
    }
}
