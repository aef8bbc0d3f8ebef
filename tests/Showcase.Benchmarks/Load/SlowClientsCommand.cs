using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>What 2,000 idle and slow clients cost the others: the same pages, quiet and crowded in turn, on one running site.</summary>
internal static class SlowClientsCommand
{
    private const int Clients = 2_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    public static async Task<int> RunAsync(LoadOptions options)
    {
        using var limit = new CancellationTokenSource(Longest);
        var folder = Directory.CreateTempSubdirectory("showcase-slow-");
        try
        {
            Console.WriteLine($"{TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}, {Machine.Describe()}");
            await Machine.InstallMissingAsync(limit.Token);
            if (options.Publishes || !Directory.Exists(PublishedSite.Folder)) await PublishedSite.PublishAsync(limit.Token);
            await using var site = await PublishedSite.StartAsync(Path.Combine(folder.FullName, "data"), limit.Token, ("Showcase__Media__WarmUp", "false"), ("Showcase__Media__Films__Automatic", "false"));
            await CompareAsync(site, LargestFile(folder.FullName), options, limit.Token);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(RunningSite site, string film, LoadOptions options, CancellationToken cancellationToken)
    {
        Uri[] pages = [new(site.Address, "verhalen/van-bijstand-naar-boomverzorger"), new(site.Address, "zoeken?q=boom"), new(site.Address, "umbraco/delivery/api/v2/content?take=20")];
        foreach (var page in pages) await Wrk.DriveAsync(page, "br", 3, cancellationToken);
        var (quiet, crowded) = (pages.ToDictionary(page => page, _ => new List<Turn>()), pages.ToDictionary(page => page, _ => new List<Turn>()));
        var held = new List<int>();
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var page in pages) quiet[page].Add(await Wrk.DriveAsync(page, "br", options.Seconds, cancellationToken));
            await using var slow = await SlowClients.StartAsync(site.Address, film, Clients);
            await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
            foreach (var page in pages)
            {
                crowded[page].Add(await Wrk.DriveAsync(page, "br", options.Seconds, cancellationToken));
                held.Add(slow.Open);
            }
        }

        Console.WriteLine($"Slow clients that held a connection: {held.Min()} to {held.Max()} of {Clients}, slow readers on {film}. Resident: {site.Server.ResidentMegabytes} MB.");
        Console.WriteLine("| | requests/s quiet | crowded | p50 ms quiet | crowded | p99 ms quiet | crowded | p99 ratio |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var page in pages)
        {
            var (before, during) = (Wrk.MedianOf(quiet[page]), Wrk.MedianOf(crowded[page]));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {page.PathAndQuery} | {before.RequestsPerSecond:0} | {during.RequestsPerSecond:0} | {before.Median.TotalMilliseconds:0.00} | {during.Median.TotalMilliseconds:0.00} | {before.P99.TotalMilliseconds:0.00} | {during.P99.TotalMilliseconds:0.00} | {during.P99 / before.P99:0.00} |"));
        }
    }

    /// <summary>Address of the largest file that visitors can ask for.</summary>
    private static string LargestFile(string folder)
    {
        var data = Path.Combine(folder, "data");
        var largest = new DirectoryInfo(Path.Combine(data, "media")).EnumerateFiles("*", SearchOption.AllDirectories).MaxBy(file => file.Length)!;
        return "/" + Path.GetRelativePath(data, largest.FullName).Replace(Path.DirectorySeparatorChar, '/');
    }
}
