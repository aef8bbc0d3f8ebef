using System.Net;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>Films and what is taken from them as documents of the library, on either database.</summary>
public abstract class FilmLibraryTests(FilmEditingSite site)
{
    [Fact]
    public async Task A_moment_of_a_film_becomes_its_thumbnail_or_a_photo_of_the_library()
    {
        var editor = await site.EditorAsync();
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
        // Who can be recognised in it is asked before it is public.
        Assert.Equal((HttpStatusCode.Created, "Image", 320, "draft"), (still.Status, (string)still.Json!["type"]!, (int)still.Json["width"]!, (string)still.Json["state"]!));
        Assert.Equal(HttpStatusCode.Created, pastTheEnd.Status);
        // A client that lost the answer asks the same again; with the key of something else it is a mistake.
        var repeated = await editor.PostAsync($"/media/{item.Key()}/film/still", new { key, atMilliseconds = 1_000, altText = "Een testbeeld." });
        Assert.Equal((HttpStatusCode.OK, still.Revision), (repeated.Status, repeated.Revision));
        foreach (var taken in new[] { item.Key(), (await editor.FolderAsync("Map met een sleutel")).Json!.Key() })
        {
            Assert.Equal(HttpStatusCode.PreconditionFailed, (await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = taken, atMilliseconds = 0 })).Status);
        }

        using var another = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await another.PostAsync($"/media/{item.Key()}/film/still", new { key, atMilliseconds = 1_000 })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.Empty, atMilliseconds = 0 })).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await editor.PostAsync($"/media/{item.Key()}/film/still", new { key = Guid.NewGuid(), atMilliseconds = 0, altText = new string('x', 20_000) })).Status);
    }

    [Fact]
    public async Task A_film_of_another_organisation_is_looked_at_and_not_touched()
    {
        var editor = await site.EditorAsync();
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
    public async Task What_was_made_of_a_film_goes_when_it_is_replaced_or_thrown_away()
    {
        var editor = await site.EditorAsync();
        await site.Host.SkipSamplesAsync();
        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4), "eerst.mp4");
        await site.Host.MakeReadyAsync();

        var replaced = await editor.ReplaceAsync(item.Key(), SampleFilms.Make(0.5), "dan.mp4", (long)item["revision"]!);
        await site.Host.MakeReadyAsync();

        Assert.Equal(HttpStatusCode.OK, replaced.Status);
        Assert.DoesNotContain(item.Url(), site.Host.Shelf().Paths());
        Assert.Equal(FilmStage.Ready, site.Host.Shelf().NoteOf(replaced.Json!.Url())!.Stage);
        using var gone = await site.Host.Client.GetAsync(item.Url() + "/90.mp4", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);

        var now = (await editor.GetAsync($"/media/{item.Key()}")).Revision;
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{item.Key()}/trash", new { }, now)).Status);
        Assert.Equal(0, await site.Host.MakeReadyAsync());
        Assert.DoesNotContain(replaced.Json!.Url(), site.Host.Shelf().Paths());
    }
}

[Collection(FilmCollection.Name)]
public sealed class FilmLibraryOnSqliteTests(SqliteFilmSite site) : FilmLibraryTests(site);

public sealed class FilmLibraryOnPostgresTests(PostgresFilmSite site) : FilmLibraryTests(site), IClassFixture<PostgresFilmSite>;
