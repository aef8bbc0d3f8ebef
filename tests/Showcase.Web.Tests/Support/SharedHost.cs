using Showcase.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedHost))]
[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Showcase.Web.Tests.Support;

/// <summary>One site for all tests that only read. Ask for it in a test class's constructor.</summary>
public sealed class SharedHost : IAsyncDisposable
{
    private readonly Lazy<Task<ShowcaseHost>> _host = new(() => ShowcaseHost.StartAsync());

    /// <summary>Started with the first test that asks.</summary>
    public Task<ShowcaseHost> Started => _host.Value;

    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated)
        {
            await (await _host.Value).DisposeAsync();
        }
    }
}
