using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>A site that editors write on, with four eyes asked for events; each test makes documents of its own.</summary>
public abstract class EditingSite : IAsyncLifetime
{
    protected static readonly Dictionary<string, string> Settings = new()
    {
        ["Showcase:Entrance:AttemptsPerAddress"] = "10000",
        ["Showcase:Entrance:RefusalMilliseconds"] = "0",
        ["Showcase:Editing:FourEyes:0"] = "event",
    };

    public ShowcaseHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await StartAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Host.DisposeAsync();
    }

    protected abstract Task<ShowcaseHost> StartAsync();
}

public sealed class SqliteEditingSite : EditingSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(Settings);
}

public sealed class PostgresEditingSite(PostgresServer server) : EditingSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartOnPostgresAsync(server, Settings);
}
