namespace Showcase.Web.Tests.Support;

/// <summary>A site for a class of back-office tests, whose door lets many try in a short time.</summary>
public sealed class OfficeHost : IAsyncDisposable
{
    private readonly Lazy<Task<ShowcaseHost>> _host = new(() => ShowcaseHost.StartAsync(new Dictionary<string, string>
    {
        ["Showcase:Entrance:AttemptsPerAddress"] = "10000",
        ["Showcase:Entrance:RefusalMilliseconds"] = "0",
    }));

    public Task<ShowcaseHost> Started => _host.Value;

    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated)
        {
            await (await _host.Value).DisposeAsync();
        }
    }
}
