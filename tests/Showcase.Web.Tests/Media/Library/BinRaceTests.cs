using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Shared.Office.Bins;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>A page begins to use a file while the bin is emptied: it is seen, or it comes after. On PostgreSQL the two are nodes of one database.</summary>
public abstract class BinRaceTests(BranchSite site)
{
    private readonly BranchSite writers = site.Writers;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_is_being_saved_keeps_the_file_that_it_names()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var file = await ThrownAsync(editor);
        var (page, reached, released) = (Guid.NewGuid(), new TaskCompletionSource(), new TaskCompletionSource());
        writers.Halt.WhenSaved = async change =>
        {
            if (change.Document.Key != page) return;
            reached.SetResult();
            await released.Task;
        };

        var saving = SaveAsync(page, file);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        var emptying = EmptyAsync(editor, file, _ => true);
        // Who looked before the page was there would not find it, and remove the file as soon as it may.
        await Task.WhenAny(emptying, Task.Delay(500, Cancellation));
        var isWaiting = !emptying.IsCompleted;
        released.SetResult();

        Assert.Equal(StoreStatus.Done, (await saving).Status);
        Assert.True(isWaiting, "The file went while a page that names it was being saved.");
        var result = await emptying;
        Assert.Equal((0, "Wordt nog gebruikt door “Begint”."), (result.Removed, Assert.Single(result.Kept).Reason));
        Assert.True(await IsThereAsync(file));
    }

    [Fact]
    public async Task A_page_that_comes_too_late_finds_no_file_and_is_not_published_with_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var file = await ThrownAsync(editor);
        var (page, wasThere) = (Guid.NewGuid(), new TaskCompletionSource<bool>());
        writers.Halt.WhenSaved = async change =>
        {
            if (change.Document.Key == page) wasThere.TrySetResult(await change.Database.Set<DocumentRow>().AnyAsync(row => row.Key == file, change.Cancellation));
        };
        Task<StoreOutcome>? saving = null;

        var result = await EmptyAsync(editor, file, _ =>
        {
            // Within the transaction that removes it.
            saving = SavePatientlyAsync(page, file);
            return HasTime(wasThere.Task);
        });

        Assert.Equal(1, result.Removed);
        Assert.Equal(StoreStatus.Done, (await saving!).Status);
        Assert.False(await wasThere.Task, "The page was saved while the file that it names was being removed.");
        var refused = await writers.Host.Services.GetRequiredService<ContentWriter>().PublishAsync(page, 1, Cancellation);
        Assert.Contains(refused.Reasons, reason => reason.Contains("iets wat niet meer bestaat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_not_published_with_a_file_that_another_node_threw_away_a_moment_ago()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var file = (await editor.PublishFileAsync(SampleFiles.Pdf(), "net weg.pdf")).Key();
        var page = Guid.NewGuid();
        Assert.Equal(StoreStatus.Done, (await SaveAsync(page, file)).Status);
        await using (var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation))
        {
            // As the transaction of another node leaves it, before anyone is told.
            await database.Set<DocumentRow>().Where(row => row.Key == file).ExecuteUpdateAsync(set => set.SetProperty(row => row.TrashedAt, ShowcaseHost.Today), Cancellation);
        }

        var refused = await writers.Host.Services.GetRequiredService<ContentWriter>().PublishAsync(page, 1, Cancellation);

        Assert.Contains(refused.Reasons, reason => reason.Contains("in de prullenbak staat", StringComparison.Ordinal));
    }

    // For a writer that does not stand in line.
    private static bool HasTime(Task other)
    {
        Task.WaitAny([other, Task.Delay(500, Cancellation)], Cancellation);
        return true;
    }

    private static async Task<Guid> ThrownAsync(EditingClient editor)
    {
        var file = (await editor.PublishFileAsync(SampleFiles.Pdf(), "in de bak.pdf")).Key();
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync("/bulk", new { action = "trash", keys = new[] { file } })).Status);
        return file;
    }

    private Task<StoreOutcome> SaveAsync(Guid page, Guid file)
    {
        var values = new DocumentValues();
        foreach (var (alias, value) in EditingClient.PageValues("Begint")) values.Set(alias, value);
        values.Set("body", JsonSerializer.Serialize(new { markup = $"<p><a href=\"/{{localLink:umb://media/{file:N}}}\">hier</a></p>" }));
        return writers.Host.Services.GetRequiredService<ContentWriter>().SaveAsync(new DocumentDraft(page, "page", site.Home(), "Begint", values, null, "iemand"), CancellationToken.None);
    }

    // A node waits 1.5 s for its turn; a slow machine takes longer to remove a file.
    private async Task<StoreOutcome> SavePatientlyAsync(Guid page, Guid file)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var outcome = await SaveAsync(page, file);
            if (outcome.Status != StoreStatus.Unavailable || clock.Elapsed > TimeSpan.FromSeconds(20)) return outcome;
        }
    }

    private async Task<BinResult> EmptyAsync(EditingClient editor, Guid file, Func<int, bool> goesOn)
    {
        await using var scope = site.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediaBin>().EmptyAsync([file], new Writer(editor.Name, true, false, new HashSet<Guid>()), goesOn, CancellationToken.None);
    }

    private async Task<bool> IsThereAsync(Guid file)
    {
        await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        return await database.Set<DocumentRow>().AnyAsync(row => row.Key == file, Cancellation);
    }
}

[Collection(BranchCollection.Name)]
public sealed class BinRaceOnSqliteTests(BranchSite site) : BinRaceTests(site);

[Collection(BranchNodesCollection.Name)]
public sealed class BinRaceOnPostgresTests(TwoBranchSites site) : BinRaceTests(site);
