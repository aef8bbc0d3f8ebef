using System.Collections.Concurrent;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>The one log of what goes on in the background of this process. Knows no database: work is never held up or broken by being logged.</summary>
internal sealed class JobLog(TimeProvider clock, ILogger<JobLog> log)
{
    // Only while the database is away.
    private const int MostUnwritten = 500;

    private readonly ConcurrentDictionary<Guid, Job> jobs = new();
    private readonly ConcurrentDictionary<Guid, Task> started = new();

    /// <summary>What waits, runs, or is over and not forgotten yet, by key.</summary>
    public IReadOnlyDictionary<Guid, Job> All => new Dictionary<Guid, Job>(jobs);

    /// <summary>What waits or runs, the oldest first.</summary>
    public IReadOnlyList<Job> Active => [.. jobs.Values.Where(job => !job.Now.State.IsOver()).OrderBy(job => job.Now.CreatedAt)];

    public IReadOnlyList<Job> Unwritten => [.. jobs.Values.Where(job => job.IsUnwritten).OrderBy(job => job.Now.CreatedAt)];

    /// <summary>Over, and in the table.</summary>
    public IReadOnlyList<Job> Written => [.. jobs.Values.Where(job => job.Now.State.IsOver() && !job.IsUnwritten)];

    /// <summary>Something is unwritten.</summary>
    public event Action? Changed;

    public Job? Find(Guid key) => jobs.GetValueOrDefault(key);

    /// <summary>Announces a job; it waits until it begins.</summary>
    /// <param name="ending">What the work belongs to, such as the running site.</param>
    public Job Open(JobSubject subject, CancellationToken ending = default)
    {
        var job = new Job(subject, clock, () => Changed?.Invoke(), ending);
        jobs[job.Key] = job;
        if (jobs.Count > MostUnwritten && jobs.Values.Where(old => old.Now.State.IsOver()).MinBy(old => old.Now.CreatedAt) is { } oldest) Forget(oldest);
        Changed?.Invoke();
        return job;
    }

    /// <summary>Does the work of a job. Whatever comes of it, the job ends; what the work throws is thrown on.</summary>
    public static async Task<JobOutcome> RunAsync(Job job, Func<Job, Task<JobOutcome>> work)
    {
        try
        {
            job.Begin();
            var outcome = await work(job);
            job.End(outcome);
            return outcome;
        }
        catch (OperationCanceledException) when (job.Token.IsCancellationRequested)
        {
            job.End(job.Now.CancelledBy is null ? JobOutcome.BrokenOff("De site stopte voordat dit klaar was.") : JobOutcome.Cancelled("Geannuleerd."));
            throw;
        }
        catch (Exception failed)
        {
            job.End(JobOutcome.Of(failed));
            throw;
        }
    }

    /// <summary>The same, beside whoever asked for it.</summary>
    public void Start(Job job, Func<Job, Task<JobOutcome>> work)
    {
        var running = Task.Run(() => RunGuardedAsync(job, work));
        started[job.Key] = running;
        running.ContinueWith(_ => started.TryRemove(job.Key, out var _), TaskScheduler.Default);
    }

    /// <summary>Waits until nothing runs that was started here.</summary>
    public Task EndedAsync(CancellationToken cancellationToken) => Task.WhenAll(started.Values).WaitAsync(cancellationToken);

    public void Forget(Job job) => jobs.TryRemove(job.Key, out _);

    private async Task RunGuardedAsync(Job job, Func<Job, Task<JobOutcome>> work)
    {
        try
        {
            await RunAsync(job, work);
        }
        catch (Exception failed)
        {
            if (failed is not OperationCanceledException) log.LogError(failed, "{Title} is mislukt", job.Subject.Title);
        }
    }
}
