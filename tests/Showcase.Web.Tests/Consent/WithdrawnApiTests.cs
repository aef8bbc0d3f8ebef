using System.Net;
using System.Text.Json;
using Showcase.Core.Consent;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>What the headless API says of what was withdrawn: in both formats, by every way to ask for it, and no more than that it is gone.</summary>
[Collection<ConsentSiteTests>]
public sealed class WithdrawnApiTests(ConsentSite site)
{
    private const string Api = ConsentAddresses.Api;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task The_headless_API_says_that_it_is_gone_with_a_problem_that_tells_nothing_and_of_what_was_never_there_that_it_is_not()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var person = await Host.PersonAsync("Nooit " + ConsentDesk.Mark());
        await Host.AllowAsync(person);
        var draft = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, ConsentDesk.Mark(), PortrayalChoice.People));
        await Host.LinkAsync(person, draft);
        await Host.WithdrawAsync(portrait.Person);
        await Host.WithdrawAsync(person);

        using var gone = await Host.Client.GetAsync(new Uri(Api + $"content/item/{portrait.Story}", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Gone, "application/problem+json"), (gone.StatusCode, gone.Content.Headers.ContentType!.MediaType));
        Assert.Equal("no-store", gone.Headers.CacheControl!.ToString());
        var text = await gone.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain(portrait.Mark, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("verhalen", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Gone, (await Host.ReadAsync(portrait.Path + ".ics")).Status);
        foreach (var address in (string[])[
            Api + $"content/item/{draft}", Api + $"content/item/{Guid.NewGuid()}", Api + "content/item/verhalen/nooit-geweest", Api + $"media/item/{draft}", Api + $"media/item/{Guid.NewGuid()}",
            // A picture is no document, nor a document a picture: whoever asks the wrong way learns nothing.
            Api + $"content/item/{portrait.Picture}", Api + $"media/item/{portrait.Story}", "/verhalen/nooit-geweest", "/verhalen/nooit-geweest.ics"])
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await Host.ReadAsync(address)).Status));
        }
    }

    [Fact]
    public async Task Rich_text_as_JSON_and_as_markup_of_other_pages_does_not_lead_there_any_more_and_what_the_API_never_gave_stays_unknown()
    {
        await using var json = await OwnSite.StartAsync(settings: new Dictionary<string, string>
        {
            ["Umbraco:CMS:DeliveryApi:RichTextOutputAsJson"] = "true", ["Umbraco:CMS:DeliveryApi:DisallowedContentTypeAliases:0"] = "page",
        });
        foreach (var (there, isJson) in ((EditingSite, bool)[])[(site, false), (json, true)])
        {
            using var editor = await EditingClient.SignedInAsync(there, OfficeRoles.Editor);
            var portrait = await there.PortraitAsync(editor);
            var values = await editor.StoryValuesAsync(there, ConsentDesk.Mark(), PortrayalChoice.Nobody);
            var link = "/{localLink:umb://document/" + portrait.Story.ToString("N") + "}";
            var markup = $"<p>Lees ook <a href=\"{link}\" title=\"een verhaal\">dit</a>.</p><p><img src=\"{portrait.File}\" data-udi=\"umb://media/{portrait.Picture:N}\" alt=\"Een portret\"></p>";
            values["body"] = JsonSerializer.Serialize(new { markup, blocks = (object?)null });
            var other = await editor.StoryAsync(there, values);
            var published = await editor.PublishAsync(other);
            Assert.True(published.Status == HttpStatusCode.OK, published.Text);
            var page = await there.PageOfAsync(editor, portrait);
            string[] addresses = [Api + $"content/item/{other}?expand=properties[$all]", Api + $"content/items?id={other}&id={portrait.Story}", Api + "content?filter=contentType:successStory&take=200"];
            foreach (var address in addresses)
            {
                var text = (await there.Host.GetPageAsync(address, Cancellation)).Text;
                Assert.Contains(portrait.Mark, text, StringComparison.OrdinalIgnoreCase);
                Assert.Equal(isJson, text.Contains("\"tag\":\"#root\"", StringComparison.Ordinal));
            }

            await there.Host.WithdrawAsync(portrait.Person);

            foreach (var address in addresses) Assert.DoesNotContain(portrait.Mark, (await there.Host.GetPageAsync(address, Cancellation)).Text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.Gone, (await there.Host.GetPageAsync(page.Path, Cancellation)).Status);
            var unknown = isJson ? HttpStatusCode.NotFound : HttpStatusCode.Gone;
            Assert.Equal(unknown, (await there.Host.GetPageAsync(Api + $"content/item/{page.Key}", Cancellation)).Status);
            Assert.Equal(unknown, (await there.Host.GetPageAsync(Api + "content/item" + page.Path, Cancellation)).Status);
        }
    }
}
