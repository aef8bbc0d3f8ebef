namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>A pull that is going on in this process.</summary>
internal sealed class ActivePull : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Lazy<Task<PullOutcome?>> _done;

    public ActivePull(PullProgress progress, Func<ActivePull, Task<PullOutcome?>> run, CancellationToken ending)
    {
        Progress = progress;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        Token = _stop.Token;
        _done = new Lazy<Task<PullOutcome?>>(() => Task.Run(() => run(this)));
    }

    public PullProgress Progress { get; }

    public CancellationToken Token { get; }

    /// <summary>How it fared; nothing when it was stopped or the site's own storage failed.</summary>
    public Task<PullOutcome?> Done => _done.Value;

    /// <summary>Begins it, unless another did already.</summary>
    public ActivePull Begun()
    {
        _ = _done.Value;
        return this;
    }

    /// <returns>False when it is over already.</returns>
    public bool Stop()
    {
        try
        {
            Progress.IsStoppedByPerson = true;
            _stop.Cancel();
            return true;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    public void Dispose() => _stop.Dispose();
}
