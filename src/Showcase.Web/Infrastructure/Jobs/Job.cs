namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>A piece of background work: who does it says how far it is, who looks sees it, who cancels is heard.</summary>
internal sealed class Job
{
    private static readonly TimeSpan BetweenWrites = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop;
    private readonly TimeProvider clock;
    private readonly Action changed;
    private JobStatus now;
    private long version = 1;
    private long written;
    private long toldAt;

    public Job(JobSubject subject, TimeProvider clock, Action changed, CancellationToken ending)
    {
        (Subject, this.clock, this.changed) = (subject, clock, changed);
        now = new(JobState.Waiting, clock.GetUtcNow(), null, null, 0, null, null, null, null);
        stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        Token = stop.Token;
    }

    public Guid Key { get; } = Guid.NewGuid();

    public JobSubject Subject { get; }

    /// <summary>Cancelled when a person cancels the job, and when what it belongs to ends.</summary>
    public CancellationToken Token { get; }

    public JobStatus Now
    {
        get
        {
            lock (gate) return now;
        }
    }

    /// <summary>What is not in the table yet, and its number.</summary>
    public (JobStatus Status, long Version) Latest
    {
        get
        {
            lock (gate) return (now, version);
        }
    }

    public bool IsUnwritten
    {
        get
        {
            lock (gate) return written < version;
        }
    }

    /// <summary>It no longer waits for its turn.</summary>
    public void Begin() => Change(status => status with { State = JobState.Running, StartedAt = status.StartedAt ?? clock.GetUtcNow() });

    /// <summary>Says how far it is, as often as one likes: it reaches the table once a second at most.</summary>
    public void Report(int done, int? total, string text)
    {
        lock (gate)
        {
            if (now.State.IsOver()) return;
            now = now with { Done = done, Total = total, Text = text };
            if (clock.GetElapsedTime(toldAt) < BetweenWrites) return;
            Told();
        }

        changed();
    }

    /// <returns>False when it is over, or is work that cannot be cancelled.</returns>
    public bool Cancel(string who)
    {
        lock (gate)
        {
            if (now.State.IsOver() || !Subject.MayCancel) return false;
            now = now with { CancelledBy = now.CancelledBy ?? who };
            Told();
        }

        changed();
        // Outside the lock: what hears it may report at once.
        Subject.OnCancel?.Invoke();
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended in this same instant.
        }

        return true;
    }

    /// <summary>The first way it ends counts.</summary>
    public void End(JobOutcome outcome)
    {
        Change(status => status with { State = outcome.State, StartedAt = status.StartedAt ?? clock.GetUtcNow(), EndedAt = clock.GetUtcNow(), Outcome = outcome });
        stop.Dispose();
    }

    /// <summary>The table holds it as it was at this number.</summary>
    public void Written(long number)
    {
        lock (gate) written = Math.Max(written, number);
    }

    private void Change(Func<JobStatus, JobStatus> change)
    {
        lock (gate)
        {
            if (now.State.IsOver()) return;
            now = change(now);
            Told();
        }

        changed();
    }

    private void Told() => (version, toldAt) = (version + 1, clock.GetTimestamp());
}
