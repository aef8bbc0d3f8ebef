using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Parser;
using Showcase.Core.Consent;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>Someone withdraws: one crawl before and after, of every address that ever carried the picture, the name or the story.</summary>
public sealed class WithdrawalTests(ConsentSite site) : IClassFixture<ConsentSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task A_withdrawn_portrait_disappears_from_page_api_search_feeds_embeds_and_files_within_ten_seconds()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var link = await Host.OwnLinkAsync(portrait.Person);
        var preview = new Uri(Host.Client.BaseAddress!, (string)(await editor.PostAsync($"/documents/{portrait.Story}/preview")).Json!["url"]!).AbsolutePath;
        var texts = Texts(portrait, preview);
        var files = await FilesAsync(portrait);
        foreach (var address in texts) Assert.True((await ReadAsync(address)).Text.Contains(portrait.Mark, StringComparison.OrdinalIgnoreCase), $"{address} does not carry it to begin with.");
        foreach (var address in files) Assert.Equal((address, HttpStatusCode.OK), (address, (await ReadAsync(address)).Status));

        var clock = Stopwatch.StartNew();
        using var withdrawn = await Host.Client.PostAsync($"/toestemming/{link}/stoppen", new FormUrlEncodedContent([new("kanaal", "site"), new("kanaal", "sociaal")]), Cancellation);
        Assert.Equal($"/toestemming/{link}?gestopt=ja", withdrawn.Headers.Location!.OriginalString);

        foreach (var address in texts)
        {
            var (status, text) = await ReadAsync(address);
            Assert.False(text.Contains(portrait.Mark, StringComparison.OrdinalIgnoreCase) && !IsEcho(address, text, portrait.Mark), $"{address} still carries it ({status}).");
        }

        foreach (var address in files) Assert.Equal((address, HttpStatusCode.Gone), (address, (await ReadAsync(address)).Status));
        Assert.Equal(HttpStatusCode.Gone, (await ReadAsync(portrait.Path)).Status);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
        foreach (var address in texts.Where(address => address.Contains("/item/", StringComparison.Ordinal) || address.StartsWith("/oembed", StringComparison.Ordinal)))
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await ReadAsync(address)).Status));
        }
    }

    [Fact]
    public async Task The_log_book_knows_what_happened_to_which_document_and_not_for_whom()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var before = (await Host.RowsAsync<Web.Infrastructure.Auditing.AuditRow>()).Max(row => row.Id);

        await Host.WithdrawAsync(portrait.Person);

        var written = (await Host.RowsAsync<Web.Infrastructure.Auditing.AuditRow>()).Where(row => row.Id > before).ToList();
        Assert.Contains(written, row => row.Action == "Toestemming ingetrokken");
        Assert.Contains(written, row => row.Action.StartsWith("Van de site gehaald", StringComparison.Ordinal) && row.Subject == $"successStory {portrait.Story}");
        Assert.Contains(written, row => row.Subject == $"Image {portrait.Picture}");
        Assert.All(written, row => Assert.DoesNotContain(portrait.Mark, row.Subject + row.Who, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Each_use_is_withdrawn_by_itself()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var embed = $"/oembed?url={Uri.EscapeDataString(new Uri(Host.Client.BaseAddress!, portrait.Path).AbsoluteUri)}";
        Assert.NotNull((await Host.GetPageAsync(portrait.Path, Cancellation)).Document.QuerySelector("meta[property='og:image']"));

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Social);
        var unshared = await Host.GetPageAsync(portrait.Path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, unshared.Status);
        Assert.Null(unshared.Document.QuerySelector("meta[property='og:image']"));
        Assert.NotNull(unshared.Document.QuerySelector("main picture img"));
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(embed)).Status);

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Embed);
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync(embed)).Status);
        Assert.DoesNotContain("oembed", (await ReadAsync(portrait.Path)).Text, StringComparison.Ordinal);

        await Host.AllowAsync(portrait.Person, null, ConsentChannel.Social, ConsentChannel.Embed);
        Assert.NotNull((await Host.GetPageAsync(portrait.Path, Cancellation)).Document.QuerySelector("meta[property='og:image']"));
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(embed)).Status);
    }

    [Fact]
    public async Task A_story_leaves_reports_when_that_is_withdrawn_and_stays_on_the_site()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        await editor.SaveAsync(portrait.Story, values => values["storyDate"] = "2026-08-01T00:00:00");
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(portrait.Story)).Status);
        const string Report = "/rapportages/regio/am91/2026-q3";
        Assert.Contains(portrait.Mark, (await ReadAsync(Report)).Text, StringComparison.Ordinal);

        await Host.WithdrawAsync(portrait.Person, ConsentChannel.Report);

        Assert.DoesNotContain(portrait.Mark, (await ReadAsync(Report)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(portrait.Path)).Status);
    }

    [Fact]
    public async Task Withdrawing_twice_does_the_same_as_once()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);

        Assert.NotNull(await Host.WithdrawAsync(portrait.Person));
        var revision = await editor.RevisionAsync(portrait.Story);

        Assert.Null(await Host.WithdrawAsync(portrait.Person));
        Assert.Equal(revision, await editor.RevisionAsync(portrait.Story));
    }

    [Fact]
    public async Task One_picture_is_withdrawn_and_the_pages_with_it_stay()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var other = await Host.PersonAsync("Ander " + ConsentDesk.Mark());
        await Host.AllowAsync(other);
        await Host.LinkAsync(other, portrait.Picture);

        await Host.WithdrawAsync(other, ConsentChannel.Site);

        Assert.Equal(HttpStatusCode.Gone, (await ReadAsync(portrait.File)).Status);
        var page = await Host.GetPageAsync(portrait.Path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(portrait.File, page.Text, StringComparison.Ordinal);
    }

    private List<string> Texts(Portrait portrait, string preview)
    {
        var address = Uri.EscapeDataString(new Uri(Host.Client.BaseAddress!, portrait.Path).AbsoluteUri);
        var slug = portrait.Path.Split('/')[^1];
        return
        [
            portrait.Path, "/verhalen", $"/zoeken?q={portrait.Mark.ToLowerInvariant()}", preview, preview + "/pagina",
            "/feeds/verhalen.rss", "/feeds/verhalen.atom", "/feeds/verhalen.json", "/sitemap.xml",
            $"/oembed?url={address}&format=json", $"/oembed?url={address}&format=xml",
            "/umbraco/delivery/api/v2/content?take=100", $"/umbraco/delivery/api/v2/content?filter=name:{portrait.Mark.ToLowerInvariant()}&expand=properties[$all]",
            $"/umbraco/delivery/api/v2/content/item/{portrait.Story}", $"/umbraco/delivery/api/v2/content/item/verhalen/{slug}", $"/umbraco/delivery/api/v2/content/items?id={portrait.Story}",
            $"/umbraco/delivery/api/v2/media/item/{portrait.Picture}",
        ];
    }

    // The picture in every size that the page and the list name, and the file itself.
    private async Task<List<string>> FilesAsync(Portrait portrait)
    {
        var found = new List<string> { portrait.File };
        foreach (var page in (string[])[portrait.Path, "/verhalen"])
        {
            var document = await new HtmlParser().ParseDocumentAsync((await ReadAsync(page)).Text, Cancellation);
            found.AddRange(document.QuerySelectorAll("main picture source, main picture img").SelectMany(image => (image.GetAttribute("srcset") ?? "").Split(", ").Select(candidate => candidate.Trim().Split(' ')[0]).Append(image.GetAttribute("src") ?? ""))
                .Where(address => address.StartsWith(portrait.File, StringComparison.Ordinal)));
        }

        Assert.True(found.Distinct().Count() > 3, "Few renditions were seen.");
        return [.. found.Distinct().Where(address => !address.Contains("format=avif", StringComparison.Ordinal)).Take(6)];
    }

    // Search repeats what was asked, and nothing more.
    private static bool IsEcho(string address, string text, string mark) =>
        address.StartsWith("/zoeken", StringComparison.Ordinal) && !new HtmlParser().ParseDocument(text).QuerySelectorAll("main a, main li, main article").Any(element => element.TextContent.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private async Task<(HttpStatusCode Status, string Text)> ReadAsync(string address)
    {
        using var response = await Host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
