using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Tests.Editing;

public sealed class ReviewTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private static readonly Dictionary<string, string?> EventValues = new()
    {
        ["title"] = "Een middag over leerbanen",
        ["summary"] = "Een middag waarop werkgevers vertellen wat een leerbaan brengt.",
        ["body"] = """{"markup":"<p>Komt allen.</p>","blocks":null}""",
        ["startsAt"] = "2026-12-10 13:00:00",
        ["endsAt"] = "2026-12-10 16:00:00",
        ["location"] = "Het stadhuis",
        ["audiences"] = """["bedrijven"]""",
    };

    [Fact]
    public async Task With_four_eyes_nothing_is_published_before_someone_else_approves_and_a_later_save_takes_that_away()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await author.CreateAsync(site.KeyOf("/agenda"), "Een middag", "event", EventValues);

        var alone = await author.PostAsync($"/documents/{key}/publish", new { }, 1);
        await author.PostAsync($"/documents/{key}/submit", new { comment = "Graag kijken." }, 1);
        var own = await author.PostAsync($"/documents/{key}/approve", new { }, 2);
        Assert.Equal((false, true), (await MayApproveAsync(author, key), await MayApproveAsync(other, key)));
        var approved = await other.PostAsync($"/documents/{key}/approve", new { comment = "Goed." }, 2);
        await author.PutAsync($"/documents/{key}", new { name = "Een andere middag", values = EventValues }, 3);
        var changed = await author.PostAsync($"/documents/{key}/publish", new { }, 4);
        await author.PostAsync($"/documents/{key}/submit", new { comment = "" }, 4);
        await other.PostAsync($"/documents/{key}/approve", new { comment = "" }, 5);
        var published = await author.PostAsync($"/documents/{key}/publish", new { }, 6);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.Status);
        Assert.Equal("review", (string)alone.Json!["reasons"]![0]!["kind"]!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.False((bool)approved.Json!["may"]!["approve"]!);
        Assert.Equal("approved", (string)approved.Json!["review"]!["status"]!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.Status);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        Assert.Equal("none", (string)published.Json!["document"]!["review"]!["status"]!);
    }

    [Fact]
    public async Task What_is_submitted_waits_for_who_publishes_and_what_comes_back_for_its_author()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await author.CreateAsync(site.Home(), "Ter beoordeling");
        Assert.Contains(key, await KeysAsync(author, "mine"));

        await author.PostAsync($"/documents/{key}/submit", new { comment = "Klaar?" }, 1);
        Assert.Contains(key, await KeysAsync(editor, "waiting"));
        Assert.DoesNotContain(key, await KeysAsync(author, "waiting"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync($"/documents/{key}/return", new { comment = " " }, 2)).Status);
        var returned = await editor.PostAsync($"/documents/{key}/return", new { comment = "De kop klopt niet." }, 2);

        Assert.Contains(key, await KeysAsync(author, "waiting"));
        Assert.DoesNotContain(key, await KeysAsync(editor, "waiting"));
        Assert.Equal(["Klaar?", "De kop klopt niet."], returned.Json!["review"]!["comments"]!.AsArray().Select(comment => (string)comment!["text"]!));
        Assert.Equal(HttpStatusCode.Forbidden, (await author.PostAsync($"/documents/{key}/approve", new { }, 3)).Status);
    }

    [Fact]
    public async Task What_an_editor_submitted_waits_for_colleagues_and_not_for_that_editor()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Van mij");

        await editor.PostAsync($"/documents/{key}/submit", new { comment = "Kijk eens" }, 1);

        Assert.Contains(key, await KeysAsync(other, "waiting"));
        Assert.DoesNotContain(key, await KeysAsync(editor, "waiting"));
    }

    [Fact]
    public async Task What_is_refused_at_its_moment_comes_back_to_its_author_and_is_in_the_log_book()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        var key = await editor.CreateAsync(site.Home(), $"Gepland {Guid.NewGuid():N}", values: []);
        var at = site.Host.Clock.GetUtcNow().AddMinutes(10);
        var scheduled = await editor.PostAsync($"/documents/{key}/schedule", new { publishAt = at, unpublishAt = (DateTimeOffset?)null }, 1);
        Assert.Equal(at, (DateTimeOffset)scheduled.Json!["publishAt"]!);

        site.Host.Clock.Advance(TimeSpan.FromMinutes(20));
        await site.Host.Services.GetRequiredService<ScheduleWorker>().RunDueAsync(TestContext.Current.CancellationToken);

        Assert.Contains(key, await KeysAsync(editor, "waiting"));
        var comment = (await editor.OpenAsync(key)).Json!["review"]!["comments"]![0]!;
        Assert.Contains("Titel", (string)comment["text"]!, StringComparison.Ordinal);
        var log = await administrator.GetAsync($"/audit?who=Planning&q={key}");
        Assert.Equal("Geplande publicatie geweigerd", (string)Assert.Single(log.Items)["action"]!);
    }

    private static async Task<bool> MayApproveAsync(EditingClient client, Guid key) => (bool)(await client.OpenAsync(key)).Json!["may"]!["approve"]!;

    private static async Task<IReadOnlyList<Guid>> KeysAsync(EditingClient client, string list) => [.. (await client.GetAsync($"/lists/{list}?take=100")).Items.Select(item => (Guid)item["key"]!)];
}
