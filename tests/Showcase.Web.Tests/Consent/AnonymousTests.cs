using System.Net;
using System.Text;
using System.Text.Json;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>A story under another name: nowhere the real one, and ready to take the place of the story with a name.</summary>
[Collection<ConsentSiteTests>]
public sealed class AnonymousTests(ConsentSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task Every_place_in_which_the_real_name_shows_is_named()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var name = ConsentDesk.Mark();
        var picture = (await editor.PublishFileAsync(SampleFiles.Jpeg(), $"{name}-aan-het-werk.jpg")).Key();
        var values = await editor.StoryValuesAsync(site, "Een gewone titel " + ConsentDesk.Mark(), PortrayalChoice.Anonymous, picture);
        values["title"] = $"Zo werkt {name.ToUpperInvariant()}";
        values["umbracoUrlName"] = "zo-werkt-" + name.ToLowerInvariant();
        values["metaDescription"] = $"Over {name}’s baan";
        values["keywords"] = JsonSerializer.Serialize(new[] { "zorg", name });
        values["body"] = JsonSerializer.Serialize(new { markup = $"<p>Verder niets.</p><p><img src=\"/media/x.jpg\" alt=\"{name} lacht\"></p>" });
        var story = await editor.StoryAsync(site, values);
        var person = await Host.PersonAsync($"Fenna van der {name}");
        await Host.LinkAsync(person, story);

        var reasons = (await editor.GetAsync($"/documents/{story}/gates")).Json!["reasons"]!.AsArray().Where(reason => (string)reason!["kind"]! == "name").Select(reason => (string)reason!["text"]!).ToList();

        foreach (var place in (string[])["de naam van het document", "het adres van de pagina", "“Titel”", "“Trefwoorden”", "“Verhaal”", "de bestandsnaam van", "de naam van ‘"])
        {
            Assert.True(reasons.Exists(reason => reason.Contains(place, StringComparison.OrdinalIgnoreCase)), $"{place} was not named in:\n{string.Join('\n', reasons)}");
        }

        Assert.Contains(reasons, reason => reason.Contains("zoekmachine", StringComparison.OrdinalIgnoreCase) || reason.Contains("omschrijving", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_name_is_found_in_the_captions_and_the_transcript_of_the_film()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var name = ConsentDesk.Mark();
        var captions = (await editor.PublishFileAsync(Encoding.UTF8.GetBytes($"WEBVTT\n\n00:00.000 --> 00:02.000\nHallo, ik ben {name}\n"), "ondertiteling.vtt")).Key();
        var values = (await editor.OpenAsync(site.KeyOf("/videos/mijn-eerste-werkdag"))).Json!["values"]!.DeepClone().AsObject();
        values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.Anonymous);
        values["umbracoUrlName"] = "film-" + ConsentDesk.Mark().ToLowerInvariant();
        values["captionText"] = $"WEBVTT\n\n00:00.000 --> 00:02.000\nHallo, ik ben {name}\n";
        values["audioDescription"] = JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = captions } });
        values["transcript"] = JsonSerializer.Serialize(new { markup = $"<p>Hallo, ik ben <em>{name}</em>.</p>" });
        var film = await editor.CreateAsync(site.KeyOf("/videos"), "Film zonder naam", "video", values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value));
        await Host.LinkAsync(await Host.PersonAsync("Noor " + name), film);

        var reasons = (await editor.GetAsync($"/documents/{film}/gates")).Reasons;

        Assert.Contains(reasons, reason => reason.Contains("“Ondertiteling”", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("de tekst van ‘", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("uitgeschreven", StringComparison.OrdinalIgnoreCase) || reason.Contains("Transcript", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_false_alarm_is_waved_away_with_a_reason_in_the_log_book()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var visitor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var (mark, name) = (ConsentDesk.Mark(), ConsentDesk.Mark());
        var values = await editor.StoryValuesAsync(site, mark, PortrayalChoice.Anonymous);
        values["summary"] = $"Dit verhaal gaat over een straat die {name} heet, en over werk.";
        var story = await editor.StoryAsync(site, values);
        var person = await Host.PersonAsync("Noor " + name);
        await Host.LinkAsync(person, story);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PublishAsync(story)).Status);
        var (page, action) = ($"/beheer/toestemming/document/{story}", $"/beheer/toestemming/document/{story}/namen");

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(page, action, ("reden", "nee"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync(page, action, ("reden", "Het is een straat."), ("plaats", "title"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(page, action, ("reden", "Het is een straat."))).Status);

        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
        var noted = Assert.Single(await Host.RowsAsync<AuditRow>(), row => row.DocumentKey == story && row.Action.Contains("vals alarm", StringComparison.Ordinal));
        Assert.Contains("Het is een straat.", noted.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(name, noted.Subject, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_anonymous_story_shows_no_picture_of_the_person_and_says_that_the_name_is_another()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        await editor.SaveAsync(portrait.Story, values => Anonymise(values, "Samira"), "Een verhaal");
        Assert.Contains((await editor.PublishAsync(portrait.Story)).Reasons, reason => reason.Contains("Kies een beeld zonder gezicht", StringComparison.Ordinal));
        await editor.SaveAsync(portrait.Story, values => values.Remove("image"));

        var published = await editor.PublishAsync(portrait.Story);

        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        var page = await Host.GetPageAsync((string)published.Json!["document"]!["published"]!["path"]!, Cancellation);
        Assert.Contains("‘Samira’ is niet de echte naam", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_anonymous_version_takes_the_place_of_the_story_and_the_address_with_the_name_leads_nowhere()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var visitor = await OfficeVisitor.SignedInAsync(Host, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var former = await editor.StoryValuesAsync(site, portrait.Mark, PortrayalChoice.People, portrait.Picture);
        var page = $"/beheer/toestemming/document/{portrait.Story}";
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync(page, page + "/anoniem")).Status);
        await editor.SaveAsync(portrait.Story, values => Anonymise(values, "Samira"), "Iemand vertelt");
        var unready = await visitor.SendAsync(page, page + "/anoniem");
        Assert.Equal(HttpStatusCode.Conflict, unready.Status);
        Assert.Contains("beeld zonder gezicht", unready.Text, StringComparison.Ordinal);
        await editor.SaveAsync(portrait.Story, values => values.Remove("image"));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(page, page + "/anoniem")).Status);
        // What is public, and what the editor goes on with, is the story with the name.
        await editor.SaveAsync(portrait.Story, values => Replace(values, former), portrait.Mark);
        Assert.Contains(portrait.Mark, (await Host.GetPageAsync(portrait.Path, Cancellation)).Text, StringComparison.Ordinal);

        await Host.WithdrawAsync(portrait.Person);

        var gone = await Host.GetPageAsync(portrait.Path, Cancellation);
        Assert.Equal((HttpStatusCode.Gone, null), (gone.Status, gone.Location));
        var instead = "/verhalen/" + (string)(await editor.OpenAsync(portrait.Story)).Json!["values"]!["umbracoUrlName"]!;
        var list = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            list.AddRange((await Host.GetPageAsync($"/verhalen?pagina={number}", Cancellation)).Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!));
        }

        Assert.Contains(instead, list);
        var shown = await Host.GetPageAsync(instead, Cancellation);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.DoesNotContain(portrait.Mark, shown.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Gone, (await Host.GetPageAsync(portrait.File, Cancellation)).Status);
        Assert.DoesNotContain(portrait.Mark, (await editor.OpenAsync(portrait.Story)).Json!["values"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(await Host.RowsAsync<VariantRow>());
    }

    private static void Anonymise(System.Text.Json.Nodes.JsonObject values, string name)
    {
        values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.Anonymous);
        values["title"] = "Iemand vertelt";
        values["umbracoUrlName"] = $"iemand-vertelt-{Guid.NewGuid():N}";
        values["alternateName"] = name;
    }

    private static void Replace(System.Text.Json.Nodes.JsonObject values, System.Text.Json.Nodes.JsonObject by)
    {
        values.Clear();
        foreach (var (alias, value) in by) values[alias] = value?.DeepClone();
    }
}
