using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

public abstract class PlaceTests(EditingSite site)
{
    [Fact]
    public async Task Documents_move_before_another_and_are_put_in_order_and_the_site_follows()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await FolderAsync(editor, "Volgorde");
        var keys = new List<Guid>();
        foreach (var name in new[] { "Een", "Twee", "Drie" }) keys.Add(await PublishedAsync(editor, folder, name));

        await editor.PostAsync($"/documents/{keys[2]}/move", new { parent = folder, before = keys[0] }, await editor.RevisionAsync(keys[2]));
        Assert.Equal(["Drie", "Een", "Twee"], await NamesAsync(editor, folder));
        var sorted = await editor.PostAsync($"/tree/{folder}/sort", new { keys = new[] { keys[0], keys[1], keys[2] } });

        Assert.Equal(HttpStatusCode.NoContent, sorted.Status);
        Assert.Equal(["Een", "Twee", "Drie"], await NamesAsync(editor, folder));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync($"/tree/{folder}/sort", new { keys = new[] { site.Home() } })).Status);
    }

    [Fact]
    public async Task A_full_bin_is_emptied_beside_the_request_and_never_more_than_was_agreed_to()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        using var stranger = await EditingClient.SignedInAsync(site, OfficeRoles.Editor, site.KeyOf("/organisaties/gemeente-merelstede"));
        await editor.EmptyBinAsync("/tree/bin");
        var (folder, keys) = (await FolderAsync(editor, "Volle bak"), new List<Guid>());
        for (var number = 0; number <= BinAnswer.MostAtOnce; number++) keys.Add(await editor.CreateAsync(folder, $"Weg {number}"));
        await editor.PostAsync("/bulk", new { action = "trash", keys = keys.Take(1) });
        var byStranger = await stranger.DeleteAsync("/tree/bin?count=1");
        Assert.Equal((0, "Weg 0", "Dit is van een andere organisatie."), ((int)byStranger.Json!["removed"]!, (string)byStranger.Json["kept"]![0]!["name"]!, (string)byStranger.Json["kept"]![0]!["reason"]!));
        await editor.PostAsync("/bulk", new { action = "trash", keys = keys.Skip(1) });

        var refused = await editor.DeleteAsync($"/tree/bin?count={keys.Count - 1}");
        var answer = await editor.DeleteAsync($"/tree/bin?count={keys.Count}");

        Assert.Equal((HttpStatusCode.Conflict, keys.Count), (refused.Status, (int)refused.Json!["count"]!));
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.DeleteAsync("/tree/bin")).Status);
        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        var job = answer.Json!;
        await Eventually.TrueAsync(async () => (string)(job = (await editor.GetAsync($"/jobs/{answer.Json!["job"]}")).Json!)["state"]! is not ("waiting" or "running"));
        Assert.Equal(("done", keys.Count, $"{keys.Count} pagina’s verwijderd."), ((string)job["state"]!, (int)job["result"]!["removed"]!, (string)job["outcome"]!));
        Assert.All(await Task.WhenAll(keys.Select(key => editor.OpenAsync(key))), gone => Assert.Equal(HttpStatusCode.NotFound, gone.Status));
    }

    [Fact]
    public async Task The_pages_at_the_top_are_put_in_order_and_every_path_follows_the_first_of_them()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (home, second) = (site.Home(), Guid.NewGuid());
        var made = await editor.PostAsync("/documents", new { key = second, type = "home", parent = (Guid?)null, name = "Tweede site", values = (await editor.OpenAsync(home)).Json!["values"] });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        await editor.PostAsync($"/documents/{second}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.Forbidden, (await author.PostAsync("/tree/sort", new { keys = new[] { second, home } })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync("/tree/sort", new { keys = new[] { site.KeyOf("/verhalen") } })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.PostAsync("/tree/sort", new { keys = new[] { second, home } })).Status);
        Assert.Equal(second, site.Home());
        var moved = await site.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken);
        await editor.PostAsync("/tree/sort", new { keys = new[] { home, second } });
        await editor.PostAsync($"/documents/{second}/trash", revision: await editor.RevisionAsync(second));

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.EndsWith("/verhalen", moved.Location, StringComparison.Ordinal);
        Assert.Equal((home, HttpStatusCode.OK), (site.Home(), (await site.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken)).Status));
    }

    [Fact]
    public async Task A_copy_takes_along_what_stands_below_it_and_is_made_once()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await FolderAsync(editor, "Origineel");
        await PublishedAsync(editor, folder, "Eronder");
        var copy = Guid.NewGuid();

        var answers = new[]
        {
            await editor.PostAsync($"/documents/{folder}/copy", new { key = copy, parent = site.Home(), withDescendants = true }),
            await editor.PostAsync($"/documents/{folder}/copy", new { key = copy, parent = site.Home(), withDescendants = true }),
        };

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK], answers.Select(answer => answer.Status));
        Assert.Equal("draft", (string)answers[1].Json!["state"]!);
        Assert.Equal(["Eronder"], await NamesAsync(editor, copy));
        Assert.Equal("Origineel (1)", (string)answers[0].Json!["name"]!);
    }

    [Fact]
    public async Task A_copy_beside_the_original_comes_next_to_it_under_a_name_of_its_own()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await FolderAsync(editor, "Kopieën");
        var page = await PublishedAsync(editor, folder, "Privacy");
        await PublishedAsync(editor, folder, "Contact");

        for (var time = 0; time < 2; time++)
        {
            var copied = await editor.PostAsync($"/documents/{page}/copy", new { key = Guid.NewGuid(), parent = folder, withDescendants = true });
            Assert.True(copied.Status == HttpStatusCode.Created, copied.Text);
        }

        Assert.Equal(["Privacy", "Privacy (2)", "Privacy (1)", "Contact"], await NamesAsync(editor, folder));
    }

    [Fact]
    public async Task A_page_in_the_bin_is_still_for_who_may_place_it_and_comes_back_as_it_was_or_as_a_draft()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var page = await PublishedAsync(editor, await FolderAsync(editor, "Terug"), "Terugkeer");
        await editor.PostAsync($"/documents/{page}/schedule", new { publishAt = (DateTimeOffset?)null, unpublishAt = site.Host.Clock.GetUtcNow().AddDays(90) }, await editor.RevisionAsync(page));
        await TrashAsync(editor, page);

        var (opened, bin) = ((await editor.OpenAsync(page)).Json!, await editor.GetAsync("/tree/bin?take=100"));
        var restored = await editor.PostAsync($"/documents/{page}/restore", new { }, (long)opened["revision"]!);
        await TrashAsync(editor, page);
        var forAuthor = (await author.OpenAsync(page)).Json!;
        var asDraft = await editor.PostAsync($"/documents/{page}/restore", new { asDraft = true }, await editor.RevisionAsync(page));

        Assert.Equal((false, false, true), ((bool)opened["may"]!["write"]!, (bool)opened["may"]!["publish"]!, (bool)opened["may"]!["delete"]!));
        Assert.True((bool)Assert.Single(bin.Items, item => (Guid)item["key"]! == page)["mayPlace"]!);
        Assert.Equal("published", (string)restored.Json!["state"]!);
        Assert.NotNull(restored.Json["unpublishAt"]);
        Assert.False((bool)forAuthor["may"]!["delete"]!);
        Assert.Equal("draft", (string)asDraft.Json!["state"]!);
        Assert.Null(asDraft.Json["published"]);
        Assert.Null(asDraft.Json["unpublishAt"]);
    }

    [Fact]
    public async Task What_is_thrown_away_comes_back_to_another_place_when_its_own_is_gone()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await FolderAsync(editor, "Verdwijnt");
        var page = await PublishedAsync(editor, folder, "Overlever");
        await TrashAsync(editor, page);
        await TrashAsync(editor, folder);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/documents/{folder}", await editor.RevisionAsync(folder))).Status);

        var nowhere = await editor.PostAsync($"/documents/{page}/restore", new { }, await editor.RevisionAsync(page));
        var somewhere = await editor.PostAsync($"/documents/{page}/restore", new { parent = site.Home() }, await editor.RevisionAsync(page));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nowhere.Status);
        Assert.True(somewhere.Status == HttpStatusCode.OK, somewhere.Text);
        Assert.Equal("published", (string)somewhere.Json!["state"]!);
    }

    [Fact]
    public async Task What_stands_below_something_in_the_bin_is_in_the_bin_too_and_is_not_written()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await FolderAsync(editor, "Bak");
        var page = await PublishedAsync(editor, folder, "In de bak");
        await TrashAsync(editor, folder);

        var opened = await editor.OpenAsync(page);
        var saved = await editor.PutAsync($"/documents/{page}", new { name = "Toch", values = EditingClient.PageValues("Toch maar") }, opened.Revision);

        Assert.Equal("trashed", (string)opened.Json!["state"]!);
        Assert.Equal((folder, "Bak"), ((Guid)opened.Json["trashedWith"]!["key"]!, (string)opened.Json["trashedWith"]!["name"]!));
        Assert.Null((await editor.OpenAsync(folder)).Json!["trashedWith"]);
        Assert.False((bool)opened.Json["may"]!["write"]!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, saved.Status);
    }

    [Fact]
    public async Task A_branch_is_published_from_the_top_down_and_what_is_refused_is_named()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await editor.CreateAsync(site.Home(), "Tak", "pageFolder", new() { ["heading"] = "Tak" });
        await editor.CreateAsync(folder, "Compleet");
        var empty = await editor.CreateAsync(folder, "Leeg", values: []);

        var answer = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        Assert.Equal(2, (int)answer.Json!["published"]!);
        Assert.All(answer.Json["reasons"]!.AsArray(), reason => Assert.Equal(empty, (Guid)reason!["key"]!));
        Assert.NotEmpty(answer.Reasons);
    }

    private static async Task<IEnumerable<string>> NamesAsync(EditingClient editor, Guid parent) =>
        (await editor.GetAsync($"/tree/{parent}/children")).Items.Select(item => (string)item["name"]!);

    private async Task<Guid> FolderAsync(EditingClient editor, string name)
    {
        var key = await editor.CreateAsync(site.Home(), name, "pageFolder", new() { ["heading"] = name });
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{key}/publish", new { }, 1)).Status);
        return key;
    }

    private static async Task<Guid> PublishedAsync(EditingClient editor, Guid parent, string name)
    {
        var key = await editor.CreateAsync(parent, name, values: EditingClient.PageValues(name.PadRight(5, '.')));
        var answer = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return key;
    }

    private static async Task TrashAsync(EditingClient editor, Guid key) =>
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{key}/trash", revision: await editor.RevisionAsync(key))).Status);
}

[Collection(EditingCollection.Name)]
public sealed class PlaceOnSqliteTests(SqliteEditingSite site) : PlaceTests(site);

[Collection(EditingOnPostgresCollection.Name)]
public sealed class PlaceOnPostgresTests(PostgresEditingSite site) : PlaceTests(site);
