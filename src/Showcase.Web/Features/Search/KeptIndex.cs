using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Search;

/// <summary>The index that answers, and how it stands to the content and to the disk. One thread at a time changes it.</summary>
/// <param name="folder">Where it is kept, unless it is in memory.</param>
/// <param name="onAnswering">Told as soon as it can answer.</param>
internal sealed class KeptIndex(string folder, IServiceScopeFactory scopes, SearchRebuilds rebuilds, Action onAnswering, ILogger logger) : IDisposable
{
    private volatile SearchIndex? current;
    private volatile bool isDirty;
    private volatile bool mustExpunge;
    private volatile bool mustRebuild;

    /// <summary>Nothing before it is open.</summary>
    public SearchIndex? Current => current;

    /// <summary>True when something waits to be written to disk.</summary>
    public bool IsBusy => isDirty || mustRebuild;

    /// <summary>Cancelled when the site ends: what is being made then is not committed.</summary>
    public CancellationToken Stopping { get; set; }

    /// <summary>Opens what is on disk, and makes it anew when the content is another by now.</summary>
    public void Open()
    {
        rebuilds.Begin();
        current = SearchFiles.Open(folder, logger);
        var isFresh = current.Stamp == Stamp();
        // An older index answers while it is made anew; what is no longer public is left out when answers are read
        if (current.Stamp.Length > 0) onAnswering();
        if (!isFresh) Fill();
        rebuilds.Done(current.Search(searcher => searcher.IndexReader.NumDocs));
        onAnswering();
    }

    public void Apply(IReadOnlyList<ContentChange> changes)
    {
        using var scope = scopes.CreateScope();
        SearchFilling.Apply(current!, ContentsOf(scope), changes);
        isDirty = true;
        mustExpunge |= changes.Any(change => change.Kind == ContentChangeKind.Withdrawn);
    }

    /// <summary>The next time it settles, it is made anew.</summary>
    public void AskRebuild() => mustRebuild = true;

    /// <summary>Writes to disk what is not there yet.</summary>
    public void Settle()
    {
        // What waits to be made anew and is not, must not be on disk as if it were
        if (current is null || (mustRebuild && Stopping.IsCancellationRequested)) return;
        if (isDirty) Commit();
        if (mustRebuild) FillForAsker();
    }

    /// <summary>Replaces an index that fails, on disk or else in memory; nothing to do when that was done already.</summary>
    public void Repair(SearchIndex? broken)
    {
        if (broken != current) return;
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

        onAnswering();
    }

    public void Dispose() => current?.Dispose();

    private void Commit()
    {
        // Before it is committed, so that a kill leaves nothing of it either: an index without this commit is made anew.
        if (mustExpunge) current!.Expunge();
        current!.Commit(Stamp());
        // Whoever still searched in what was there before lets go of its files.
        if (mustExpunge) current.Refresh();
        mustExpunge = isDirty = false;
    }

    /// <param name="mayStop">Whether who asked for it may give up.</param>
    private void Fill(bool mayStop = false)
    {
        using var scope = scopes.CreateScope();
        var count = SearchFilling.Fill(current!, ContentsOf(scope), count =>
        {
            Stopping.ThrowIfCancellationRequested();
            if (mayStop && rebuilds.IsCancelled) throw new OperationCanceledException();
            rebuilds.Report(count);
        });
        mustRebuild = mustExpunge = isDirty = false;
        rebuilds.Done(count);
        logger.LogInformation("The search index was made anew: {Count} documents.", count);
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
            if (current.Stamp != Stamp()) Fill();
        }
    }

    private string Stamp()
    {
        using var scope = scopes.CreateScope();
        return ContentsOf(scope).Stamp();
    }

    private static SearchContents ContentsOf(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<SearchContents>();
}
