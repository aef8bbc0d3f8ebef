using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Showcase.Core.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>What is made of a film, and who may have it.</summary>
[Collection(FilmCollection.Name)]
public sealed class FilmMakingTests(FilmEditingSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_film_becomes_forms_that_every_browser_plays_and_the_file_that_came_in_is_sent_no_more()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(2, "854x480", more: ["-metadata", "comment=origineel"]), "ladder.mp4");
        var before = await site.Host.Client.GetByteArrayAsync(item.Url(), Cancellation);
        Assert.Equal("none", (string)(await FilmAsync(editor, item))["stage"]!);

        // Tests of this collection come one after the other.
        var options = site.Host.Services.GetRequiredService<IOptions<FilmOptions>>().Value;
        options.Av1Height = 720;
        Assert.Equal(1, await site.Host.MakeReadyAsync());
        options.Av1Height = 0;

        var film = site.Host.Services.GetRequiredService<IFilms>().Find(item.Url())!;
        Assert.Equal(["480-av1.mp4", "480.mp4", "360.mp4"], film.Sources.Select(source => source.Url.Split('/')[^1]));
        Assert.Equal([(854, 480), (854, 480), (640, 360)], film.Sources.Select(source => (source.Width, source.Height)));
        Assert.All(film.Sources, source => Assert.Matches("^video/mp4; codecs=\"(avc1\\.64[0-9a-f]{4}|av01\\.0\\.[0-9]{2}M\\.08), mp4a\\.40\\.2\"$", source.Type));
        var sound = Assert.Single(film.Sound!);
        Assert.InRange(sound.EndMilliseconds, 900, 1_300);
        var after = await site.Host.Client.GetByteArrayAsync(item.Url(), Cancellation);
        Assert.NotEqual(before, after);
        Assert.Equal(await site.Host.Client.GetByteArrayAsync(film.Sources[1].Url, Cancellation), after);
        var told = await FilmAsync(editor, item);
        Assert.Equal(("ready", 3), ((string)told["stage"]!, told["sources"]!.AsArray().Count));
        Assert.StartsWith("image/jpeg", (await editor.FetchAsync((string)(await editor.GetAsync($"/media/{item.Key()}")).Json!["thumbnail"]!)).Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_sent_in_parts_and_only_while_the_film_is_public()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
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
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Moving(10, "854x480"), "stoppen.mp4");
        var making = site.Host.MakeReadyAsync();
        await Eventually(() => site.Host.Queue().JobOf(item.Url())?.Now is { State: JobState.Running, Done: > 0 });
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
    public async Task A_moment_of_a_film_becomes_its_thumbnail_or_a_photo_of_the_library()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "testsrc=size=320x180:rate=10:duration=2", "-c:v", "libx264", "-pix_fmt", "yuv420p"]), "beeld.mp4");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PutAsync($"/media/{item.Key()}/film/poster", new { atMilliseconds = 1_000 }, null)).Status);
        await site.Host.MakeReadyAsync();
        var poster = site.Host.Shelf().Open(item.Url(), FilmShelf.Poster)!;
        var (before, key) = (File.ReadAllBytes(poster.FullName), Guid.NewGuid());

        var chosen = await editor.PutAsync($"/media/{item.Key()}/film/poster", new { atMilliseconds = 1_900 }, null);
        var still = await editor.PostAsync($"/media/{item.Key()}/film/still", new { key, atMilliseconds = 1_000, altText = "Een testbeeld." });
        var pastTheEnd = await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.NewGuid(), atMilliseconds = int.MaxValue, altText = "Het einde." });

        Assert.Equal((HttpStatusCode.OK, 1_900), (chosen.Status, (int)chosen.Json!["posterMilliseconds"]!));
        Assert.NotEqual(before, File.ReadAllBytes(poster.FullName));
        Assert.Equal((HttpStatusCode.Created, "Image", 320, "published"), (still.Status, (string)still.Json!["type"]!, (int)still.Json["width"]!, (string)still.Json["state"]!));
        Assert.Equal(HttpStatusCode.Created, pastTheEnd.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.Empty, atMilliseconds = 0 })).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.NewGuid(), atMilliseconds = 0, altText = new string('x', 20_000) })).Status);
    }

    [Fact]
    public async Task A_film_of_another_organisation_is_looked_at_and_not_touched()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Author, Guid.NewGuid());
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4, "32x18"), "van een ander.mp4");

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync($"/media/{item.Key()}/film")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync($"/media/{item.Key()}/film")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.DeleteAsync($"/media/{item.Key()}/film")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PutAsync($"/media/{item.Key()}/film/poster", new { atMilliseconds = 0 }, null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.NewGuid(), atMilliseconds = 0 })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/media/{Guid.NewGuid()}/film")).Status);
    }

    [Fact]
    public async Task What_was_made_of_a_film_goes_when_the_film_is_replaced()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "eerst.mp4");
        await site.Host.MakeReadyAsync();

        var replaced = await editor.ReplaceAsync(item.Key(), SampleFilms.Make(0.5), "dan.mp4", (long)item["revision"]!);
        await site.Host.MakeReadyAsync();

        Assert.Equal(HttpStatusCode.OK, replaced.Status);
        Assert.DoesNotContain(item.Url(), site.Host.Shelf().Paths());
        Assert.Equal(FilmStage.Ready, site.Host.Shelf().NoteOf(replaced.Json!.Url())!.Stage);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(item.Url() + "/90.mp4"));
    }

    [Fact]
    public async Task A_note_that_cannot_be_read_is_as_if_there_was_none()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "notitie.mp4");
        await site.Host.MakeReadyAsync();
        var note = Path.Combine(site.Host.Shelf().Open(item.Url(), "90.mp4")!.DirectoryName!, "film.json");
        File.WriteAllText(note, "{\"path\":");
        var shelf = ActivatorUtilities.CreateInstance<FilmShelf>(site.Host.Services);

        Assert.Null(shelf.NoteOf(item.Url()));
        Assert.Null(shelf.Best(item.Url()));
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

    private static async Task Eventually(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(5, limit.Token);
    }
}
