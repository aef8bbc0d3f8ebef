using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>Uploads by who may not, too many, too large, broken off, and onto a full disk.</summary>
[Collection(LibraryCollection.Name)]
public sealed class UploadSafetyTests(SqliteEditingSite site)
{
    [Fact]
    public async Task Without_sign_in_or_with_too_low_a_role_nothing_is_taken()
    {
        var address = $"/beheer/api/media?key={Guid.NewGuid()}&name=foto.jpg";
        using var anonymous = await site.Host.Client.PostAsync(new Uri(address, UriKind.Relative), new ByteArrayContent(SampleFiles.Jpeg()), TestContext.Current.CancellationToken);
        using var coordinator = await OfficeVisitor.SignedInAsync(site.Host, OfficeRoles.Coordinator);
        using var refused = await coordinator.Client.PostAsync(new Uri(address, UriKind.Relative), new ByteArrayContent(SampleFiles.Jpeg()), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (anonymous.StatusCode, refused.StatusCode));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("verzonnen")]
    public async Task Without_a_token_of_this_site_nothing_is_taken(string? token)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        editor.Token = token;
        var key = Guid.NewGuid();

        Assert.Equal(HttpStatusCode.BadRequest, (await editor.UploadAsync(SampleFiles.Jpeg(), "foto.jpg", key)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/media/{key}")).Status);
    }

    [Fact]
    public async Task Who_is_kept_to_pages_uploads_from_a_page_and_who_is_kept_to_figures_does_not()
    {
        using var writer = await KeptAsync(OfficeRights.Section, OfficePaths.Content);
        using var other = await OfficeVisitor.SignedInAsync(site.Host, OfficeRoles.Editor);
        await ClaimAsync(other, OfficeRights.Section, "/beheer/resultaten");

        Assert.Equal(HttpStatusCode.Created, (await writer.UploadAsync(SampleFiles.Jpeg(), "foto.jpg")).Status);
        using var refused = await other.Client.GetAsync(new Uri("/beheer/api/media", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task What_someone_brings_for_an_organisation_belongs_to_it()
    {
        var (ours, theirs) = (site.KeyOf("/organisaties/gemeente-lindevoort"), site.KeyOf("/organisaties/gemeente-merelstede"));
        using var own = await EditingClient.SignedInAsync(site, OfficeRoles.Author, ours);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, theirs);
        var item = await own.PublishFileAsync(SampleFiles.Jpeg(), "van-ons.jpg");
        var folder = (await own.FolderAsync("Van ons")).Json!.Key();

        Assert.Equal(HttpStatusCode.Forbidden, (await other.ReplaceAsync(item.Key(), SampleFiles.Jpeg(), "van-hen.jpg", 2)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync($"/documents/{item.Key()}/trash", revision: 2)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.UploadAsync(SampleFiles.Jpeg(), "erbij.jpg", more: $"&parent={folder}")).Status);
        Assert.False((bool)(await other.GetAsync($"/media/{item.Key()}")).Json!["editableFile"]!);
        Assert.True((bool)(await own.GetAsync($"/media/{item.Key()}")).Json!["editableFile"]!);
        // What is public changes for the public when somebody who publishes says so.
        var replaced = await own.ReplaceAsync(item.Key(), SampleFiles.Jpeg(), "van-ons-2.jpg", 2);
        Assert.Equal((HttpStatusCode.OK, "changed", item.Url()), (replaced.Status, (string)replaced.Json!["state"]!, replaced.Json!.Url()));
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(item.Url(), TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task Another_kind_of_file_a_stale_one_and_one_that_does_not_say_take_no_place()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), "foto.jpg");
        var revision = (long)item["revision"]!;

        var film = await editor.ReplaceAsync(item.Key(), SampleFiles.Mp4(), "film.mp4", revision);
        var stale = await editor.ReplaceAsync(item.Key(), SampleFiles.Jpeg(), "foto.jpg", revision - 1);
        var silent = await editor.ReplaceAsync(item.Key(), SampleFiles.Jpeg(), "foto.jpg", null);
        var drawing = await editor.ReplaceAsync(item.Key(), SampleFiles.Svg("<rect/>"), "tekening.svg", revision);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.PreconditionFailed, (HttpStatusCode)428, HttpStatusCode.OK), (film.Status, stale.Status, silent.Status, drawing.Status));
        Assert.Equal(item.Key(), stale.Json!["current"]!.Key());
    }

