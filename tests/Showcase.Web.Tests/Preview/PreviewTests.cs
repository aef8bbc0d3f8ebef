using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Preview;

public sealed class PreviewTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private const string NewTitle = "Een titel die nog niemand ziet";

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task Whoever_has_the_link_sees_the_draft_as_a_public_page_and_the_public_sees_nothing_of_it()
    {
        var (key, path) = await DraftOfAStoryAsync(Host);
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        var before = await Host.GetPageAsync(path, Cancellation);
        var link = await LinkAsync(author, key);

        var frame = await Host.GetPageAsync(link, Cancellation);
        Assert.Equal(HttpStatusCode.OK, frame.Status);
        var source = frame.Document.QuerySelector("iframe")!.GetAttribute("src")!;
        using var draft = await Host.Client.GetAsync(new Uri(source, UriKind.Relative), Cancellation);
        var page = await OfficeVisitor.ReadAsync(draft);

        Assert.Equal(NewTitle, page.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(page.Document.QuerySelector("header.sc-header"));
        Assert.Equal("no-store", draft.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", draft.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", draft.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("frame-ancestors 'self'", draft.Headers.GetValues("Content-Security-Policy").Single());
        foreach (var address in new[] { path, "/verhalen", "/", $"/umbraco/delivery/api/v2/content/item/{key}", "/feeds/verhalen.json", "/sitemap.xml", "/zoeken?q=niemand" })
        {
            Assert.DoesNotContain(NewTitle, await Host.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
        }

        Assert.Equal(before.Text, (await Host.GetPageAsync(path, Cancellation)).Text);
    }

    [Fact]
    public async Task Who_is_signed_in_sees_the_draft_without_a_link_and_nobody_else_at_that_address()
    {
        var (key, _) = await DraftOfAStoryAsync(Host);
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        using var coordinator = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Coordinator);

        var links = (await author.GetAsync($"/beheer/api/documents/{key}/preview-links")).Text;

        var frame = await author.GetAsync($"/beheer/voorbeeld/{key}");
        var source = frame.Document.QuerySelector("iframe")!.GetAttribute("src")!;
        using var draft = await author.Client.GetAsync(new Uri(source, UriKind.Relative), Cancellation);
        var page = await OfficeVisitor.ReadAsync(draft);

        Assert.DoesNotContain("Deze link werkt", frame.Text, StringComparison.Ordinal);
        Assert.Equal(NewTitle, page.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("no-store", draft.Headers.CacheControl!.ToString());
        Assert.Contains("frame-ancestors 'self'", draft.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(links, (await author.GetAsync($"/beheer/api/documents/{key}/preview-links")).Text);
        foreach (var address in new[] { $"/beheer/voorbeeld/{key}", source })
        {
            Assert.DoesNotContain(NewTitle, (await Host.GetPageAsync(address, Cancellation)).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync(address.Replace(key.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal))).Status);
        }
    }

    [Fact]
    public async Task What_was_never_published_can_be_seen_where_it_would_stand()
    {
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        var home = Site(Host).All<Showcase.Core.Content.Home>()[0].Key;
        var parent = await SavePageAsync(Host, home, "Een nieuwe map", "pageFolder");
        var page = await SavePageAsync(Host, parent, "Een nieuwe pagina");

        var frame = await Host.GetPageAsync(await LinkAsync(author, page), Cancellation);
        var shown = await Host.GetPageAsync(frame.Document.QuerySelector("iframe")!.GetAttribute("src")!, Cancellation);

        Assert.Equal("Een nieuwe pagina", shown.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await Host.GetPageAsync("/een-nieuwe-map/een-nieuwe-pagina", Cancellation)).Status);
    }

    [Fact]
    public async Task A_link_ends_at_its_moment_and_one_that_was_changed_or_made_up_never_worked()
    {
        // Its clock moves.
        await using var host = await ShowcaseHost.StartAsync();
        var (key, _) = await DraftOfAStoryAsync(host);
        using var author = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Author);
        var link = await LinkAsync(author, key);
        var changed = link[..^2] + (link[^2] == 'a' ? 'b' : 'a') + link[^1];
        foreach (var wrong in new[] { changed, "/voorbeeld/x", "/voorbeeld/" + new string('a', 5000), $"/voorbeeld/{key}", "/voorbeeld/%00", "/voorbeeld", "/voorbeeld/..%2f..%2fbeheer" })
        {
            foreach (var address in new[] { wrong, wrong + "/pagina" })
            {
                Assert.InRange((int)(await host.GetPageAsync(address, Cancellation)).Status, 400, 499);
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync(link, Cancellation)).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync(link + "/pagina", Cancellation)).Status);
        host.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(link, Cancellation)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(link + "/pagina", Cancellation)).Status);
    }

    [Fact]
    public async Task What_went_to_the_recycle_bin_cannot_be_seen_any_more()
    {
        var (key, _) = await DraftOfAStoryAsync(Host);
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        var link = await LinkAsync(author, key);
        Assert.Equal(StoreStatus.Done, (await Writer(Host).TrashAsync(key, null, Cancellation)).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await Host.GetPageAsync(link, Cancellation)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Host.GetPageAsync(link + "/pagina", Cancellation)).Status);
    }

    [Fact]
    public async Task Only_who_writes_makes_a_link()
    {
        var (key, _) = await DraftOfAStoryAsync(Host);
        using var coordinator = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Coordinator);
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        using var stranger = new OfficeVisitor(Host);

        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.PostAsync(Address(key), ("formulier", await TokenAsync(coordinator)))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync(Address(key))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsync(Address(key), ("formulier", "nagemaakt"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await author.PostAsync(Address(Guid.NewGuid()), ("formulier", await TokenAsync(author)))).Status);
    }

    [Fact]
    public async Task Readers_get_the_public_page_while_a_draft_is_being_looked_at()
    {
        var (key, path) = await DraftOfAStoryAsync(Host);
        using var author = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Author);
        var link = await LinkAsync(author, key) + "/pagina";

        await Parallel.ForEachAsync(Enumerable.Range(0, 60), Cancellation, async (number, cancellation) =>
        {
            var isDraft = number % 2 == 0;
            var page = await Host.GetPageAsync(isDraft ? link : $"{path}?zonder-opslag={number}", cancellation);
            Assert.Equal(isDraft, page.Document.QuerySelector("h1")!.TextContent.Trim() == NewTitle);
        });
    }

    [Fact]
    public async Task The_captions_of_a_draft_are_shown_with_it_and_those_of_the_public_film_to_the_public()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (key, path) = (site.KeyOf("/videos/wat-vraagt-een-opdrachtgever"), "/videos/wat-vraagt-een-opdrachtgever");
        var opened = (await editor.OpenAsync(key)).Json!;
        var values = opened["values"]!.DeepClone().AsObject();
        values["captionText"] = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nZo zeggen we het nog niet.\n";
        Assert.Equal(HttpStatusCode.OK, (await editor.PutAsync($"/documents/{key}", new { name = (string)opened["name"]!, values }, (long)opened["revision"]!)).Status);
        var link = new Uri(Host.Client.BaseAddress!, (string)(await editor.PostAsync($"/documents/{key}/preview")).Json!["url"]!).AbsolutePath;

        var page = await Host.GetPageAsync(link + "/pagina", Cancellation);
        var captions = page.Document.QuerySelector("track")!.GetAttribute("src")!;
        using var shown = await Host.Client.GetAsync(new Uri(captions, UriKind.Relative), Cancellation);

        Assert.Contains("Zo zeggen we het nog niet.", await shown.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(("text/vtt", "no-store"), (shown.Content.Headers.ContentType!.MediaType, shown.Headers.CacheControl!.ToString()));
        Assert.Equal(captions, page.Document.QuerySelector(".sc-film__facts a[download='ondertitels.vtt']")!.GetAttribute("href"));
        Assert.DoesNotContain("Zo zeggen we het", await Host.Client.GetStringAsync(new Uri(path + "/ondertitels.vtt", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal(path + "/ondertitels.vtt", (await Host.GetPageAsync(path, Cancellation)).Document.QuerySelector("track")!.GetAttribute("src"));
        var ownPage = await editor.FetchTextAsync($"/beheer/voorbeeld/{key}/pagina");
        Assert.Contains($"/beheer/voorbeeld/{key}/pagina/ondertitels.vtt", ownPage, StringComparison.Ordinal);
        Assert.Contains("Zo zeggen we het nog niet.", await editor.FetchTextAsync($"/beheer/voorbeeld/{key}/pagina/ondertitels.vtt"), StringComparison.Ordinal);
        // Nor is the link a way to anything but what belongs to the page.
        foreach (var below in (string[])["/pagina/..%2f..%2fbeheer", "/pagina/beheer", "/pagina/a/b.vtt", "/paginax.vtt", "/pagina/" + new string('x', 3000) + ".vtt"])
        {
            Assert.InRange((int)(await Host.GetPageAsync(link + below, Cancellation)).Status, 400, 499);
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Address(Guid key) => $"/beheer/api/documents/{key}/preview";

    private static ContentWriter Writer(ShowcaseHost host) => host.Services.GetRequiredService<ContentWriter>();

    private static IPublishedSite Site(ShowcaseHost host) => host.Services.CreateScope().ServiceProvider.GetRequiredService<IPublishedSite>();

    private static async Task<string> TokenAsync(OfficeVisitor visitor) =>
        (await visitor.GetAsync("/beheer")).Document.QuerySelector("input[name=formulier]")!.GetAttribute("value")!;

    private static async Task<string> LinkAsync(OfficeVisitor visitor, Guid key)
    {
        var answer = await visitor.PostAsync(Address(key), ("formulier", await TokenAsync(visitor)));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        using var json = JsonDocument.Parse(answer.Text);
        return json.RootElement.GetProperty("url").GetString()!;
    }

    private static async Task<(Guid Key, string Path)> DraftOfAStoryAsync(ShowcaseHost host)
    {
        var site = Site(host);
        var story = site.All<SuccessStory>()[0];
        await using var database = await host.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        var stored = (await StoredDocuments.FindAsync(database, story.Key, Cancellation))!;
        var values = stored.Draft.Values.Copy();
        values.Set("title", NewTitle);
        var saved = await Writer(host).SaveAsync(new DocumentDraft(story.Key, stored.ContentType, null, stored.Draft.Name, values, stored.Revision, "test"), Cancellation);
        Assert.Equal(StoreStatus.Done, saved.Status);
        return (story.Key, site.PathOf(story)!);
    }

    private static async Task<Guid> SavePageAsync(ShowcaseHost host, Guid parent, string title, string type = "page")
    {
        var values = new DocumentValues();
        values.Set("title", title);
        var saved = await Writer(host).SaveAsync(new DocumentDraft(Guid.NewGuid(), type, parent, title, values, null, "test"), Cancellation);
        Assert.True(saved.Status == StoreStatus.Done, string.Join(" ", saved.Reasons));
        return saved.Document!.Key;
    }
}
