using System.Diagnostics;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>Someone withdraws: one crawl before and after, of every address that ever carried the picture, the name or the story.</summary>
[Collection<ConsentSiteTests>]
public sealed class WithdrawalTests(ConsentSite site)
{
    private const string Api = ConsentAddresses.Api;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task A_withdrawn_portrait_disappears_from_page_api_search_feeds_embeds_and_files_within_ten_seconds()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var first = await site.PortraitAsync(editor);
        var portrait = await MovedAsync(editor, first);
        var link = await Host.OwnLinkAsync(portrait.Person);
        var preview = new Uri(Host.Client.BaseAddress!, (string)(await editor.PostAsync($"/documents/{portrait.Story}/preview")).Json!["url"]!).AbsolutePath;
        var texts = Texts(portrait, preview);
        var files = await FilesAsync(portrait);
        foreach (var address in texts) Assert.True((await Host.ReadAsync(address)).Text.Contains(portrait.Mark, StringComparison.OrdinalIgnoreCase), $"{address} does not carry it to begin with.");
        foreach (var address in files) Assert.Equal((address, HttpStatusCode.OK), (address, (await Host.ReadAsync(address)).Status));
        string[] former = [first.Path, Api + "content/item" + first.Path];
        foreach (var address in former) Assert.Equal((address, HttpStatusCode.MovedPermanently), (address, (await Host.ReadAsync(address)).Status));

        Assert.NotEmpty(Host.RenditionsOf(portrait.File));
        var clock = Stopwatch.StartNew();
        using var withdrawn = await Host.Client.PostAsync($"/toestemming/{link}/stoppen", new FormUrlEncodedContent([new("kanaal", "site"), new("kanaal", "sociaal")]), Cancellation);
        Assert.Equal($"/toestemming/{link}?gestopt=ja", withdrawn.Headers.Location!.OriginalString);

        foreach (var address in texts)
        {
            var (status, text) = await Host.ReadAsync(address);
            Assert.False(text.Contains(portrait.Mark, StringComparison.OrdinalIgnoreCase) && !IsEcho(address, text, portrait.Mark), $"{address} still carries it ({status}).");
        }

        foreach (var address in texts.Where(IsOfThePortraitAlone).Concat(files).Concat(former)) Assert.Equal((address, HttpStatusCode.Gone), (address, (await Host.ReadAsync(address)).Status));
        foreach (var address in (string[])[$"/beheer/voorbeeld/{portrait.Story}", $"/beheer/voorbeeld/{portrait.Story}/pagina"])
        {
            using var own = await editor.FetchAsync(address);
            Assert.Equal((address, HttpStatusCode.Gone), (address, own.StatusCode));
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
        Assert.Empty(Host.RenditionsOf(portrait.File));
    }

    [Fact]
    public async Task The_log_book_knows_what_happened_to_which_document_and_not_for_whom()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var before = (await Host.RowsAsync<AuditRow>()).Max(row => row.Id);

        await Host.WithdrawAsync(portrait.Person);

        var written = (await Host.RowsAsync<AuditRow>()).Where(row => row.Id > before).ToList();
        Assert.Contains(written, row => row.Action == "Toestemming ingetrokken");
        Assert.Contains(written, row => row.Action.StartsWith("Van de site gehaald", StringComparison.Ordinal) && row.DocumentKey == portrait.Story && row.ContentType == "successStory");
        Assert.Contains(written, row => row.DocumentKey == portrait.Picture && row.ContentType == "Image");
        Assert.All(written, row => Assert.DoesNotContain(portrait.Mark, row.Subject + row.Who, StringComparison.OrdinalIgnoreCase));
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

        Assert.Equal(HttpStatusCode.Gone, (await Host.ReadAsync(portrait.File)).Status);
        var page = await Host.GetPageAsync(portrait.Path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(portrait.File, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_on_the_disk_forgets_the_words_and_not_only_where_they_stood()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        await Eventually.TrueAsync(() => Task.FromResult(IndexHolds(portrait.Mark)));

        await Host.WithdrawAsync(portrait.Person);

        await Eventually.TrueAsync(() => Task.FromResult(!IndexHolds(portrait.Mark)));
    }

    [Fact]
    public async Task What_an_import_or_a_hand_puts_back_is_taken_off_again()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var watch = Host.Services.GetRequiredService<ConsentWatch>();
        await watch.WatchAsync(Cancellation);
        await Host.WithdrawAsync(portrait.Person);
        await using (var database = await Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation))
        {
            await database.Set<DocumentRow>().Where(row => row.Key == portrait.Story).ExecuteUpdateAsync(set => set.SetProperty(row => row.PublishedVersionId, row => row.DraftVersionId), Cancellation);
        }

