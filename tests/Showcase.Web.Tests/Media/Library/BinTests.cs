using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

public abstract class BinTests(EditingSite site)
{
    [Fact]
    public async Task Emptying_removes_files_and_folders_and_leaves_what_a_page_still_uses_with_the_reason()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await editor.EmptyBinAsync("/media/bin");
        var folder = (await editor.FolderAsync("Volle map")).Json!.Key();
        var (alone, linked, inFolder) = (await PublishAsync(editor, "alleen.pdf"), await PublishAsync(editor, "in-tekst.pdf"), await PublishAsync(editor, "in-map.pdf", $"&parent={folder}"));
        var page = await editor.CreateAsync(site.Home(), "Verwijst", values: Linking(linked.Key(), inFolder.Key()));
        var thrownPage = await editor.CreateAsync(site.Home(), "Verwijst uit de prullenbak", values: Linking(alone.Key()));
        await TrashAsync(editor, thrownPage, alone.Key(), linked.Key(), folder);

        var emptied = await EmptyAsync(editor, 3);

        Assert.True(emptied.Status == HttpStatusCode.OK, emptied.Text);
        Assert.Equal(1, (int)emptied.Json!["removed"]!);
        Assert.Equal(
            [("In tekst", "Wordt nog gebruikt door “Verwijst”."), ("Volle map", "Wordt nog gebruikt door “Verwijst”.")],
            emptied.Json["kept"]!.AsArray().Select(kept => ((string)kept!["name"]!, (string)kept["reason"]!)).Order());
        Assert.Equal((false, true, true), (IsThere(alone), IsThere(linked), IsThere(inFolder)));
        // A page that is thrown away shows nothing to anyone.
        await TrashAsync(editor, page);
        Assert.Equal(2, (int)(await EmptyAsync(editor, 2)).Json!["removed"]!);
        Assert.Equal((false, false), (IsThere(linked), IsThere(inFolder)));
        Assert.Equal(0, await CountAsync(editor));
    }

    [Fact]
    public async Task Nothing_goes_when_there_is_something_else_in_it_than_was_agreed_to()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await editor.EmptyBinAsync("/media/bin");
        await TrashAsync(editor, (await editor.FolderAsync("Een")).Json!.Key(), (await editor.FolderAsync("Twee")).Json!.Key());

        var refused = await EmptyAsync(editor, 1);

        Assert.Equal((HttpStatusCode.Conflict, 2), (refused.Status, (int)refused.Json!["count"]!));
        Assert.Equal(2, await CountAsync(editor));
        foreach (var count in new[] { "", "-2", "2.0", "٢", "99999999999999999999", "2&count=3" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await editor.DeleteAsync($"/media/bin?count={count}")).Status);
        }

        Assert.Equal(2, (int)(await EmptyAsync(editor, 2)).Json!["removed"]!);
    }

    [Fact]
    public async Task Only_who_publishes_empties_it_and_of_another_organisation_nothing_goes()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var stranger = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, site.KeyOf("/organisaties/gemeente-merelstede"));
        await editor.EmptyBinAsync("/media/bin");
        await TrashAsync(editor, (await editor.FolderAsync("Van ons")).Json!.Key());

        var (byAuthor, byStranger) = (await EmptyAsync(author, 1), await EmptyAsync(stranger, 1));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (byAuthor.Status, byStranger.Status));
        Assert.Equal((0, "Dit is van een andere organisatie."), ((int)byStranger.Json!["removed"]!, (string)byStranger.Json["kept"]![0]!["reason"]!));
        editor.Token = null;
        Assert.Equal(HttpStatusCode.BadRequest, (await EmptyAsync(editor, 1)).Status);
    }

    [Fact]
    public async Task A_full_bin_is_emptied_beside_the_request_and_says_how_far_it_is()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await editor.EmptyBinAsync("/media/bin");
        var keys = new List<Guid>();
        for (var number = 0; number <= BinAnswer.MostAtOnce; number++) keys.Add((await editor.FolderAsync($"Map {number}")).Json!.Key());
        await TrashAsync(editor, [.. keys]);

        var answer = await EmptyAsync(editor, keys.Count);

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        JsonNode job = answer.Json!;
        await Eventually.TrueAsync(async () => (string)(job = (await editor.GetAsync($"/jobs/{answer.Json!["job"]}")).Json!)["state"]! is not ("waiting" or "running"));
        Assert.Equal(("done", keys.Count), ((string)job["state"]!, (int)job["result"]!["removed"]!));
        Assert.Equal(0, await CountAsync(editor));
        Assert.Contains("Prullenbak", (await site.Host.Services.GetRequiredService<JobQueries>().FindAsync((Guid)answer.Json!["job"]!, TestContext.Current.CancellationToken))!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_many_go_their_files_wait_and_then_go_together()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var orphans = site.Host.Services.GetRequiredService<OrphanFiles>();
        var item = await PublishAsync(editor, "wacht.pdf");
        await TrashAsync(editor, item.Key());

        var (during, after) = (await orphans.TogetherAsync(
            async () =>
            {
                Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/documents/{item.Key()}", await editor.RevisionAsync(item.Key()))).Status);
                return IsThere(item);
            },
            TestContext.Current.CancellationToken), IsThere(item));

        Assert.Equal((true, false), (during, after));
    }

    [Fact]
    public async Task An_address_is_found_however_it_is_quoted_in_any_version_of_any_document()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        string[] addresses = ["/media/aaaa1111/gewoon.jpg", "/media/aaaa1111/gewoon.jpg.bak", "/media/bbbb2222/é & <ü>'s.jpg", "/media/cccc3333/", "/media/dddd4444/nergens.jpg", "/media/eeee5555/vroeger.jpg", "/media/ffff6666/ö.jpg"];
        var key = await editor.CreateAsync(site.Home(), "Noemt", values: new() { ["title"] = "Noemt", ["intro"] = "/media/eeee5555/vroeger.jpg", ["body"] = "{}" });
        await editor.PutAsync(
            $"/documents/{key}",
            new { name = "Noemt", values = new Dictionary<string, string> { ["title"] = "Noemt", ["intro"] = $"{addresses[0]} {addresses[2]}", ["body"] = System.Text.Json.JsonSerializer.Serialize(new { markup = $"<a href='/media/cccc3333/x.pdf'>x</a>{addresses[6]}" }) }, autosave = false },
            await editor.RevisionAsync(key));
        await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

        var named = await NamedFiles.AmongAsync(database, addresses, TestContext.Current.CancellationToken);

        Assert.Equal([addresses[0], addresses[2], addresses[3], addresses[5], addresses[6]], addresses.Where(named.Contains));
        Assert.Empty(await NamedFiles.AmongAsync(database, [], TestContext.Current.CancellationToken));
    }

    private bool IsThere(JsonNode item) => File.Exists(site.Host.DataPath + item.Url());

    private static Task<JsonNode> PublishAsync(EditingClient editor, string name, string more = "") => editor.PublishFileAsync(SampleFiles.Pdf(), name, more: more);

    private static Task<EditingAnswer> EmptyAsync(EditingClient client, int agreed) => client.DeleteAsync($"/media/bin?count={agreed}");

    private static async Task<int> CountAsync(EditingClient client) => (int)(await client.GetAsync("/media?bin=true&take=1")).Json!["total"]!;

    private static async Task TrashAsync(EditingClient editor, params Guid[] keys)
    {
        var answer = await editor.PostAsync("/bulk", new { action = "trash", keys });
        Assert.All(answer.Json!.AsArray(), one => Assert.True((bool)one!["done"]!, answer.Text));
    }

    private static Dictionary<string, string?> Linking(params Guid[] files) => new()
    {
        ["title"] = "Verwijst",
        ["body"] = System.Text.Json.JsonSerializer.Serialize(new { markup = string.Concat(files.Select(file => $"<p><a href=\"/{{localLink:umb://media/{file:N}}}\">hier</a></p>")) }),
    };
}

public sealed class BinOnSqliteTests(SqliteEditingSite site) : BinTests(site), IClassFixture<SqliteEditingSite>;

public sealed class BinOnPostgresTests(PostgresEditingSite site) : BinTests(site), IClassFixture<PostgresEditingSite>;
