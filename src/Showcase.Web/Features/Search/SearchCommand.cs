namespace Showcase.Web.Features.Search;

/// <summary><c>search rebuild</c> throws the index away and makes it anew, while the site itself is stopped.</summary>
internal static class SearchCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static bool Matches(string[] args) => args is ["search", "rebuild", ..];

    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var keeper = services.GetRequiredService<SearchKeeper>();
        keeper.ThrowAway();
        await ((IHostedService)keeper).StartAsync(cancellationToken);
        var index = await keeper.WhenReadyAsync(Longest, cancellationToken);
        Console.WriteLine($"De zoekindex is opnieuw gemaakt: {index.Search(searcher => searcher.IndexReader.NumDocs)} pagina's.");
        await ((IHostedService)keeper).StopAsync(cancellationToken);
        return 0;
    }
}