    [Fact]
    public async Task An_address_of_another_draft_is_not_made_public_by_naming_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var hidden = (await editor.UploadAsync(SampleFiles.Jpeg(), "geheim.jpg")).Json!.Key();
        var stored = (string)(await editor.OpenAsync(hidden)).Json!["values"]!["umbracoFile"]!;
        var key = await CreateNamingAsync(editor, stored);

        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, published.Status);
        Assert.Contains("hoort bij een ander onderdeel", published.Reasons.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/../keys/media-hmac.key")]
    [InlineData("/media/abcd1234/bestaat-niet.jpg")]
    [InlineData("https://kwaad.example/foto.jpg")]
    public async Task A_file_that_is_not_there_or_not_ours_is_not_made_public_and_not_sent(string path)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await CreateNamingAsync(editor, $$"""{"src":"{{path}}"}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync($"/documents/{key}/publish", new { }, 1)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/media/{key}/file")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/media/{key}/thumbnail")).Status);
    }

    [Fact]
    public async Task A_file_above_the_limit_of_its_kind_is_refused_by_its_length_and_by_what_comes()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var whole = new StreamContent(new EndlessStream(31_000_000));
        whole.Headers.ContentLength = 31_000_000;

        var tooLong = await editor.SendContentAsync(HttpMethod.Post, $"/media?key={Guid.NewGuid()}&name=groot.jpg", whole, null);
        var lengthless = await RawAsync(editor, "Transfer-Encoding: chunked", "5\r\nhallo\r\n0\r\n\r\n");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.Status);
        Assert.Contains("ten hoogste 30 MB", (string)tooLong.Json!["detail"]!, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 411 ", lengthless, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_cut_off_leaves_nothing_and_gives_its_turn_back()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        // More often than one may send at the same time.
        for (var turn = 0; turn < 5; turn++)
        {
            using var socket = await OpenAsync(editor, "Content-Length: 1000", "half");
            socket.Client.Shutdown(SocketShutdown.Send);
        }

        await UntilAsync(() => site.Coming().Length == 0);
        // The turn comes back a moment after the half file has gone.
        await Eventually.TrueAsync(async () => (await editor.UploadAsync(SampleFiles.Jpeg(), "daarna.jpg")).Status == HttpStatusCode.Created);
    }

    [Fact]
    public async Task Who_sends_three_files_that_do_not_end_waits_with_the_fourth_and_others_do_not()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var slow = new List<TcpClient>();
        for (var turn = 0; turn < 3; turn++)
        {
            slow.Add(await OpenAsync(editor, "Content-Length: 1000", "begin"));
        }

        await UntilAsync(() => site.Coming().Count(path => path.EndsWith("inhoud", StringComparison.Ordinal)) >= 3);
        var fourth = await editor.UploadAsync(SampleFiles.Jpeg(), "vierde.jpg");
        var others = await other.UploadAsync(SampleFiles.Jpeg(), "ander.jpg");
        slow.ForEach(client => client.Dispose());

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.Created), (fourth.Status, others.Status));
    }

    private static async Task<Guid> CreateNamingAsync(EditingClient editor, string stored)
    {
        var key = Guid.NewGuid();
        var made = await editor.PostAsync("/documents", new { key, type = "Image", parent = (Guid?)null, name = "Nagemaakt", values = new { umbracoFile = stored, altText = "Nagemaakt", portrayal = """["niemand herkenbaar"]""" } });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        return key;
    }

    private async Task<EditingClient> KeptAsync(string claim, string value)
    {
        var visitor = await OfficeVisitor.SignedInAsync(site.Host, OfficeRoles.Editor);
        await ClaimAsync(visitor, claim, value);
        return await EditingClient.WithPageAsync(visitor, value);
    }

    private async Task ClaimAsync(OfficeVisitor visitor, string claim, string value)
    {
        var name = (await visitor.GetAsync("/beheer/account")).Text.Split("gebruiker-")[1][..32];
        await using var scope = site.Host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        IdentityRules.Demand(await users.AddClaimAsync((await users.FindByEmailAsync($"gebruiker-{name}@showcase.example"))!, new Claim(claim, value)));
    }

    // As no client of good manners would send it.
    private async Task<TcpClient> OpenAsync(EditingClient editor, string length, string body)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", site.Host.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        var head = $"POST /beheer/api/media?key={Guid.NewGuid()}&name=foto.jpg HTTP/1.1\r\nHost: 127.0.0.1:{site.Host.Client.BaseAddress.Port}\r\nCookie: {editor.CookieHeader}\r\nRequestVerificationToken: {editor.Token}\r\n{length}\r\n\r\n{body}";
        await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(head), TestContext.Current.CancellationToken);
        return socket;
    }

    private async Task<string> RawAsync(EditingClient editor, string length, string body)
    {
        using var socket = await OpenAsync(editor, length, body);
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var turn = 0; turn < 200 && !isSo(); turn++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }
}
