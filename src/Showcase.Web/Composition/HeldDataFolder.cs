namespace Showcase.Web.Composition;

/// <summary>Makes the container create, and so dispose, the lock on the data folder.</summary>
internal sealed class HeldDataFolder(DataFolder folder) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        folder.Dispose();
        return Task.CompletedTask;
    }
}