        await Host.Services.GetRequiredService<SnapshotStore>().ReloadAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await Host.ReadAsync(portrait.Path)).Status);

        await watch.WatchAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Gone, (await Host.ReadAsync(portrait.Path)).Status);
    }

    [Fact]
    public async Task What_a_database_from_a_backup_brings_back_is_withdrawn_again_and_what_was_given_since_holds()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (portrait, anew) = (await site.PortraitAsync(editor), await site.PortraitAsync(editor));
        foreach (var one in (Portrait[])[portrait, anew])
        {
            await Host.WithdrawAsync(one.Person, ConsentChannel.Site);
            await Host.AsBeforeAsync(one);
        }

        // One of them allowed it again after the withdrawal; the clock of this site stands still.
        await using (var database = await Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation))
        {
            await database.Set<GrantRow>().Where(row => row.PersonId == anew.Person).ExecuteUpdateAsync(set => set.SetProperty(row => row.GivenAt, ShowcaseHost.Today.AddMinutes(1)), Cancellation);
        }

        await Host.Services.GetRequiredService<SnapshotStore>().ReloadAsync(Cancellation);
        foreach (var one in (Portrait[])[portrait, anew]) Assert.Equal(HttpStatusCode.OK, (await Host.ReadAsync(one.Path)).Status);
        var journal = Host.Services.GetRequiredService<WithdrawalJournal>();
        var notes = string.Concat(Directory.GetFiles(journal.Folder).Select(File.ReadAllText));
        await File.WriteAllTextAsync(Path.Combine(journal.Folder, "0000000000000000001-half.json"), "{\"person\":", Cancellation);

        await Host.Services.GetRequiredService<RestoredWithdrawals>().ApplyAsync(Cancellation);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), ((await Host.ReadAsync(portrait.Path)).Status, (await Host.ReadAsync(anew.Path)).Status));
        Assert.DoesNotContain((await Host.RowsAsync<GrantRow>()).Where(row => row.PersonId == portrait.Person && row.Channel != ConsentChannel.Site), row => row.WithdrawnAt is not null);
        Assert.DoesNotContain("Zq", notes, StringComparison.OrdinalIgnoreCase);
        journal.Forget(ShowcaseHost.Today.AddSeconds(1));
        Assert.Empty(journal.Read());
    }

    private static async Task<Portrait> MovedAsync(EditingClient editor, Portrait portrait)
    {
        await editor.SaveAsync(portrait.Story, values => values["umbracoUrlName"] = portrait.Mark.ToLowerInvariant() + "-nu");
        var published = await editor.PublishAsync(portrait.Story);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        return portrait with { Path = (string)published.Json!["document"]!["published"]!["path"]! };
    }

    private List<string> Texts(Portrait portrait, string preview)
    {
        var slug = portrait.Path.Split('/')[^1];
        return
        [
            portrait.Path, "/verhalen", $"/zoeken?q={portrait.Mark.ToLowerInvariant()}", preview, preview + "/pagina",
            "/feeds/verhalen.rss", "/feeds/verhalen.atom", "/feeds/verhalen.json", "/sitemap.xml",
            Host.OembedOf(portrait.Path) + "&format=json", Host.OembedOf(portrait.Path) + "&format=xml",
            Api + "content?take=100", Api + $"content?filter=name:{portrait.Mark.ToLowerInvariant()}&expand=properties[$all]",
            Api + $"content/item/{portrait.Story}", Api + $"content/item/verhalen/{slug}", Api + $"content/items?id={portrait.Story}",
            Api + $"media/item/{portrait.Picture}",
        ];
    }

    // The picture in every size that the page and the list name, and the file itself.
    private async Task<List<string>> FilesAsync(Portrait portrait)
    {
        var found = new List<string> { portrait.File };
        foreach (var page in (string[])[portrait.Path, "/verhalen"])
        {
            var document = await new HtmlParser().ParseDocumentAsync((await Host.ReadAsync(page)).Text, Cancellation);
            found.AddRange(document.QuerySelectorAll("main picture source, main picture img").SelectMany(image => (image.GetAttribute("srcset") ?? "").Split(", ").Select(candidate => candidate.Trim().Split(' ')[0]).Append(image.GetAttribute("src") ?? ""))
                .Where(address => address.StartsWith(portrait.File, StringComparison.Ordinal)));
        }

        Assert.True(found.Distinct().Count() > 3, "Few renditions were seen.");
        return [.. found.Distinct().Where(address => !address.Contains("format=avif", StringComparison.Ordinal)).Take(6)];
    }

    // Lists and feeds answer without it; what is about it answers that it is gone.
    private static bool IsOfThePortraitAlone(string address) =>
        address.Contains("/item/", StringComparison.Ordinal) || ((string[])["/oembed", "/voorbeeld/", "/verhalen/"]).Any(start => address.StartsWith(start, StringComparison.Ordinal));

    // Words stand there as they are, in small letters; some of the first may be those of the word before.
    private bool IndexHolds(string mark)
    {
        var word = Encoding.UTF8.GetBytes(mark.ToLowerInvariant()[6..]);
        return Directory.GetFiles(Path.Combine(Host.DataPath, "index")).Any(file => Holds(file, word));
    }

    private static bool Holds(string file, byte[] word)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().IndexOf(word) >= 0;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    // Search repeats what was asked, and nothing more.
    private static bool IsEcho(string address, string text, string mark) =>
        address.StartsWith("/zoeken", StringComparison.Ordinal) && !new HtmlParser().ParseDocument(text).QuerySelectorAll("main a, main li, main article").Any(element => element.TextContent.Contains(mark, StringComparison.OrdinalIgnoreCase));
}
