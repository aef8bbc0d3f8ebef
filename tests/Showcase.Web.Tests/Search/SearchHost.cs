using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Search;
using Showcase.Web.Features.Search;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Tests.Search;

/// <summary>The search slice without pages, over a site that a test fills.</summary>
internal sealed class SearchHost : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly SearchKeeper keeper;

    private SearchHost(ServiceProvider services)
    {
        this.services = services;
        keeper = services.GetRequiredService<SearchKeeper>();
    }

    public static Task<SearchHost> StartAsync(string dataPath, SearchableSite site, params ISearchSource[] more) => StartAsync(NullLoggerProvider.Instance, dataPath, site, more);

    public static async Task<SearchHost> StartAsync(ILoggerProvider log, string dataPath, SearchableSite site, params ISearchSource[] more)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new SitePaths(dataPath, "", ""));
        services.AddSingleton<IPublishedResults>(EmptyResults.Instance);
        services.AddScoped<IPublishedSite>(_ => site);
        services.AddScoped<ISearchSource>(_ => site);
        foreach (var source in more)
        {
            services.AddScoped(_ => source);
        }

        services.AddSearch();
        var host = new SearchHost(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        await ((IHostedService)host.keeper).StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public SearchKeeper Keeper => keeper;

    public Task<SearchIndex> IndexAsync() => keeper.WhenReadyAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    public async Task<SearchAnswer> FindAsync(string question, string? kind = null, int skip = 0, int take = 12)
    {
        await IndexAsync();
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SearchQueries>().FindAsync(question, kind, skip, take, TestContext.Current.CancellationToken);
    }

    /// <summary>Titles of what was found, best first.</summary>
    public async Task<string[]> TitlesAsync(string question) => [.. (await FindAsync(question)).Hits.Select(hit => string.Concat(hit.Title.Select(part => part.Text)))];

    public Task TellAsync(ContentChange change) => services.GetServices<IContentPublishedHandler>().Single().HandleAsync(change, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await ((IHostedService)keeper).StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }
}
