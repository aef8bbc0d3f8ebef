using System.Threading.Channels;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Search;

/// <summary>Keeps the index open, whole and up to date, whatever happens to its files: what cannot be read is made anew, what cannot be written is kept in memory.</summary>
internal sealed class SearchKeeper : BackgroundService
{
    // Writing to disk costs milliseconds; changes that come together share it
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly KeptIndex index;
    private readonly SearchRebuilds rebuilds;
    private readonly ILogger<SearchKeeper> logger;

    public SearchKeeper(SitePaths paths, IServiceScopeFactory scopes, SearchRebuilds rebuilds, ILogger<SearchKeeper> logger)
    {
        (this.rebuilds, this.logger) = (rebuilds, logger);
        Folder = Path.Combine(paths.Data, "index");
        index = new KeptIndex(Folder, scopes, rebuilds, () => ready.TrySetResult(), logger);
    }

    /// <summary>The index that answers at this moment; nothing before it is open.</summary>
    public SearchIndex? Current => index.Current;

    /// <summary>Where it is kept, unless it is in memory.</summary>
    public string Folder { get; }

    /// <summary>True when something waits to be written to disk.</summary>
    public bool IsBusy => index.IsBusy;

    /// <summary>The index, as soon as it can answer.</summary>
    /// <exception cref="TimeoutException">It takes too long.</exception>
    public async Task<SearchIndex> WhenReadyAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        await ready.Task.WaitAsync(patience, cancellationToken);
        return index.Current!;
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
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        index.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Everything here is work for a processor; the start of the site does not wait for it
        await Task.Yield();
        index.Stopping = stoppingToken;
        Safely(Open);
        try
        {
            while (true)
            {
                await WorkUntilQuietAsync(stoppingToken);
                Safely(index.Settle);
                await waiting.Reader.WaitToReadAsync(stoppingToken);
            }
        }
        finally
        {
            Safely(index.Settle);
        }
    }

    private void Open()
    {
        // What came before is in the content that opening looks at
        while (waiting.Reader.TryRead(out var early))
        {
            early.Done.TrySetResult();
        }

        index.Open();
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
            Safely(() => index.Repair(broken));
        }
        else if (work.Changes.Count > 0 && work.Changes.All(change => change.Kind != ContentChangeKind.Imported))
        {
            Safely(() => index.Apply(work.Changes));
        }
        else
        {
            index.AskRebuild();
        }

        work.Done.TrySetResult();
    }

    // Whatever fails, the index is made anew once, on disk or else in memory; the loop itself never ends
    private void Safely(Action action)
    {
        try
        {
            action();
        }
        catch (Exception) when (index.Stopping.IsCancellationRequested)
        {
            // What a stop breaks off may fail in any way: the index on disk is that of before, and the next start sees what it misses
            rebuilds.End(JobOutcome.BrokenOff("De site stopte voordat de index klaar was."));
        }
        catch (Exception error)
        {
            logger.LogError(error, "The search index failed; it is made anew.");
            try
            {
                index.Repair(index.Current);
            }
            catch (Exception again)
            {
                logger.LogError(again, "The search index could not be made anew; the next change tries again.");
                rebuilds.End(JobOutcome.Failed("De index kon niet worden gemaakt. De fout staat in het technische log van de site."));
                index.AskRebuild();
            }
        }
    }

    /// <param name="Changes">Nothing to make the index anew.</param>
    private sealed record Work(IReadOnlyList<ContentChange> Changes)
    {
        public SearchIndex? Broken { get; init; }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
