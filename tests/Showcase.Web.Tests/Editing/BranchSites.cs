using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Editing.Finding;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>A site on which writes can be held up within their transaction.</summary>
public class BranchSite : EditingSite
{
    internal HaltingStep Halt { get; } = new();

    /// <summary>Through which the words to search in are read.</summary>
    internal HeldContexts Words { get; } = new();

    /// <summary>The node on which others write.</summary>
    public virtual BranchSite Writers => this;

    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(Settings, Plant);

    private protected void Plant(IServiceCollection services) => services.AddSingleton<IContentWriteStep>(Halt)
        .AddSingleton(provider => new WordStore(Words.Over(provider.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>()), provider.GetRequiredService<SnapshotStore>(), provider.GetRequiredService<SiteSchema>()));
}

/// <summary>Two nodes on one PostgreSQL.</summary>
public sealed class TwoBranchSites(PostgresServer server) : BranchSite
{
    private readonly OtherNode other = new();

    public override BranchSite Writers => other;

    public override async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override async Task<ShowcaseHost> StartAsync()
    {
        var host = await ShowcaseHost.StartOnPostgresAsync(server, Settings, Plant);
        other.Connection = host.Services.GetRequiredService<IConfiguration>().GetConnectionString("umbracoDbDSN")!;
        await other.InitializeAsync();
        return host;
    }

    private sealed class OtherNode : BranchSite
    {
        public string Connection { get; set; } = "";

        protected override async Task<ShowcaseHost> StartAsync() =>
            await ShowcaseHost.StartInAsync(await ShowcaseHost.FilledFolderAsync(), new Dictionary<string, string>(Settings.Concat(PostgresSites.On(Connection))), Plant);
    }
}

/// <summary>One site for all that is tried on a branch.</summary>
[CollectionDefinition(Name)]
public sealed class BranchCollection : ICollectionFixture<BranchSite>
{
    public const string Name = "branches";
}

/// <summary>The same on two nodes.</summary>
[CollectionDefinition(Name)]
public sealed class BranchNodesCollection : ICollectionFixture<TwoBranchSites>
{
    public const string Name = "branches on two nodes";
}
