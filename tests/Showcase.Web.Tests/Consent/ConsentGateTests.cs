using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

[Collection<ConsentSiteTests>]
public sealed class ConsentGateTests(ConsentSite site)
{
    private ShowcaseHost Host => site.Host;

    [Fact]
    public async Task Nothing_is_published_before_it_says_who_can_be_recognised()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var values = await editor.StoryValuesAsync(site, ConsentDesk.Mark(), PortrayalChoice.Nobody);
        values.Remove("portrayal");
        var story = await editor.StoryAsync(site, values);

        var refused = await editor.PublishAsync(story);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Wie is herkenbaar?", Assert.Single(refused.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_not_published_by_hand_before_it_says_who_can_be_recognised()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var photo = (await editor.UploadAsync(SampleFiles.Jpeg(), "wie.jpg", more: "&copy=true")).Json!.Key();
        await editor.SaveAsync(photo, values => values["altText"] = "Een groep mensen.");

        var refused = await editor.PublishAsync(photo);
        var bulk = await editor.PostAsync("/bulk", new { action = "publish", keys = new[] { photo } });
        await editor.SaveAsync(photo, values => values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.Nobody));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("portrayal", (string?)Assert.Single(refused.Json!["reasons"]!.AsArray())!["property"]);
        Assert.False((bool)Assert.Single(bulk.Json!.AsArray())!["done"]!);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(photo)).Status);
    }

    [Theory]
    [InlineData("foto.jpg", null, "draft")]
    [InlineData("foto.jpg", PortrayalChoice.Nobody, "published")]
    [InlineData("foto.jpg", PortrayalChoice.Anonymous, "published")]
    [InlineData("foto.jpg", PortrayalChoice.People, "draft")]
    [InlineData("film.mp4", null, "draft")]
    [InlineData("film.mp4", PortrayalChoice.Nobody, "published")]
    [InlineData("film.mp4", PortrayalChoice.People, "draft")]
    [InlineData("stuk.pdf", null, "published")]
    public async Task What_just_came_in_is_public_once_it_is_said_who_can_be_recognised_and_people_are_linked_first(string name, string? portrayal, string state)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var mark = ConsentDesk.Mark().ToLowerInvariant();
        var content = name.EndsWith("jpg", StringComparison.Ordinal) ? SampleFiles.Jpeg() : name.EndsWith("mp4", StringComparison.Ordinal) ? SampleFiles.Mp4() : SampleFiles.Pdf();

        var item = (await editor.UploadAsync(content, mark + name, more: $"&altText=Iets&copy=true{(portrayal is null ? "" : "&portrayal=" + Uri.EscapeDataString(portrayal))}")).Json!;
        var stored = System.Text.Json.JsonSerializer.Serialize((await editor.OpenAsync(item.Key())).Json!["values"]!["umbracoFile"]);

        Assert.Equal((state, portrayal), ((string?)item["state"], (string?)item["portrayal"]));
        // Whoever can be recognised may be named in the name of the file.
        Assert.Equal(portrayal != PortrayalChoice.Nobody && !name.EndsWith("pdf", StringComparison.Ordinal), !stored.Contains(mark, StringComparison.Ordinal));
        if (portrayal != PortrayalChoice.People) return;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PublishAsync(item.Key())).Status);
        var person = await Host.PersonAsync("Op de foto " + ConsentDesk.Mark());
        await Host.LinkAsync(person, item.Key());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PublishAsync(item.Key())).Status);
        await Host.AllowAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(item.Key())).Status);
    }

    [Fact]
    public async Task What_was_said_of_a_former_file_says_nothing_of_the_one_in_its_place()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), "landschap.jpg");

        var replaced = await editor.SendFileAsync(HttpMethod.Put, $"/media/{item.Key()}/file?name=groep.jpg", SampleFiles.Jpeg(), (long)item["revision"]!);

        Assert.Equal(("changed", null, item.Url()), ((string?)replaced.Json!["state"], (string?)replaced.Json["portrayal"], replaced.Json.Url()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PublishAsync(item.Key())).Status);
    }

    [Fact]
    public async Task An_answer_that_is_none_of_the_three_is_told_and_nothing_is_kept()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = Guid.NewGuid();

        var refused = await editor.UploadAsync(SampleFiles.Jpeg(), "foto.jpg", key, "&altText=Iets&portrayal=iedereen");

        Assert.Equal((HttpStatusCode.BadRequest, true), (refused.Status, refused.Text.Contains("Wie is herkenbaar?", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/media/{key}")).Status);
    }

    [Fact]
    public async Task Every_person_without_consent_is_a_reason_of_its_own()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var story = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, ConsentDesk.Mark(), PortrayalChoice.People));
        Assert.Contains("Koppel bij Toestemming", Assert.Single((await editor.PublishAsync(story)).Reasons), StringComparison.Ordinal);
        Guid[] people = [await Host.PersonAsync("Een " + ConsentDesk.Mark()), await Host.PersonAsync("Twee " + ConsentDesk.Mark()), await Host.PersonAsync("Drie " + ConsentDesk.Mark())];
        await Host.AllowAsync(people[0], ConsentDesk.Today.AddDays(5), ConsentChannel.Site);
        await Host.AllowAsync(people[1], null, ConsentChannel.Video, ConsentChannel.Social);
        foreach (var person in people) await Host.LinkAsync(person, story);

        var refused = await editor.PublishAsync(story);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(2, refused.Reasons.Count(reason => reason.Contains("geen toestemming", StringComparison.Ordinal)));
        // The record and never the name: colleagues of other organisations read this too.
        Assert.All(refused.Reasons, reason => Assert.DoesNotContain("zq", reason, StringComparison.OrdinalIgnoreCase));
        await Host.AllowAsync(people[1]);
        await Host.AllowAsync(people[2]);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
    }

    [Fact]
    public async Task A_film_asks_for_consent_to_films_beside_that_to_the_site()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var values = (await editor.OpenAsync(site.KeyOf("/videos/mijn-eerste-werkdag"))).Json!["values"]!.DeepClone().AsObject();
        values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.People);
        values["umbracoUrlName"] = ConsentDesk.Mark().ToLowerInvariant();
        var film = await editor.CreateAsync(site.KeyOf("/videos"), "Film", "video", values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value));
        var person = await Host.PersonAsync("Iemand " + ConsentDesk.Mark());
        await Host.AllowAsync(person, null, ConsentChannel.Site);
        await Host.LinkAsync(person, film);

        Assert.Contains("voor films geen toestemming", Assert.Single((await editor.PublishAsync(film)).Reasons), StringComparison.Ordinal);
        await Host.AllowAsync(person, null, ConsentChannel.Video);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(film)).Status);
    }

    [Fact]
    public async Task Whoever_says_that_nobody_is_recognised_is_held_to_the_records_and_to_the_pictures()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var picture = (await editor.PublishFileAsync(SampleFiles.Jpeg(), "groep.jpg")).Key();
        var shown = await Host.PersonAsync("Op de foto " + ConsentDesk.Mark());
        await Host.AllowAsync(shown);
        await Host.LinkAsync(shown, picture);
        await editor.SaveAsync(picture, values => values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.People));
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(picture)).Status);
        var story = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, ConsentDesk.Mark(), PortrayalChoice.Nobody, picture));
        await Host.LinkAsync(shown, story);

        var refused = await editor.PublishAsync(story);

        Assert.Equal(2, refused.Reasons.Count(reason => reason.StartsWith("U koos ‘niemand herkenbaar’", StringComparison.Ordinal)));
        await editor.SaveAsync(story, values => values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.People));
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(story)).Status);
    }

    [Fact]
    public async Task A_page_that_cannot_say_it_shows_no_picture_that_does_not_say_it_either()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        // As it came with the content of another site: nobody was ever asked.
        var person = await Host.PersonAsync("Op de foto " + ConsentDesk.Mark());
        await Host.AllowAsync(person);
        var picture = (await editor.PublishPortraitAsync(site, person, SampleFiles.Jpeg(), "onbekend.jpg")).Key();
        await Host.Services.GetRequiredService<PersonConsents>().UnlinkAsync(person, picture, "test", TestContext.Current.CancellationToken);
        var region = site.KeyOf("/regio/merelland");
        var former = (string)(await editor.OpenAsync(region)).Json!["values"]!["image"]!;
        await editor.SaveAsync(region, values => values["image"] = System.Text.Json.JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = picture } }));

        var refused = await editor.PublishAsync(region);
        await editor.SaveAsync(picture, values => values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.Nobody));
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(picture)).Status);

        Assert.Contains("Zeg in Media bij ‘", Assert.Single(refused.Reasons), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(region)).Status);
        await editor.SaveAsync(region, values => values["image"] = former);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(region)).Status);
    }

    [Fact]
    public async Task What_was_withdrawn_cannot_be_published_again_without_new_consent()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        await Host.WithdrawAsync(portrait.Person);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PublishAsync(portrait.Story)).Status);
        await Host.AllowAsync(portrait.Person);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(portrait.Picture)).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.PublishAsync(portrait.Story)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Host.GetPageAsync(portrait.Path, TestContext.Current.CancellationToken)).Status);
    }
}
