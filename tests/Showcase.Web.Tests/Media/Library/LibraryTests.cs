using System.Net;
using Showcase.Core.Consent;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Consent;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

public abstract class LibraryTests(EditingSite site)
{
    [Fact]
    public async Task A_photo_with_words_is_public_at_once_and_knows_its_size()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var content = SampleFiles.Jpeg();

        var item = await author.PublishFileAsync(content, "Foto (1).JPG");

        Assert.Equal(("Foto (1)", "Image", "jpg", 400, 250), ((string)item["name"]!, (string)item["type"]!, (string)item["extension"]!, (int)item["width"]!, (int)item["height"]!));
        Assert.Matches("^/media/[a-z0-9]{8}/foto-1\\.jpg$", item.Url());
        using var answer = await site.Host.Client.GetAsync(item.Url(), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        // What the photo shows, and nothing of who took it where or of what hung behind its end.
        var sent = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Jansen", System.Text.Encoding.Latin1.GetString(content), StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", System.Text.Encoding.Latin1.GetString(sent), StringComparison.Ordinal);
        Assert.DoesNotContain("erachter", System.Text.Encoding.Latin1.GetString(sent), StringComparison.Ordinal);
        using var picture = NetVips.Image.NewFromBuffer(sent);
        using var original = NetVips.Image.NewFromBuffer(content);
        Assert.Equal((original.Width, original.Height), (picture.Width, picture.Height));
        Assert.All(original.Getpoint(200, 100).Zip(picture.Getpoint(200, 100)), colour => Assert.Equal(colour.First, colour.Second, tolerance: 3));
    }

    [Fact]
    public async Task A_photo_without_words_is_a_draft_that_only_staff_see()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var content = SampleFiles.Jpeg();

        var answer = await editor.UploadAsync(content, "zonder.jpg");

        Assert.Equal((HttpStatusCode.Created, "draft"), (answer.Status, (string)answer.Json!["state"]!));
        Assert.Null(answer.Json["url"]);
        using var file = await editor.FetchAsync($"/beheer/api/media/{answer.Json.Key()}/file?download");
        Assert.Equal((HttpStatusCode.OK, (int)answer.Json["bytes"]!), (file.StatusCode, (await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var thumbnail = await editor.FetchAsync((string)answer.Json["thumbnail"]!);
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (thumbnail.StatusCode, thumbnail.Content.Headers.ContentType?.MediaType));
        var stored = (string)(await editor.OpenAsync(answer.Json.Key())).Json!["values"]!["umbracoFile"]!;
        var path = System.Text.Json.Nodes.JsonNode.Parse(stored)!["src"]!.ToString();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.GetPageAsync(path, TestContext.Current.CancellationToken)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Host.GetPageAsync((string)answer.Json["thumbnail"]!, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task The_same_request_twice_makes_one_file_and_another_file_under_its_key_is_refused()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (key, content) = (Guid.NewGuid(), SampleFiles.Jpeg());

        var first = await editor.UploadAsync(content, "tweemaal.jpg", key, LibraryClient.Said);
        var second = await editor.UploadAsync(content, "tweemaal.jpg", key, LibraryClient.Said);
        var other = await editor.UploadAsync(SampleFiles.Jpeg(), "onder-dezelfde-sleutel.jpg", key);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], [first.Status, second.Status, other.Status]);
        Assert.Equal(first.Json!.Url(), second.Json!.Url());
        Assert.Single(Directory.GetFiles(Path.Combine(site.Host.DataPath, "media"), "tweemaal.jpg", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Host.DataPath, "media"), "onder-dezelfde-sleutel.jpg", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_is_there_already_is_told_and_made_again_only_when_asked()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var content = SampleFiles.Pdf();
        var first = await editor.PublishFileAsync(content, "jaarverslag.pdf");

        var refused = await editor.UploadAsync(content, "ander-naam.pdf");
        var copied = await editor.UploadAsync(content, "ander-naam.pdf", more: "&copy=true");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(first.Key(), refused.Json!["duplicate"]!.Key());
        Assert.Equal(HttpStatusCode.Created, copied.Status);
        Assert.NotEqual(first.Url(), copied.Json!.Url());
    }

    [Fact]
    public async Task Folders_are_looked_into_and_what_narrows_looks_below_them()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var outer = (await editor.FolderAsync("Buiten")).Json!.Key();
        var inner = (await editor.FolderAsync("Binnen", outer)).Json!.Key();
        await editor.PublishFileAsync(SampleFiles.Mp4(), "film 10.mp4", more: $"&parent={outer}");
        await editor.PublishFileAsync(SampleFiles.Mp4(), "film 9.mp4", more: $"&parent={inner}");
        await editor.PublishFileAsync(SampleFiles.Caption(), "ondertiteling.vtt", more: $"&parent={inner}");
        await editor.UploadAsync(SampleFiles.Jpeg(), "kaal.jpg", more: $"&parent={inner}");

        Assert.Equal(["Binnen", "Film 10"], await NamesAsync(""));
        Assert.Equal(["Film 9", "Film 10"], await NamesAsync("&kind=film"));
        Assert.Equal(["Ondertiteling"], await NamesAsync("&kind=caption"));
        Assert.Equal(["Binnen"], await NamesAsync("&kind=folder"));
        Assert.Equal(["Kaal"], await NamesAsync("&missing=alt"));
        Assert.Equal(["Film 9"], await NamesAsync("&q=film%209"));
        Assert.Equal(["Binnen"], await NamesAsync("&take=1"));
        Assert.Equal(["Kaal"], await NamesAsync("&kind=picture&sort=size&take=1"));
        var deep = (await editor.GetAsync($"/media?parent={inner}&q=film")).Items.Single();
        Assert.Equal(["Buiten", "Binnen"], deep["path"]!.AsArray().Select(name => (string)name!));
        Assert.Equal([outer, inner], deep["above"]!.AsArray().Select(key => (Guid)key!));

        async Task<IEnumerable<string>> NamesAsync(string more) => (await editor.GetAsync($"/media?parent={outer}{more}")).Items.Select(item => (string)item["name"]!);
    }

    [Fact]
    public async Task Folders_are_opened_one_by_one_and_say_whether_there_are_more_in_them()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var outer = (await editor.FolderAsync("Om te openen")).Json!.Key();
        var (ten, nine) = ((await editor.FolderAsync("Map 10", outer)).Json!.Key(), (await editor.FolderAsync("Map 9", outer)).Json!.Key());
        var (thrown, deep) = ((await editor.FolderAsync("Weg", nine)).Json!.Key(), (await editor.FolderAsync("Diep", ten)).Json!.Key());
        await editor.PostAsync($"/documents/{thrown}/trash", revision: await editor.RevisionAsync(thrown));
        await editor.PublishFileAsync(SampleFiles.Pdf(), "geen-map.pdf", more: $"&parent={outer}");

        var (within, second, nothing) = (await editor.GetAsync($"/media/folders?parent={outer}"), await editor.GetAsync($"/media/folders?parent={outer}&skip=1&take=1"), await editor.GetAsync($"/media/folders?parent={nine}"));

        Assert.Equal([("Map 9", false), ("Map 10", true)], within.Items.Select(folder => ((string)folder["name"]!, (bool)folder["hasFolders"]!)));
        Assert.Equal((2, ten), ((int)second.Json!["total"]!, second.Items.Single().Key()));
        Assert.Empty(nothing.Items);
        Assert.Contains(outer, (await editor.GetAsync("/media/folders")).Items.Select(folder => folder.Key()));
        Assert.DoesNotContain(deep, (await editor.GetAsync("/media/folders")).Items.Select(folder => folder.Key()));
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest],
            [(await editor.GetAsync($"/media/folders?parent={Guid.NewGuid()}")).Status, (await editor.GetAsync("/media/folders?parent=boven")).Status, (await editor.GetAsync("/media/folders?take=1000")).Status]);
    }

    [Theory]
    [InlineData("?kind=alles")]
    [InlineData("?sort=willekeurig")]
    [InlineData("?bin=misschien")]
    [InlineData("?parent=boven")]
    [InlineData("?take=1000000000")]
    [InlineData("?skip=-1")]
    public async Task A_question_that_makes_no_sense_is_refused(string question)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (await editor.GetAsync("/media" + question)) is var answer ? (answer.Status, answer.MediaType) : default);
    }

    [Fact]
    public async Task Thrown_away_a_file_is_gone_for_the_public_until_it_is_restored()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = (await editor.FolderAsync("Weg te gooien")).Json!.Key();
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), "weg.jpg", more: $"&parent={folder}");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(item.Url()));

        // The folder, so that the file goes along without being named.
        await editor.PostAsync($"/documents/{folder}/trash", revision: await editor.RevisionAsync(folder));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(item.Url()));
        Assert.Contains(folder, (await editor.GetAsync("/media?bin=true&take=100")).Items.Select(thrown => thrown.Key()));
        Assert.Equal("trashed", (string)(await editor.GetAsync($"/media/{item.Key()}")).Json!["state"]!);

        await editor.PostAsync($"/documents/{folder}/restore", new { }, await editor.RevisionAsync(folder));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(item.Url()));
        await editor.PostAsync($"/documents/{item.Key()}/unpublish", revision: await editor.RevisionAsync(item.Key()));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(item.Url()));
    }

    [Fact]
    public async Task Removed_for_good_a_file_leaves_the_disk_unless_another_names_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var alone = await editor.PublishFileAsync(SampleFiles.Jpeg(), "alleen.jpg");
        var named = await editor.PublishFileAsync(SampleFiles.Jpeg(), "genoemd.jpg");
        var copy = Guid.NewGuid();
        await editor.PostAsync($"/documents/{named.Key()}/copy", new { key = copy, parent = (Guid?)null, withDescendants = false });
        foreach (var key in new[] { alone.Key(), named.Key() })
        {
            await editor.PostAsync($"/documents/{key}/trash", revision: await editor.RevisionAsync(key));
            Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/documents/{key}", await editor.RevisionAsync(key))).Status);
        }

        Assert.False(File.Exists(site.Host.DataPath + alone.Url()));
        Assert.True(File.Exists(site.Host.DataPath + named.Url()));
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (await StatusAsync(alone.Url()), await StatusAsync(named.Url())));
    }

    [Fact]
    public async Task A_replaced_file_keeps_its_key_and_its_former_address_leads_to_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (before, content) = (await editor.PublishFileAsync(SampleFiles.Jpeg(), "oud.jpg"), SampleFiles.Jpeg(600, 300));

        var after = await editor.ReplaceAsync(before.Key(), content, "Nieuw.jpg", (long)before["revision"]!);

        Assert.True(after.Status == HttpStatusCode.OK, after.Text);
        Assert.Equal(("published", 600, "Oud"), ((string)after.Json!["state"]!, (int)after.Json["width"]!, (string)after.Json["name"]!));
        var moved = await site.Host.GetPageAsync(before.Url(), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, after.Json.Url()), (moved.Status, moved.Location));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(after.Json.Url()));
        // An older version still has its file.
        var versions = (await editor.GetAsync($"/documents/{before.Key()}/versions")).Items;
        await editor.PostAsync($"/documents/{before.Key()}/versions/{versions[^1]["version"]}/restore", revision: after.Revision);
        await editor.SaveAsync(before.Key(), values => values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.Nobody));
        await editor.PostAsync($"/documents/{before.Key()}/publish", new { }, await editor.RevisionAsync(before.Key()));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(before.Url()));
        Assert.Equal(before.Url(), (await site.Host.GetPageAsync(after.Json.Url(), TestContext.Current.CancellationToken)).Location);
    }

    private async Task<HttpStatusCode> StatusAsync(string address) => (await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status;
}

[Collection(LibraryCollection.Name)]
public sealed class LibraryOnSqliteTests(SqliteEditingSite site) : LibraryTests(site);

public sealed class LibraryOnPostgresTests(PostgresEditingSite site) : LibraryTests(site), IClassFixture<PostgresEditingSite>;
