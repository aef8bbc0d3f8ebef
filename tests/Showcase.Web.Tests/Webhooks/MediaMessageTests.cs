using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>What receivers hear of files: as someone works in the media library, and over the wire.</summary>
public sealed class MediaMessageTests(HookSite site) : IClassFixture<HookSite>
{
    private static readonly string[] OfMedia = [WebhookEvent.MediaSaved.Alias, WebhookEvent.MediaDeleted.Alias];

    private readonly ShowcaseHost host = site.Host;

    [Fact]
    public async Task An_upload_a_replacement_the_bin_and_the_way_back_are_told_in_order_and_a_draft_is_not()
    {
        using var open = host.WithOptions<DeliveryApiSettings>(settings => settings.Media.Enabled = true);
        var (path, address) = site.Place();
        var (id, secret) = await host.HookAsync(address, events: OfMedia);
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var editor = await EditingClient.WithPageAsync(visitor, "/beheer/media");
        // Without words for who cannot see it, it stays a draft.
        Assert.Equal("draft", (string)(await editor.UploadAsync(SampleFiles.Jpeg(), "klad-die-niemand-ziet.jpg")).Json!["state"]!);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), "haakfoto.jpg");
        var uploaded = await site.Receiver.NextAsync(path);
        using var given = await DeliveryClient.Of(host).SendAsync($"/media/item/{item.Key()}");
        var asGiven = await given.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        var after = (await editor.ReplaceAsync(item.Key(), SampleFiles.Jpeg(600, 300), "haakfoto-nieuw.jpg", (long)item["revision"]!)).Json!;
        var replaced = await site.Receiver.NextAsync(path);
        await editor.PostAsync($"/documents/{item.Key()}/trash", revision: (long)after["revision"]!);
        var gone = await site.Receiver.NextAsync(path);
        await editor.PostAsync($"/documents/{item.Key()}/restore", new { }, await editor.RevisionAsync(item.Key()));
        var back = await site.Receiver.NextAsync(path);

        Assert.Equal(["Umbraco.MediaSave", "Umbraco.MediaSave", "Umbraco.MediaDelete", "Umbraco.MediaSave"], new[] { uploaded, replaced, gone, back }.Select(message => message.Event));
        Assert.All([uploaded, replaced, gone, back], message => Assert.True(message.IsSignedWith(secret) && message.Json.GetProperty("id").GetGuid() == item.Key(), message.Body));
        Assert.Equal(asGiven, uploaded.Body);
        Assert.Equal(item.Url(), uploaded.Json.GetProperty("url").GetString());
        Assert.All([replaced, back], message => Assert.Equal((after.Url(), 600), (message.Json.GetProperty("url").GetString(), message.Json.GetProperty("width").GetInt32())));
        // Of what is gone the name, and neither address nor words.
        Assert.Equal(["id", "mediaType", "name"], gone.Json.EnumerateObject().Select(property => property.Name).Order());
        await host.AttemptedAsync(id, 4);
        Assert.DoesNotContain(await host.MessagesAsync(id), message => message.SubjectName.Contains("klad", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_folder_that_is_thrown_away_takes_its_files_along_and_emptying_the_bin_tells_nothing_more()
    {
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address, events: OfMedia, types: ["File"]);
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var editor = await EditingClient.WithPageAsync(visitor, "/beheer/media");
        var folder = (await editor.FolderAsync("Haakmap")).Json!.Key();
        var files = new List<Guid>();
        foreach (var name in new[] { "een.pdf", "twee.pdf" }) files.Add((await editor.PublishFileAsync(SampleFiles.Pdf(), name, more: $"&parent={folder}")).Key());
        for (var count = 0; count < files.Count; count++) Assert.Equal(WebhookEvent.MediaSaved.Alias, (await site.Receiver.NextAsync(path)).Event);

        await editor.PostAsync($"/documents/{folder}/trash", revision: await editor.RevisionAsync(folder));
        var gone = new[] { await site.Receiver.NextAsync(path), await site.Receiver.NextAsync(path) };
        var emptied = await editor.DeleteAsync("/media/bin?count=" + (await editor.GetAsync("/media?bin=true&take=1")).Json!["total"]);

        Assert.All(gone, message => Assert.Equal(WebhookEvent.MediaDeleted.Alias, message.Event));
        Assert.Equal(files.Order(), gone.Select(message => message.Json.GetProperty("id").GetGuid()).Order());
        Assert.Equal(HttpStatusCode.OK, emptied.Status);
        await host.AttemptedAsync(id, 4);
        Assert.Equal(4, (await host.MessagesAsync(id)).Count);
    }
}
