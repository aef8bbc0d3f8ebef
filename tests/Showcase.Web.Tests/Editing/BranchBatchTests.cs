using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Tests.Editing;

/// <summary>Documents that share a transaction, each by itself.</summary>
public abstract class BranchBatchTests(BranchSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ContentWriter Store => site.Host.Services.GetRequiredService<ContentWriter>();

    [Fact]
    public async Task What_is_refused_stale_or_not_there_spoils_none_of_those_beside_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var first = await editor.CreateAsync(site.Home(), "Vooraan");
        var empty = await editor.CreateAsync(site.Home(), "Leeg", values: []);
        var stale = await editor.CreateAsync(site.Home(), "Oud");
        var last = await editor.CreateAsync(site.Home(), "Achteraan");

        var outcomes = await Store.PublishSomeAsync([(first, 1), (empty, 1), (stale, 99), (Guid.NewGuid(), 1), (last, 1)], _ => true, Cancellation);

        Assert.True(outcomes[^1].Reasons.Count == 0, string.Join(' ', outcomes[^1].Reasons));
        Assert.Equal(["Done", "Refused", "Conflict", "NotFound", "Done"], outcomes.Select(outcome => outcome.Status.ToString()));
        Assert.Contains(outcomes[1].Findings, reason => reason.Property == "title");
        Assert.Equal(("published", 2L), await StateAsync(editor, first));
        Assert.Equal(("draft", 1L), await StateAsync(editor, empty));
        Assert.Equal(("draft", 1L), await StateAsync(editor, stale));
        Assert.Equal(("published", 2L), await StateAsync(editor, last));
        await Store.AnnounceAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync("/vooraan", Cancellation)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync("/achteraan", Cancellation)).Status);
    }

    [Fact]
    public async Task What_fails_takes_none_of_those_before_it_along_and_is_told_when_it_comes_first()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (before, broken, after) = (await editor.CreateAsync(site.Home(), "Ervoor"), await editor.CreateAsync(site.Home(), "Kapot"), await editor.CreateAsync(site.Home(), "Erna"));
        using var _ = WhenPublished(change => change.Document.Key == broken ? throw new InvalidOperationException("On purpose.") : Task.CompletedTask);

        var outcomes = await Store.PublishSomeAsync([(before, 1), (broken, 1), (after, 1)], _ => true, Cancellation);

        Assert.Equal(StoreStatus.Done, Assert.Single(outcomes).Status);
        Assert.Equal(("published", 2L), await StateAsync(editor, before));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.PublishSomeAsync([(broken, 1), (after, 1)], _ => true, Cancellation));
        Assert.Equal((("draft", 1L), ("draft", 1L)), (await StateAsync(editor, broken), await StateAsync(editor, after)));
    }

    [Fact]
    public async Task Who_saves_meanwhile_comes_in_between_as_soon_as_the_moment_is_over()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (folder, pages) = await BranchAsync(editor, 4);
        var (saved, seen) = (Guid.NewGuid(), new List<bool>());
        Task<StoreOutcome>? saving = null;
        using var _ = WhenPublished(async change =>
        {
            if (!pages.Contains(change.Document.Key)) return;
            seen.Add(await change.Database.Set<DocumentRow>().AnyAsync(row => row.Key == saved, change.Cancellation));
            if (change.Document.Key != pages[1]) return;
            // It stands in line from here on, and the moment of this transaction is over.
            saving = Store.SaveAsync(new DocumentDraft(saved, "page", site.Home(), "Ertussendoor", new DocumentValues(), null, "iemand"), CancellationToken.None);
            site.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        });

        var answer = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        Assert.Equal((HttpStatusCode.OK, 5), (answer.Status, (int)answer.Json!["published"]!));
        Assert.Equal(StoreStatus.Done, (await saving!).Status);
        Assert.Equal([false, false, true, true], seen);
    }

    [Fact]
    public async Task Pages_with_one_name_get_addresses_of_their_own_and_may_link_to_what_became_public_with_them()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var folder = await editor.CreateAsync(site.Home(), $"Tak {Guid.NewGuid():N}", "pageFolder", new() { ["heading"] = "Tak" });
        var first = await editor.CreateAsync(folder, "Zelfde naam");
        var second = await editor.CreateAsync(folder, "Zelfde naam", values: new(EditingClient.PageValues("Zelfde naam"))
        {
            ["body"] = JsonSerializer.Serialize(new { markup = $"<p><a href=\"/{{localLink:umb://document/{first:N}}}\">zie ook</a></p>" }),
        });

        var third = await editor.CreateAsync(folder, "Zelfde naam");

        var answer = await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        Assert.True((int)answer.Json!["published"]! == 4, answer.Text);
        var above = (string)(await editor.OpenAsync(folder)).Json!["published"]!["path"]!;
        var paths = new List<string>();
        foreach (var page in new[] { first, second, third }) paths.Add((string)(await editor.OpenAsync(page)).Json!["published"]!["path"]!);
        Assert.Equal([$"{above}/zelfde-naam", $"{above}/zelfde-naam-1", $"{above}/zelfde-naam-2"], paths.Order());
        foreach (var path in paths) Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(path, Cancellation)).Status);
    }

    [Fact]
    public async Task Another_order_of_many_reaches_the_site_and_reads_nothing_else_anew()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (folder, pages) = await BranchAsync(editor, 5);
        await editor.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);
        var snapshots = site.Host.Services.GetRequiredService<SnapshotStore>();
        var home = snapshots.Nodes.Single(node => node.Key == site.Home());

        var sorted = await editor.PostAsync($"/tree/{folder}/sort", new { keys = pages.Reverse() });

        Assert.Equal(HttpStatusCode.NoContent, sorted.Status);
        Assert.Equal(pages.Reverse(), snapshots.Public.Find(folder)!.ChildContent.Select(child => child.Key));
        Assert.Same(home, snapshots.Nodes.Single(node => node.Key == home.Key));
        // And after a start.
        await snapshots.ReloadAsync(Cancellation);
        Assert.Equal(pages.Reverse(), snapshots.Public.Find(folder)!.ChildContent.Select(child => child.Key));
    }

    [Fact]
    public async Task Each_has_its_line_in_the_log_book()
    {
        using var administrator = await EditingClient.SignedInAsync(site, OfficeRoles.Administrator);
        var (folder, pages) = await BranchAsync(administrator, 3);

        await administrator.PostAsync($"/documents/{folder}/publish", new { withDescendants = true }, 1);

        var lines = (await administrator.GetAsync("/audit?action=Gepubliceerd%20met%20wat%20erboven%20staat")).Items.Select(line => (Guid?)line["document"]).ToList();
        Assert.All(pages, page => Assert.Single(lines, line => line == page));
    }

    private async Task<(Guid Folder, IReadOnlyList<Guid> Pages)> BranchAsync(EditingClient editor, int count)
    {
        var folder = await editor.CreateAsync(site.Home(), $"Tak {Guid.NewGuid():N}", "pageFolder", new() { ["heading"] = "Tak" });
        var pages = new List<Guid>();
        for (var number = 1; number <= count; number++) pages.Add(await editor.CreateAsync(folder, $"Blad {number}"));
        return (folder, pages);
    }

    private static async Task<(string State, long Revision)> StateAsync(EditingClient editor, Guid key)
    {
        var document = (await editor.OpenAsync(key)).Json!;
        return ((string)document["state"]!, (long)document["revision"]!);
    }

    private Planted WhenPublished(Func<ContentTransaction, Task> act)
    {
        site.Halt.WhenPublished = act;
        return new(site.Halt);
    }

    private sealed class Planted(HaltingStep step) : IDisposable
    {
        public void Dispose() => step.WhenPublished = _ => Task.CompletedTask;
    }
}

[Collection(BranchCollection.Name)]
public sealed class BranchBatchOnSqliteTests(BranchSite site) : BranchBatchTests(site);

[Collection(BranchNodesCollection.Name)]
public sealed class BranchBatchOnPostgresTests(TwoBranchSites site) : BranchBatchTests(site);
