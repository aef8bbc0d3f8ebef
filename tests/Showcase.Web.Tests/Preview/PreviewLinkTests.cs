using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Preview;

/// <summary>Links to drafts are known, and can be taken back.</summary>
public abstract class PreviewLinkTests(EditingSite site)
{
    [Fact]
    public async Task A_link_that_was_taken_back_shows_nothing_from_that_moment()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await author.CreateAsync(site.Home(), "Terug te nemen");
        var made = (await author.PostAsync($"/documents/{key}/preview", new { })).Json!;
        var address = (string)made["url"]!;
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await LookAsync(address));

        var revoked = await author.DeleteAsync($"/documents/{key}/preview-links/{made["id"]}");

        Assert.Equal(HttpStatusCode.NoContent, revoked.Status);
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), await LookAsync(address));
        var frame = await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("Deze link is ingetrokken", frame.Document.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Terug te nemen", frame.Text, StringComparison.Ordinal);
        Assert.Empty(await LinksAsync(author, key));
    }

    [Fact]
    public async Task Links_are_listed_with_who_made_them_and_the_same_person_makes_one_a_day()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await author.CreateAsync(site.Home(), "Met twee links");

        var first = (await author.PostAsync($"/documents/{key}/preview", new { })).Json!;
        var again = (await author.PostAsync($"/documents/{key}/preview", new { })).Json!;
        await editor.PostAsync($"/documents/{key}/preview", new { });

        Assert.Equal((string)first["id"]!, (string)again["id"]!);
        Assert.Equal(new[] { author.Name, editor.Name }.Order(StringComparer.Ordinal), (await LinksAsync(editor, key)).Select(link => (string)link!["madeBy"]!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("/voorbeeld/", (await editor.GetAsync($"/documents/{key}/preview-links")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task A_link_works_as_many_days_as_were_chosen(int days)
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await author.CreateAsync(site.Home(), "Zo lang");

        var made = await author.PostAsync($"/documents/{key}/preview?days={days}", new { });
        var usual = await author.PostAsync($"/documents/{key}/preview", new { });
        var never = await author.PostAsync($"/documents/{key}/preview?days=3650", new { });

        Assert.Equal(site.Host.Clock.GetUtcNow().AddDays(days), (DateTimeOffset)made.Json!["expires"]!, TimeSpan.FromMinutes(1));
        Assert.Equal(site.Host.Clock.GetUtcNow().AddDays(7), (DateTimeOffset)usual.Json!["expires"]!, TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.BadRequest, never.Status);
    }

    [Fact]
    public async Task Who_may_not_edit_a_page_sees_and_takes_back_their_own_link_alone()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var kept = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, site.KeyOf("/organisaties/gemeente-merelstede"));
        var key = await editor.CreateAsync(site.Home(), "Van een ander");
        var theirs = (await editor.PostAsync($"/documents/{key}/preview", new { })).Json!;
        var own = (await kept.PostAsync($"/documents/{key}/preview", new { })).Json!;

        Assert.Equal([kept.Name], (await LinksAsync(kept, key)).Select(link => (string)link!["madeBy"]!));
        Assert.Equal(HttpStatusCode.Forbidden, (await kept.DeleteAsync($"/documents/{key}/preview-links/{theirs["id"]}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await kept.DeleteAsync($"/documents/{key}/preview-links/{own["id"]}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await LookAsync((string)theirs["url"]!)).Frame);
        Assert.Equal(HttpStatusCode.Gone, (await LookAsync((string)own["url"]!)).Frame);
    }

    [Fact]
    public async Task A_link_is_taken_back_by_the_page_it_is_of_and_by_no_other_address()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await editor.CreateAsync(site.Home(), "Deze");
        var other = await editor.CreateAsync(site.Home(), "Een andere");
        var made = (await editor.PostAsync($"/documents/{key}/preview", new { })).Json!;

        Assert.Equal(HttpStatusCode.NotFound, (await editor.DeleteAsync($"/documents/{other}/preview-links/{made["id"]}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.DeleteAsync($"/documents/{key}/preview-links/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.DeleteAsync($"/documents/{key}/preview-links/..%2f{made["id"]}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/documents/{Guid.NewGuid()}/preview-links")).Status);
        Assert.Equal(HttpStatusCode.OK, (await LookAsync((string)made["url"]!)).Frame);
    }

    [Fact]
    public async Task One_look_is_made_of_one_picture_of_the_site_and_a_draft_that_changed_of_another()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var drafts = site.Host.Services.GetRequiredService<DraftSnapshots>();
        var key = await author.CreateAsync(site.Home(), "Eenmaal gemaakt");

        var first = await drafts.MakeAsync(key, TestContext.Current.CancellationToken);
        var second = await drafts.MakeAsync(key, TestContext.Current.CancellationToken);
        await author.PutAsync($"/documents/{key}", new { name = "Opnieuw gemaakt", values = EditingClient.PageValues("Opnieuw gemaakt"), autosave = true }, 1);
        var third = await drafts.MakeAsync(key, TestContext.Current.CancellationToken);

        Assert.Same(first, second);
        Assert.Equal(("Eenmaal gemaakt", "Opnieuw gemaakt"), (first!.Find(key)!.Name, third!.Find(key)!.Name));
    }

    private async Task<(HttpStatusCode Frame, HttpStatusCode Page)> LookAsync(string address) =>
        ((await site.Host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status, (await site.Host.GetPageAsync(address + "/pagina", TestContext.Current.CancellationToken)).Status);

    private static async Task<JsonArray> LinksAsync(EditingClient client, Guid key) => (await client.GetAsync($"/documents/{key}/preview-links")).Json!.AsArray();
}

public sealed class PreviewLinkOnSqliteTests(SqliteEditingSite site) : PreviewLinkTests(site), IClassFixture<SqliteEditingSite>;

public sealed class PreviewLinkOnPostgresTests(PostgresEditingSite site) : PreviewLinkTests(site), IClassFixture<PostgresEditingSite>;
