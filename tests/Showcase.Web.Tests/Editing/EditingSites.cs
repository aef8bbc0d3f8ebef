using Showcase.Web.Features.Shared.Office;
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

    private EditingClient? editor;

    public ShowcaseHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await StartAsync();

    /// <summary>One person for all tests that ask no more than that someone may publish: each sign-in costs a password. What they do is done by the same hand.</summary>
    internal async Task<EditingClient> EditorAsync() => editor ??= await EditingClient.SignedInAsync(this, OfficeRoles.Editor);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        editor?.Dispose();
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
