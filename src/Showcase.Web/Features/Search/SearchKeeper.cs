using System.Threading.Channels;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Search;

/// <summary>Keeps the index open, whole and up to date, whatever happens to its files: what cannot be read is made anew, what cannot be written is kept in memory.</summary>
internal sealed class SearchKeeper(SitePaths paths, IServiceScopeFactory scopes, SearchRebuilds rebuilds, ILogger<SearchKeeper> logger) : BackgroundService
{
    // Writing to disk costs milliseconds; changes that come together share it
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly string folder = Path.Combine(paths.Data, "index");
    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SearchIndex? current;
    private volatile bool isDirty;
    private volatile bool mustExpunge;
    private volatile bool mustRebuild;
    private CancellationToken stopping;

    /// <summary>The index that answers at this moment; nothing before it is open.</summary>
    public SearchIndex? Current => current;

    /// <summary>Where it is kept, unless it is in memory.</summary>
    public string Folder => folder;

    /// <summary>True when something waits to be written to disk.</summary>
    public bool IsBusy => isDirty || mustRebuild;

    /// <summary>The index, as soon as it can answer.</summary>
    /// <exception cref="TimeoutException">It takes too long.</exception>
    public async Task<SearchIndex> WhenReadyAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        await ready.Task.WaitAsync(patience, cancellationToken);
        return current!;
    }

    /// <summary>Brings changes into the index. Returns when they can be found; before the index is open, at once: opening compares it with the content anyway.</summary>
    public Task ApplyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
    {
        var work = new Work(changes);
        waiting.Writer.TryWrite(work);
        return ready.Task.IsCompleted ? work.Done.Task.WaitAsync(cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Makes the index anew, some moments from now; until then the old one answers.</summary>
    /// <param name="mayCancel">False when the content asks for it and not a person.</param>
    public Job Rebuild(string who, bool mayCancel)
    {
        var job = rebuilds.Ask(who, mayCancel);
        waiting.Writer.TryWrite(new Work([]));
        return job;
    }

    /// <summary>Throws away an index that cannot be read any more and makes it anew; nothing to do when that was done already.</summary>
    public Task RepairAsync(SearchIndex broken, CancellationToken cancellationToken)
    {
        var work = new Work([]) { Broken = broken };
        waiting.Writer.TryWrite(work);
        return work.Done.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Deletes the files of the index; only before it is opened.</summary>
    public void ThrowAway()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        current?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Everything here is work for a processor; the start of the site does not wait for it
        await Task.Yield();
        stopping = stoppingToken;
        Safely(Open);
        try
        {
            while (true)
            {
                await WorkUntilQuietAsync(stoppingToken);
                Safely(Settle);
                await waiting.Reader.WaitToReadAsync(stoppingToken);
            }
        }
        finally
        {
            Safely(Settle);
        }
    }

    private async Task WorkUntilQuietAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            while (waiting.Reader.TryRead(out var work))
            {
                Do(work);
            }

            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            quiet.CancelAfter(Quiet);
            try
            {
                await waiting.Reader.WaitToReadAsync(quiet.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private void Do(Work work)
    {
        if (work.Broken is { } broken)
        {
            Safely(() => Repair(broken));
        }
        else if (work.Changes.Count > 0 && work.Changes.All(change => change.Kind != ContentChangeKind.Imported))
        {
            Safely(() => Apply(work.Changes));
        }
        else
        {
            mustRebuild = true;
        }

        work.Done.TrySetResult();
    }

    private void Open()
    {
        // What came before is in the content that opening looks at
        while (waiting.Reader.TryRead(out var early))
        {
            early.Done.TrySetResult();
        }

        rebuilds.Begin();
        current = SearchFiles.Open(folder, logger);
        using var scope = scopes.CreateScope();
        var isFresh = current.Stamp == ContentsOf(scope).Stamp();
        if (current.Stamp.Length > 0)
        {
            // An older index answers while it is made anew; what is no longer public is left out when answers are read
            ready.TrySetResult();
        }

        if (!isFresh)
        {
            Fill();
        }

        rebuilds.Done(current.Search(searcher => searcher.IndexReader.NumDocs));
        ready.TrySetResult();
    }

    private void Apply(IReadOnlyList<ContentChange> changes)
    {
        using var scope = scopes.CreateScope();
        SearchFilling.Apply(current!, ContentsOf(scope), changes);
        isDirty = true;
        mustExpunge |= changes.Any(change => change.Kind == ContentChangeKind.Withdrawn);
    }

    /// <param name="mayStop">Whether who asked for it may give up.</param>
    private void Fill(bool mayStop = false)
    {
        using var scope = scopes.CreateScope();
        var count = SearchFilling.Fill(current!, ContentsOf(scope), count =>
        {
            stopping.ThrowIfCancellationRequested();
            if (mayStop && rebuilds.IsCancelled)
            {
                throw new OperationCanceledException();
            }

            rebuilds.Report(count);
        });
        mustRebuild = mustExpunge = isDirty = false;
        rebuilds.Done(count);
        logger.LogInformation("The search index was made anew: {Count} documents.", count);
    }

    private void Settle()
    {
        // What waits to be made anew and is not, must not be on disk as if it were
        if (current is null || (mustRebuild && stopping.IsCancellationRequested))
        {
            return;
        }

        if (isDirty)
        {
            using var scope = scopes.CreateScope();
            // Before it is committed, so that a kill leaves nothing of it either: an index without this commit is made anew.
            if (mustExpunge) current.Expunge();
            current.Commit(ContentsOf(scope).Stamp());
            // Whoever still searched in what was there before lets go of its files.
            if (mustExpunge) current.Refresh();
            mustExpunge = isDirty = false;
        }

        if (mustRebuild)
        {
            FillForAsker();
        }
    }

    private void FillForAsker()
    {
        rebuilds.Begin();
        try
        {
            Fill(mayStop: true);
        }
        catch (OperationCanceledException) when (rebuilds.IsCancelled)
        {
            // Nothing of it was committed: what is on disk is what was there before
            mustRebuild = false;
            rebuilds.End(JobOutcome.Cancelled("Geannuleerd. De index van daarvoor antwoordt weer."));
            current!.Dispose();
            current = SearchFiles.Open(folder, logger);
            using var scope = scopes.CreateScope();
            if (current.Stamp != ContentsOf(scope).Stamp())
            {
                Fill();
            }
        }
    }

    private void Repair(SearchIndex? broken)
    {
        if (broken != current)
        {
            return;
        }

        try
        {
            current = SearchFiles.Replace(folder, broken, logger);
            Fill();
        }
        catch (Exception refused)
        {
            logger.LogWarning("The search index cannot be kept on disk ({Reason}); it is kept in memory until the next start.", refused.Message);
            current = SearchIndex.OpenMemory();
            Fill();
        }

        ready.TrySetResult();
    }

    // Whatever fails, the index is made anew once, on disk or else in memory; the loop itself never ends
    private void Safely(Action action)
    {
        try
        {
            action();
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // What a stop breaks off may fail in any way: the index on disk is that of before, and the next start sees what it misses
            rebuilds.End(JobOutcome.BrokenOff("De site stopte voordat de index klaar was."));
        }
        catch (Exception error)
        {
            logger.LogError(error, "The search index failed; it is made anew.");
            try
            {
                Repair(current);
            }
            catch (Exception again)
            {
                logger.LogError(again, "The search index could not be made anew; the next change tries again.");
                rebuilds.End(JobOutcome.Failed("De index kon niet worden gemaakt. De fout staat in het technische log van de site."));
                mustRebuild = true;
            }
        }
    }

    private static SearchContents ContentsOf(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<SearchContents>();

    /// <param name="Changes">Nothing to make the index anew.</param>
    private sealed record Work(IReadOnlyList<ContentChange> Changes)
    {
        public SearchIndex? Broken { get; init; }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
