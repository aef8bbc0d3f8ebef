using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Office;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Makes records and portraits as the back office does.</summary>
internal static class ConsentDesk
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(ShowcaseHost.Today.UtcDateTime);

    private static int told;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A word that stands nowhere else on the site.</summary>
    public static string Mark() => "Zq" + string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16)))) + "x";

    public static Guid OrganisationOf(this ShowcaseHost host, int index = 0)
    {
        using var scope = host.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPublishedSite>().All<Organisation>()[index].Key;
    }

    public static async Task<Guid> PersonAsync(this ShowcaseHost host, string name, Guid? organisation = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var form = new PersonForm(name, "06", "Nederlands", "bijhouder@showcase.example", organisation ?? host.OrganisationOf(), 0);
        return (await scope.ServiceProvider.GetRequiredService<PersonChanges>().CreateAsync("test", form, Cancellation)).Id;
    }

    /// <summary>Lets someone allow every channel, or some, until a day.</summary>
    public static Task AllowAsync(this ShowcaseHost host, Guid person, DateOnly? to = null, params ConsentChannel[] channels) =>
        host.Services.GetRequiredService<PersonConsents>().GiveAsync(person, channels.Length == 0 ? [.. ConsentWords.Channels] : channels, Today, to ?? Today.AddYears(1), "test", Cancellation);

    public static Task LinkAsync(this ShowcaseHost host, Guid person, params Guid[] documents) =>
        host.Services.GetRequiredService<PersonConsents>().LinkAsync(person, documents, "test", Cancellation);

    public static Task<EffectReport?> WithdrawAsync(this ShowcaseHost host, Guid person, params ConsentChannel[] channels) =>
        host.Services.GetRequiredService<PersonConsents>().WithdrawAsync(person, channels.Length == 0 ? [.. ConsentWords.Channels] : channels, "test", Cancellation);

    /// <summary>The word in a new link for someone.</summary>
    public static async Task<string> OwnLinkAsync(this ShowcaseHost host, Guid person)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<PersonRow>().SingleAsync(row => row.Id == person, Cancellation);
        return (await scope.ServiceProvider.GetRequiredService<PersonChanges>().MakeLinkAsync("test", row, Cancellation))!;
    }

    public static string Choice(string choice) => JsonSerializer.Serialize(new[] { choice });

    /// <summary>Values of a story that passes every gate, but for who is in it.</summary>
    public static async Task<JsonObject> StoryValuesAsync(this EditingClient editor, EditingSite site, string title, string portrayal, Guid? picture = null)
    {
        var values = (await editor.OpenAsync(site.KeyOf("/verhalen/eerste-baan-in-de-zorg"))).Json!["values"]!.DeepClone().AsObject();
        values["title"] = title;
        values["umbracoUrlName"] = title.ToLowerInvariant();
        values["portrayal"] = Choice(portrayal);
        // Newer than any before it, so that the first page of the list shows it.
        values["storyDate"] = new DateOnly(2026, 11, 21).AddDays(Interlocked.Increment(ref told)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00";
        values.Remove("video");
        values.Remove("images");
        values.Remove("image");
        if (picture is { } key) values["image"] = JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = key } });
        return values;
    }

    public static async Task<Guid> StoryAsync(this EditingClient editor, EditingSite site, JsonObject values)
    {
        var key = Guid.NewGuid();
        var made = await editor.PostAsync("/documents", new { key, type = "successStory", parent = site.KeyOf("/verhalen"), name = (string)values["title"]!, values });
        Assert.True(made.Status == System.Net.HttpStatusCode.Created, made.Text);
        return key;
    }

    public static async Task<EditingAnswer> PublishAsync(this EditingClient editor, Guid key) => await editor.PostAsync($"/documents/{key}/publish", new { }, await editor.RevisionAsync(key));

    public static async Task SaveAsync(this EditingClient editor, Guid key, Action<JsonObject> change, string? name = null)
    {
        var opened = (await editor.OpenAsync(key)).Json!;
        var values = opened["values"]!.DeepClone().AsObject();
        change(values);
        var saved = await editor.PutAsync($"/documents/{key}", new { name = name ?? (string)opened["name"]!, values }, (long)opened["revision"]!);
        Assert.True(saved.Status == System.Net.HttpStatusCode.OK, saved.Text);
    }

    /// <summary>A public picture or film of someone, which says so by them alone.</summary>
    public static async Task<JsonNode> PublishPortraitAsync(this EditingClient editor, EditingSite site, Guid person, byte[] content, string name)
    {
        var key = (await editor.UploadAsync(content, name, more: "&altText=Iemand&copy=true")).Json!.Key();
        await site.Host.LinkAsync(person, key);
        var published = await editor.PublishAsync(key);
        Assert.True(published.Status == System.Net.HttpStatusCode.OK, published.Text);
        return (await editor.GetAsync($"/media/{key}")).Json!;
    }

    /// <summary>Someone with a story and a picture that are public, with their consent for everything.</summary>
    public static async Task<Portrait> PortraitAsync(this EditingSite site, EditingClient editor, string? mark = null, DateOnly? to = null)
    {
        mark ??= Mark();
        var person = await site.Host.PersonAsync($"Fenna {mark}");
        await site.Host.AllowAsync(person, to);
        var picture = await editor.PublishPortraitAsync(site, person, SampleFiles.Jpeg(), $"foto-van-{mark}.jpg");
        var story = await editor.StoryAsync(site, await editor.StoryValuesAsync(site, mark, PortrayalChoice.People, picture.Key()));
        await site.Host.LinkAsync(person, story);
        var published = await editor.PublishAsync(story);
        Assert.True(published.Status == System.Net.HttpStatusCode.OK, published.Text);
        return new(person, story, picture.Key(), mark, (string)published.Json!["document"]!["published"]!["path"]!, picture.Url());
    }
}

/// <summary>Someone portrayed.</summary>
/// <param name="Mark">A word in title, name, address and file name.</param>
internal sealed record Portrait(Guid Person, Guid Story, Guid Picture, string Mark, string Path, string File);
