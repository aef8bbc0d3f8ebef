namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Lets one writer at a time through: SQLite has one, and queueing here is kinder than a busy database.</summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Leave(gate);
    }

    public void Dispose() => gate.Dispose();

    private sealed class Leave(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
