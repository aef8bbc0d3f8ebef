namespace Showcase.Web.Features.Identity.Users;

/// <summary>Lets one change to accounts through at a time: two administrators who shut each other out at the same moment would otherwise both be the other's last reason to be allowed.</summary>
internal sealed class UserGate : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            return await change();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
