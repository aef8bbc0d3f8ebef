using Microsoft.Extensions.Logging;
using Showcase.Core.Search;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Search;

/// <summary>Making the index anew by hand, as a job that can be cancelled.</summary>
public sealed class SearchRebuildTests : IDisposable
{
    private readonly DataFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_cancelled_rebuild_leaves_the_index_of_before_and_searching_never_stops()
    {
        var halting = new HaltingSource();
        await using var host = await SearchHost.StartAsync(data.Path, new SearchableSite(SearchableSite.Document("Hovenier in de wijk")), halting);
        var before = await host.IndexAsync();
        halting.Halts = true;

        var job = host.Keeper.Rebuild("beheerder", mayCancel: true);
        var same = host.Keeper.Rebuild("beheerder", mayCancel: true);
        await halting.Reached.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        var during = await host.TitlesAsync("hovenier");
        Assert.True(job.Cancel("beheerder"));
        halting.Release();
        await EndedAsync(job);

        Assert.Same(job, same);
        Assert.Equal(["Hovenier in de wijk"], during);
        Assert.Equal(JobState.Cancelled, job.Now.State);
        Assert.Equal(["Hovenier in de wijk"], await host.TitlesAsync("hovenier"));
        Assert.Equal(["Van een ander"], await host.TitlesAsync("ander"));
        Assert.NotSame(before, host.Keeper.Current);
        var again = host.Keeper.Rebuild("beheerder", mayCancel: true);
        await EndedAsync(again);
        Assert.Equal((JobState.Done, "2 pagina’s in de index."), (again.Now.State, again.Now.Outcome!.Text));
    }

    [Fact]
    public async Task A_site_that_ends_while_its_first_index_is_made_complains_of_nothing_and_the_next_start_makes_it()
    {
        using var log = new LogLines();
        var (site, halting) = (new SearchableSite(SearchableSite.Document("Hovenier in de wijk")), new HaltingSource { Halts = true });
        var ended = await SearchHost.StartAsync(log, data.Path, site, halting);
        await halting.Reached.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        // As a host does that has no more time: the index is closed under its hands.
        await ended.Keeper.StopAsync(new CancellationToken(canceled: true));
        ended.Keeper.Dispose();
        halting.Release();
        await Task.WhenAny(ended.Keeper.ExecuteTask!, Task.Delay(TimeSpan.FromSeconds(30), Cancellation));

        Assert.True(ended.Keeper.ExecuteTask!.IsCompleted);
        Assert.Equal(0, log.Count(LogLevel.Error, ""));
        await using var next = await SearchHost.StartAsync(data.Path, site);
        Assert.Equal(["Hovenier in de wijk"], await next.TitlesAsync("hovenier"));
    }

    [Fact]
    public async Task A_rebuild_that_the_content_asks_for_is_not_given_up_because_a_person_gave_up_theirs()
    {
        var halting = new HaltingSource();
        await using var host = await SearchHost.StartAsync(data.Path, new SearchableSite(SearchableSite.Document("Hovenier in de wijk")), halting);
        await host.IndexAsync();
        halting.Halts = true;

        var own = host.Keeper.Rebuild("nieuwe uitgave van cijfers", mayCancel: false);
        var asked = host.Keeper.Rebuild("beheerder", mayCancel: true);
        await halting.Reached.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.False(own.Cancel("beheerder"));
        Assert.True(asked.Cancel("beheerder"));
        halting.Release();
        await EndedAsync(own);

        Assert.Equal(JobState.Done, own.Now.State);
        Assert.Equal(["Hovenier in de wijk"], await host.TitlesAsync("hovenier"));
    }

    private static async Task EndedAsync(Job job)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!job.Now.State.IsOver()) await Task.Delay(20, limit.Token);
    }

    /// <summary>Keeps the index waiting for its documents, once it is told to.</summary>
    private sealed class HaltingSource : ISearchSource
    {
        private readonly SearchDocument document = SearchableSite.Document("Van een ander");
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool Halts { get; set; }

        public Task Reached => reached.Task;

        public void Release() => released.TrySetResult();

        public IEnumerable<SearchDocument> All()
        {
            if (Halts)
            {
                reached.TrySetResult();
                released.Task.Wait(TimeSpan.FromSeconds(60));
            }

            return [document];
        }

        public SearchDocument? Find(Guid key) => key == document.Key ? document : null;
    }
}
