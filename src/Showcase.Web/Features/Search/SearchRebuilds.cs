using Showcase.Core.Results;
using Showcase.Web.Infrastructure.Jobs;

namespace Showcase.Web.Features.Search;

/// <summary>Who asked for a new index: the index is made once for all of them, and given up when each of them gave up.</summary>
internal sealed class SearchRebuilds(JobLog jobs)
{
    private readonly Lock gate = new();
    private readonly List<Job> waiting = [];
    private IReadOnlyList<Job> running = [];

    /// <summary>True when it is made for nobody any more.</summary>
    public bool IsCancelled => running.Count > 0 && running.All(job => job.Token.IsCancellationRequested);

    /// <returns>The job; the one that waits already, when there is one alike.</returns>
    public Job Ask(string who, bool mayCancel)
    {
        lock (gate)
        {
            if (waiting.Find(job => job.Subject.MayCancel == mayCancel && !job.Token.IsCancellationRequested) is { } same) return same;
            var asked = jobs.Open(new JobSubject(JobKinds.Search, "Zoekindex opnieuw maken", who) { MayCancel = mayCancel });
            waiting.Add(asked);
            return asked;
        }
    }

    public void Begin()
    {
        lock (gate)
        {
            running = [.. running, .. waiting];
            waiting.Clear();
        }

        foreach (var job in running) job.Begin();
    }

    public void Report(int count)
    {
        foreach (var job in running) job.Report(count, null, "pagina’s in de index");
    }

    public void Done(int count) => End(JobOutcome.Done($"{DutchFormat.Number(count)} pagina’s in de index."));

    public void End(JobOutcome outcome)
    {
        foreach (var job in running) job.End(outcome);
        running = [];
    }
}
