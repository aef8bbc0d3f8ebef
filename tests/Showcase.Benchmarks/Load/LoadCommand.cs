using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>Starts the published site and nginx with the same page, drives both in turn, and says how they compare.</summary>
internal static class LoadCommand
{
    private const string Story = "verhalen/van-bijstand-naar-boomverzorger";
    private const string Delivery = "umbraco/delivery/api/v2/content";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static async Task<int> RunAsync(LoadOptions options)
    {
        using var limit = new CancellationTokenSource(Longest);
        var folder = Directory.CreateTempSubdirectory("showcase-load-");
        try
        {
            Console.WriteLine($"{TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}, {Machine.Describe()}");
            await Machine.InstallMissingAsync(limit.Token);
            if (options.Publishes || !Directory.Exists(PublishedSite.Folder)) await PublishedSite.PublishAsync(limit.Token);
            await Starts.MeasureAsync(folder.FullName, limit.Token);
            var data = Path.Combine(folder.FullName, "data");
            await CompareAsync(data, folder.FullName, options, limit.Token);
            await WithoutCacheAsync(data, options, limit.Token);
            await CountSqlAsync(data, limit.Token);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(string data, string folder, LoadOptions options, CancellationToken cancellationToken)
    {
        await using var site = await PublishedSite.StartAsync(data, cancellationToken);
        var story = new Uri(site.Address, Story);
        var page = await PageFiles.ReadAsync(story, cancellationToken);
        await using var nginx = await NginxServer.StartAsync(folder, page, cancellationToken);
        Console.WriteLine($"The story page: {page.Identity.Length} bytes, gzip {page.Gzip.Length}, br {page.Brotli.Length}.");
        var item = new Uri(site.Address, Delivery + "/item/" + Story);
        var list = new Uri(site.Address, Delivery + "?take=20");
        List<Contestant> contestants =
        [
            new("nginx, br, nginx's own headers", nginx.Address, "br"),
            new("nginx, br, the site's headers", new Uri(nginx.Address, "/headers/page.html"), "br"),
            new("site, story, br", story, "br"),
            new("nginx, gzip, the site's headers", new Uri(nginx.Address, "/headers/page.html"), "gzip"),
            new("site, story, gzip", story, "gzip"),
            new("site, Delivery API item, br", item, "br"),
            new("site, Delivery API list of 20, br", list, "br"),
        ];
        var results = await Race.RunAsync(contestants, options, cancellationToken);
        Race.Print(contestants, results);
        var rates = results.ToDictionary(result => result.Key.Name, result => result.Value.RequestsPerSecond);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"site / nginx, br: {rates["site, story, br"] / rates["nginx, br, nginx's own headers"]:0.00} (nginx's own headers), {rates["site, story, br"] / rates["nginx, br, the site's headers"]:0.00} (same headers)"));
        Console.WriteLine($"Resident after the load: site {site.Server.ResidentMegabytes} MB, nginx {nginx.Server.ResidentMegabytes} MB.");
    }

    private static async Task WithoutCacheAsync(string data, LoadOptions options, CancellationToken cancellationToken)
    {
        await using var site = await PublishedSite.StartAsync(data, cancellationToken, ("Showcase__OutputCache__Enabled", "false"));
        List<Contestant> contestants =
        [
            new("site without cache, story", new Uri(site.Address, Story), "identity"),
            new("site without cache, list of stories", new Uri(site.Address, "verhalen"), "identity"),
            new("site without cache, Delivery API item", new Uri(site.Address, Delivery + "/item/" + Story), "identity"),
            new("site without cache, Delivery API list of 20", new Uri(site.Address, Delivery + "?take=20"), "identity"),
        ];
        Race.Print(contestants, await Race.RunAsync(contestants, options, cancellationToken));
        Console.WriteLine($"Resident after the load: {site.Server.ResidentMegabytes} MB.");
    }

    private static async Task CountSqlAsync(string data, CancellationToken cancellationToken)
    {
        await using var site = await PublishedSite.StartAsync(data, cancellationToken, SqlCount.Setting);
        var atStart = SqlCount.Statements(site.Server);
        if (atStart == 0) throw new InvalidOperationException("No statement was seen at the start: the count looks past them.");
        string[] paths = [Story, "", "verhalen", "verhalen?sector=groen", Delivery + "/item/" + Story, Delivery + "?take=20"];
        var (reading, idle) = await SqlCount.MeasureAsync(site, paths, cancellationToken);
        Console.WriteLine($"SQL statements: {atStart} from start to first page, {reading} during 500 warm reads, {idle} in as long a time without reads.");
    }
}
