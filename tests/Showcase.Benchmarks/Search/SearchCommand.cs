using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Search;
using Showcase.Web.Features.Search;
using Showcase.Web.Infrastructure;

namespace Showcase.Benchmarks.Search;

/// <summary>Measures the search slice, without HTTP: making the index, opening it again, and questions of each sort.</summary>
internal static class SearchCommand
{
    private const int Rounds = 400;

    private static readonly (string Name, Func<int, string> Question)[] Sorts =
    [
        ("one common word", _ => SyntheticSite.Word(3)),
        ("one word", number => SyntheticSite.Word(200 + number)),
        ("three words", number => $"{SyntheticSite.Word(number % 12)} {SyntheticSite.Word(300 + number)} {SyntheticSite.Word(50 + number)}"),
        ("start of a word", number => SyntheticSite.Word(number % 12)[..3]),
        ("typing error", number => SyntheticSite.Word(4000 + number).Insert(5, "qq")),
        ("hostile", number => string.Concat(Enumerable.Repeat("b*a??? ~9 [* TO *] (a|b)+ ", 8)) + number.ToString(CultureInfo.InvariantCulture)),
    ];

    public static async Task<int> RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("showcase-search-").FullName;
        try
        {
            var site = new SyntheticSite(count);
            await MeasureAsync("made", folder, site, ask: false);
            await MeasureAsync("opened again", folder, site, ask: true);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string what, string folder, SyntheticSite site, bool ask)
    {
        await using var services = Services(folder, site);
        var keeper = services.GetRequiredService<SearchKeeper>();
        var begun = Stopwatch.StartNew();
        var worked = Environment.CpuUsage.TotalTime;
        await ((IHostedService)keeper).StartAsync(CancellationToken.None);
        await keeper.WhenReadyAsync(TimeSpan.FromMinutes(10), CancellationToken.None);
        var bytes = Directory.GetFiles(Path.Combine(folder, "index")).Sum(file => new FileInfo(file).Length);
        Console.WriteLine($"index {what} in {begun.ElapsedMilliseconds} ms ({(Environment.CpuUsage.TotalTime - worked).TotalMilliseconds:0} ms of processor), {bytes / 1024 / 1024} MB");
        if (ask)
        {
            await using var scope = services.CreateAsyncScope();
            var queries = scope.ServiceProvider.GetRequiredService<SearchQueries>();
            foreach (var (name, question) in Sorts)
            {
                await AskAsync(queries, name, question);
            }
        }

        await ((IHostedService)keeper).StopAsync(CancellationToken.None);
    }

    private static async Task AskAsync(SearchQueries queries, string name, Func<int, string> question)
    {
        var times = new double[Rounds];
        var hits = 0L;
        var worked = TimeSpan.Zero;
        for (var turn = -50; turn < Rounds; turn++)
        {
            if (turn == 0)
            {
                worked = Environment.CpuUsage.TotalTime;
            }

            var begun = Stopwatch.GetTimestamp();
            var answer = await queries.FindAsync(SearchQuestion.Read(question(Math.Abs(turn))).Text, null, 0, 12, CancellationToken.None);
            if (turn >= 0)
            {
                times[turn] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
                hits += answer.Total;
            }
        }

        // Wall time suffers when the machine is busy; processor time much less
        var work = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / Rounds;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} p50 {times[Rounds / 2],7:0.00} ms   p95 {times[Rounds * 95 / 100],7:0.00} ms   max {times[^1],7:0.00} ms   processor {work,6:0.00} ms   {hits / Rounds,6} hits"));
    }

    private static ServiceProvider Services(string folder, SyntheticSite site)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton(new SitePaths(folder, "", ""));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IPublishedResults>(EmptyResults.Instance);
        services.AddScoped<IPublishedSite>(_ => site);
        services.AddScoped<ISearchSource>(_ => site);
        services.AddSearch();
        return services.BuildServiceProvider();
    }
}
