using System.Net;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Tests.Editing;

/// <summary>Every write, by everyone who may not do it.</summary>
public sealed class RightsTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private static readonly string[] Publishing = ["publish", "unpublish", "schedule", "return", "approve"];

    private static readonly string[] Writing = ["submit", "trash", "restore", "move", "copy", "publish", "unpublish", "schedule", "return", "approve"];

    [Fact]
    public async Task An_author_writes_and_does_not_publish()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await author.CreateAsync(site.Home(), "Van een auteur");
        var story = site.KeyOf("/verhalen/eerste-baan-in-de-zorg");

        foreach (var action in Publishing)
        {
            Assert.Equal((action, HttpStatusCode.Forbidden), (action, (await author.PostAsync($"/documents/{key}/{action}", new { comment = "x" }, 1)).Status));
        }

        // What the public sees is not moved or thrown away by who may not publish; a draft is.
        Assert.Equal(HttpStatusCode.Forbidden, (await author.PostAsync($"/documents/{story}/trash", revision: await author.RevisionAsync(story))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.PostAsync($"/documents/{story}/move", new { parent = site.KeyOf("/verhalen") }, await author.RevisionAsync(story))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.DeleteAsync("/tree/bin?count=0")).Status);
        var bulk = await author.PostAsync("/bulk", new { action = "publish", keys = new[] { key } });
        Assert.False((bool)bulk.Json![0]!["done"]!);
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsync($"/documents/{key}/trash", revision: 1)).Status);
    }

    [Fact]
    public async Task Who_is_kept_to_an_organisation_reads_everything_and_writes_what_is_theirs()
    {
        var own = site.KeyOf("/organisaties/gemeente-merelstede");
        var foreign = site.KeyOf("/verhalen/leerling-stratenmaker-in-lindevoort");
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, own);
        var document = (await editor.OpenAsync(foreign)).Json!;
        var body = new { name = "Gekaapt", values = document["values"], comment = "x", parent = site.KeyOf("/verhalen"), key = Guid.NewGuid() };

        Assert.False((bool)document["may"]!["write"]!);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutAsync($"/documents/{foreign}", body, 1)).Status);
        foreach (var action in Writing)
        {
            Assert.Equal((action, HttpStatusCode.Forbidden), (action, (await editor.PostAsync($"/documents/{foreign}/{action}", body, 1)).Status));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.DeleteAsync($"/documents/{foreign}", 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync($"/documents/{foreign}/versions/1/restore", revision: 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync($"/tree/{site.KeyOf("/verhalen")}/sort", new { keys = new[] { foreign } })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync("/documents", new { key = Guid.NewGuid(), type = "page", parent = site.Home(), name = "Elders", values = new { } })).Status);
        Assert.False((bool)(await editor.PostAsync("/bulk", new { action = "trash", keys = new[] { foreign } })).Json![0]!["done"]!);
        Assert.True((bool)(await editor.OpenAsync(own)).Json!["may"]!["publish"]!);
    }

    [Fact]
    public async Task Who_is_kept_to_an_organisation_makes_pages_for_it_alone_and_cannot_give_them_away()
    {
        var (own, other) = (site.KeyOf("/organisaties/gemeente-merelstede"), site.KeyOf("/organisaties/gemeente-lindevoort"));
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author, own);
        Dictionary<string, string?> For(Guid organisation) => new() { ["title"] = "Een verhaal", ["organisation"] = $"umb://document/{organisation:N}" };

        var foreign = await author.PostAsync("/documents", new { key = Guid.NewGuid(), type = "successStory", parent = site.KeyOf("/verhalen"), name = "Voor een ander", values = For(other) });
        var key = await author.CreateAsync(site.KeyOf("/verhalen"), "Van ons", "successStory", For(own));
        var given = await author.PutAsync($"/documents/{key}", new { name = "Weggegeven", values = For(other) }, 1);
        var kept = await author.PutAsync($"/documents/{key}", new { name = "Gehouden", values = For(own) }, 1);

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK], [foreign.Status, given.Status, kept.Status]);
        var tree = await author.GetAsync($"/tree/{site.KeyOf("/verhalen")}/children");
        Assert.All(tree.Items, item => Assert.Equal((Guid)item["key"]! == key || IsOf(item, own), (bool)item["mayWrite"]!));

        bool IsOf(System.Text.Json.Nodes.JsonNode item, Guid organisation) =>
            author.OpenAsync((Guid)item["key"]!).GetAwaiter().GetResult().Json!["values"]!["organisation"]?.ToString().Contains(organisation.ToString("N"), StringComparison.OrdinalIgnoreCase) == true;
    }

    [Fact]
    public async Task Without_the_token_of_this_site_or_with_a_forged_one_nothing_is_written()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var other = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Ongeschonden");
        foreach (var token in new[] { null, "vervalst", other.Token })
        {
            editor.Token = token;

            Assert.Equal(HttpStatusCode.BadRequest, (await editor.PutAsync($"/documents/{key}", new { name = "Gekaapt", values = new { } }, 1)).Status);
            Assert.Equal(HttpStatusCode.BadRequest, (await editor.DeleteAsync("/tree/bin?count=0")).Status);
        }

        Assert.Equal("Ongeschonden", (string)(await editor.OpenAsync(key)).Json!["name"]!);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so_in_json_and_is_sent_nowhere()
    {
        using var answer = await site.Host.Client.GetAsync(new Uri($"/beheer/api/documents/{site.Home()}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
