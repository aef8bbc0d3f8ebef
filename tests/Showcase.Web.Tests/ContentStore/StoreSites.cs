using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.ContentStore;

/// <summary>A site that store tests may write to; each test makes documents of its own.</summary>
public abstract class StoreSite : IAsyncLifetime
{
    public ShowcaseHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Host.DisposeAsync();
    }

    protected abstract Task<ShowcaseHost> StartAsync();
}

public sealed class SqliteSite : StoreSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync();
}

public sealed class PostgresSite(PostgresServer server) : StoreSite
{
    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartOnPostgresAsync(server);
}

public sealed class ContentWriterOnSqliteTests(SqliteSite site) : ContentWriterTests(site), IClassFixture<SqliteSite>;

public sealed class ContentWriterOnPostgresTests(PostgresSite site) : ContentWriterTests(site), IClassFixture<PostgresSite>;
