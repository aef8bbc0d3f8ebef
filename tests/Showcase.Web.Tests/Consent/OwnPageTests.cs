using System.Net;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Portrayed;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>The page of the person portrayed: without an account, without a script, behind a link that nobody guesses.</summary>
[Collection<ConsentSiteTests>]
public sealed class OwnPageTests(ConsentSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task It_shows_where_someone_is_what_they_allowed_and_how_to_stop()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);

        var page = await Host.GetPageAsync($"/toestemming/{await Host.OwnLinkAsync(portrait.Person)}", Cancellation);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        var link = Assert.Single(page.Document.QuerySelectorAll(".sc-own__item a"));
        Assert.Equal((portrait.Path, portrait.Mark), (link.GetAttribute("href"), link.TextContent.Trim()));
        Assert.Contains(page.Document.QuerySelectorAll(".sc-own__item picture img"), image => image.GetAttribute("src")!.StartsWith(portrait.File, StringComparison.Ordinal));
        Assert.Equal(5, page.Document.QuerySelectorAll("input[name=kanaal]").Length);
        Assert.Contains("22 november 2026", page.Document.QuerySelector(".sc-own")!.TextContent, StringComparison.Ordinal);
        // Whoever finds the link does not learn the name from it.
        Assert.DoesNotContain("Fenna", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_works_with_forms_alone_asks_once_and_can_be_repeated()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var own = $"/toestemming/{await Host.OwnLinkAsync(portrait.Person)}";

        var asked = await Host.GetPageAsync($"{own}/stoppen?kanaal=alles", Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await Host.GetPageAsync(portrait.Path, Cancellation)).Status);
        var form = Assert.Single(asked.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(("post", $"{own}/stoppen"), (form.GetAttribute("method"), form.GetAttribute("action")));
        var fields = form.QuerySelectorAll("input[name=kanaal]").Select(input => KeyValuePair.Create("kanaal", input.GetAttribute("value")!)).ToList();
        Assert.Equal(5, fields.Count);
        foreach (var _ in (int[])[1, 2])
        {
            using var answer = await Host.Client.PostAsync($"{own}/stoppen", new FormUrlEncodedContent(fields), Cancellation);
            Assert.Equal((HttpStatusCode.Redirect, $"{own}?gestopt=ja"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        }

        Assert.Equal(HttpStatusCode.Gone, (await Host.GetPageAsync(portrait.Path, Cancellation)).Status);
        var after = await Host.GetPageAsync($"{own}?gestopt=ja", Cancellation);
        Assert.NotNull(after.Document.QuerySelector("[role=status]"));
        Assert.Empty(after.Document.QuerySelectorAll("input[name=kanaal]"));
        Assert.Empty(after.Document.QuerySelectorAll(".sc-own__item"));
        Assert.Equal(5, (await Host.RowsAsync<GrantRow>()).Count(row => row.PersonId == portrait.Person && row.WithdrawnBy == "Geportretteerde"));
    }

    [Fact]
    public async Task Stopping_with_nothing_ticked_says_what_to_do()
    {
        var person = await Host.PersonAsync("Kruist niets aan " + ConsentDesk.Mark());
        await Host.AllowAsync(person);

        var page = await Host.GetPageAsync($"/toestemming/{await Host.OwnLinkAsync(person)}/stoppen", Cancellation);

        Assert.Contains("nog niets aangekruist", page.Document.QuerySelector("fieldset [role=alert]")!.TextContent, StringComparison.Ordinal);
        var first = page.Document.QuerySelector("input[name=kanaal]")!;
        Assert.True(first.HasAttribute("autofocus"));
        Assert.NotNull(page.Document.GetElementById(first.GetAttribute("aria-describedby")!));
    }

    [Fact]
    public async Task A_photo_is_called_after_the_page_where_it_stands_and_shown_once()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);

        var page = await Host.GetPageAsync($"/toestemming/{await Host.OwnLinkAsync(portrait.Person)}", Cancellation);

        var items = page.Document.QuerySelectorAll(".sc-own__item");
        Assert.Equal([portrait.Mark, portrait.Mark], items.Select(item => item.QuerySelector("strong")!.TextContent.Trim()));
        Assert.Equal(["Verhaal", "Foto"], items.Select(item => item.TextContent.Replace(portrait.Mark, "", StringComparison.Ordinal).Trim().Split(',')[0]));
        Assert.Single(page.Document.QuerySelectorAll(".sc-own__item img"));
    }

    [Fact]
    public async Task Looking_and_asking_withdraw_nothing_so_that_a_mail_scanner_cannot()
    {
        var person = await Host.PersonAsync("Kijkt alleen " + ConsentDesk.Mark());
        await Host.AllowAsync(person, null, ConsentChannel.Site);
        var own = $"/toestemming/{await Host.OwnLinkAsync(person)}";

        foreach (var address in (string[])[own, own + "/stoppen", own + "/stoppen?kanaal=site", own + "/stoppen?kanaal=alles"])
        {
            using var head = await Host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancellation);
            Assert.True((await Host.GetPageAsync(address, Cancellation)).Status is HttpStatusCode.OK or HttpStatusCode.Redirect);
        }

        Assert.All((await Host.RowsAsync<GrantRow>()).Where(row => row.PersonId == person), row => Assert.Null(row.WithdrawnAt));
    }

    [Fact]
    public async Task Nobody_keeps_it_indexes_it_or_hears_where_a_reader_came_from()
    {
        var person = await Host.PersonAsync("Koppen " + ConsentDesk.Mark());
        var word = await Host.OwnLinkAsync(person);
        foreach (var address in (string[])[$"/toestemming/{word}", $"/toestemming/{new string('0', 64)}"])
        {
            using var answer = await Host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            // Nor does the page itself hand the word on: not as its address for sharing.
            var page = await Host.GetPageAsync(address, Cancellation);
            Assert.All(page.Document.QuerySelectorAll("head meta, head link"), element => Assert.DoesNotContain(word, element.OuterHtml, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task All_links_that_are_nobodys_get_the_same_answer()
    {
        var person = await Host.PersonAsync("Vernieuwd " + ConsentDesk.Mark());
        var former = await Host.OwnLinkAsync(person);
        var present = await Host.OwnLinkAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await Host.GetPageAsync($"/toestemming/{present}", Cancellation)).Status);
        string[] wrong =
        [
            former, new('a', 64), present[..63], present + "0", present[..63] + "g", "x", "..%2f..%2fbeheer", "%00", Uri.EscapeDataString("' or 1=1 --"), new string('f', 4000), "nieuw",
        ];

        var answers = new HashSet<(HttpStatusCode, string)>();
        foreach (var word in wrong)
        {
            var page = await Host.GetPageAsync($"/toestemming/{word}", Cancellation);
            Assert.True(page.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{word}: {page.Status}");
            if (page.Status == HttpStatusCode.NotFound) answers.Add((page.Status, page.Document.QuerySelector("main")!.TextContent));
            using var post = await Host.Client.PostAsync($"/toestemming/{word}/stoppen", new FormUrlEncodedContent([new("kanaal", "site")]), Cancellation);
            Assert.True(post.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"POST {word}: {post.StatusCode}");
        }

        Assert.Single(answers);
    }

    [Fact]
    public async Task Whoever_guesses_is_turned_away_before_anything_is_looked_up()
    {
        await using var own = await OwnSite.StartAsync(settings: new Dictionary<string, string> { ["Showcase:Consent:WrongLinksPerMinute"] = "5" });
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await own.Host.GetPageAsync($"/toestemming/{guess:x64}", Cancellation)).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await own.Host.GetPageAsync($"/toestemming/{6:x64}", Cancellation)).Status);
        own.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Host.GetPageAsync($"/toestemming/{7:x64}", Cancellation)).Status);
    }

    [Fact]
    public void A_link_is_two_hundred_and_fifty_six_bits_and_only_its_digest_is_kept()
    {
        Assert.True(OwnLink.HasForm(new string('0', 64)));
        Assert.False(OwnLink.HasForm(new string('A', 64)));
        Assert.Equal(256, OwnLink.Bytes * 8);
        Assert.Equal(32, OwnLink.DigestOf("a").Length);
    }
}
