using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>What pages show follows what becomes of a file, at once.</summary>
[Collection(LibraryCollection.Name)]
public sealed class PicturesInStoriesTests(SqliteEditingSite site)
{
    [Fact]
    public async Task A_story_shows_the_new_file_as_soon_as_its_picture_is_replaced_and_none_when_it_is_thrown_away()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(1600, 1000), "in-verhaal.jpg");
        var path = await PublishStoryAsync(editor, item.Key());
        var (page, list) = (await PictureAsync(path), await ListAsync());
        Assert.StartsWith(item.Url() + "?", page, StringComparison.Ordinal);
        Assert.Contains(item.Url(), list, StringComparison.Ordinal);
        using var rendition = await site.Host.Client.GetAsync(page, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, rendition.StatusCode);

        var replaced = (await editor.ReplaceAsync(item.Key(), SampleFiles.Jpeg(1600, 1000), "anders.jpg", (long)item["revision"]!)).Json!;

        Assert.StartsWith(replaced.Url() + "?", await PictureAsync(path), StringComparison.Ordinal);
        Assert.DoesNotContain(item.Url(), await ListAsync(), StringComparison.Ordinal);
        var moved = await site.Host.GetPageAsync(page, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.StartsWith(replaced.Url() + "?", moved.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(moved.Location!, TestContext.Current.CancellationToken)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Host.GetPageAsync(page + "x", TestContext.Current.CancellationToken)).Status);

        await editor.PostAsync($"/documents/{item.Key()}/trash", revision: (long)replaced["revision"]!);

        // The story falls back on the still of its film.
        Assert.DoesNotContain(replaced.Url(), await PictureAsync(path), StringComparison.Ordinal);
        Assert.DoesNotContain(replaced.Url(), await ListAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), ((await site.Host.GetPageAsync(page, TestContext.Current.CancellationToken)).Status, (await site.Host.GetPageAsync(moved.Location!, TestContext.Current.CancellationToken)).Status));
    }

    [Fact]
    public async Task Renditions_of_what_was_withdrawn_leave_the_disk()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(1600, 1000), "afgeleid.jpg");
        var page = await PictureAsync(await PublishStoryAsync(editor, item.Key()));
        var folder = Path.Combine(site.Host.DataPath, "renditions", Features.Media.RenditionName.FolderOf(item.Url()));
        await site.Host.GetPageAsync(page, TestContext.Current.CancellationToken);
        Assert.NotEmpty(Directory.GetFiles(folder));

        await editor.PostAsync($"/documents/{item.Key()}/unpublish", revision: (long)item["revision"]!);

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_file_that_no_page_shows_takes_no_page_out_of_the_cache_when_it_goes()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), "los.jpg");
        await site.Host.GetPageAsync("/privacy", TestContext.Current.CancellationToken);
        var store = site.Host.Services.GetRequiredService<AnswerStore>();
        var before = Pages(store);
        Assert.NotEmpty(before);

        await editor.PostAsync($"/documents/{item.Key()}/trash", revision: (long)item["revision"]!);

        Assert.Equal(before, Pages(store));

        string[] Pages(AnswerStore answers) => answers.Count > 0 && answers.Find(KeyOf("/privacy")) is { } found ? [found.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [];
    }

    [Fact]
    public async Task A_story_is_not_published_with_a_picture_or_a_link_to_a_file_that_is_not_public()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var draft = (await editor.UploadAsync(SampleFiles.Jpeg(), "nog-niet.jpg")).Json!.Key();
        var thrown = await editor.PublishFileAsync(SampleFiles.Pdf(), "weggegooid.pdf");
        await editor.PostAsync($"/documents/{thrown.Key()}/trash", revision: (long)thrown["revision"]!);
        var there = await editor.PublishFileAsync(SampleFiles.Pdf(), "er-nog.pdf");
        var replaced = await editor.ReplaceAsync(there.Key(), SampleFiles.Pdf(), "er-nog.pdf", (long)there["revision"]!);
        Assert.Equal(HttpStatusCode.OK, replaced.Status);
        var values = await StoryAsync(editor, draft);
        values["body"] = JsonSerializer.Serialize(new { markup = $"<p><a href=\"{thrown.Url()}\">weg</a> <a href=\"{there.Url()}?x=1\">er</a></p>" });

        var key = await CreateAsync(editor, values);
        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Reasons, reason => reason.EndsWith("‘Nog niet’. Dat staat nog niet op de site: vul de alt-tekst in en publiceer de foto.", StringComparison.Ordinal));
        Assert.Contains(refused.Reasons, reason => reason.Contains(thrown.Url(), StringComparison.Ordinal));
        Assert.DoesNotContain(refused.Reasons, reason => reason.Contains(there.Url(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_story_is_not_published_with_a_picture_that_lies_in_the_bin_picked_or_in_its_text(bool isKnownByKey)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (picked, inText) = (await editor.PublishFileAsync(SampleFiles.Jpeg(), "gekozen.jpg"), await editor.PublishFileAsync(SampleFiles.Jpeg(), "ertussen.jpg"));
        var values = await StoryAsync(editor, picked.Key());
        var udi = isKnownByKey ? $" data-udi=\"umb://media/{inText.Key():N}\"" : "";
        values["body"] = JsonSerializer.Serialize(new { markup = $"<p>Tekst <img src=\"{inText.Url()}?width=400\" alt=\"Een kraan\"{udi}> verder.</p>" });
        var key = await CreateAsync(editor, values);
        Assert.Empty((await editor.GetAsync($"/documents/{key}/gates")).Reasons);
        foreach (var item in new[] { picked, inText }) await editor.PostAsync($"/documents/{item.Key()}/trash", revision: (long)item["revision"]!);

        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Reasons, reason => reason.Contains("‘Gekozen’, dat in de prullenbak staat", StringComparison.Ordinal));
        Assert.Contains(refused.Reasons, reason => reason.Contains(isKnownByKey ? "‘Ertussen’, dat in de prullenbak staat" : inText.Url(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_a_file_in_a_text_follows_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Pdf(), "regeling.pdf");
        var picture = await editor.PublishFileAsync(SampleFiles.Jpeg(), "erbij.jpg");
        var values = await StoryAsync(editor, picture.Key());
        values["body"] = JsonSerializer.Serialize(new { markup = $"<p><a type=\"media\" href=\"/{{localLink:umb://media/{item.Key():N}}}\">de regeling</a></p>" });
        var path = await PublishAsync(editor, await CreateAsync(editor, values));
        Assert.Equal(item.Url(), await LinkAsync());

        var replaced = await editor.ReplaceAsync(item.Key(), SampleFiles.Pdf(), "regeling-2027.pdf", (long)item["revision"]!);

        Assert.Equal(replaced.Json!.Url(), await LinkAsync());

        async Task<string?> LinkAsync() => (await site.Host.GetPageAsync(path, TestContext.Current.CancellationToken)).Document.QuerySelectorAll("main a").Single(link => link.TextContent == "de regeling").GetAttribute("href");
    }

    private AnswerKey KeyOf(string path)
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Method = "GET", Scheme = "http", Path = path, Host = new Microsoft.AspNetCore.Http.HostString(site.Host.Client.BaseAddress!.Authority) } };
        context.Connection.LocalPort = site.Host.Client.BaseAddress.Port;
        Assert.True(site.Host.Services.GetRequiredService<AnswerKeys>().TryRead(context.Features, out var key));
        return key;
    }

    private async Task<string> PublishStoryAsync(EditingClient editor, Guid picture) => await PublishAsync(editor, await CreateAsync(editor, await StoryAsync(editor, picture)));

    private async Task<JsonObject> StoryAsync(EditingClient editor, Guid picture)
    {
        var values = (await editor.OpenAsync(site.KeyOf("/verhalen/eerste-baan-in-de-zorg"))).Json!["values"]!.DeepClone().AsObject();
        values["umbracoUrlName"] = $"met-beeld-{Guid.NewGuid():N}";
        var alias = values.Single(value => value.Value!.ToString().Contains("mediaKey", StringComparison.Ordinal)).Key;
        values[alias] = JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = picture } });
        return values;
    }

    private async Task<Guid> CreateAsync(EditingClient editor, JsonObject values)
    {
        var key = Guid.NewGuid();
        var made = await editor.PostAsync("/documents", new { key, type = "successStory", parent = site.KeyOf("/verhalen"), name = "Met beeld", values });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        return key;
    }

    private static async Task<string> PublishAsync(EditingClient editor, Guid key)
    {
        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        return (string)published.Json!["document"]!["published"]!["path"]!;
    }

    private async Task<string> PictureAsync(string path) =>
        (await site.Host.GetPageAsync(path, TestContext.Current.CancellationToken)).Document.QuerySelector("main picture img")?.GetAttribute("src") ?? "";

    private async Task<string> ListAsync() => (await site.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken)).Text;
}
