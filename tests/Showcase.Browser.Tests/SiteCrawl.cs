using System.Collections.Concurrent;
using System.Diagnostics;

namespace Showcase.Browser.Tests;

/// <summary>Every address of the sitemap, visited once; the tests ask what was seen.</summary>
internal static class SiteCrawl
{
    private const int Visitors = 2;

    public static async Task<IReadOnlyList<PageReport>> VisitAllAsync(BrowserSite site)
    {
        var clock = Stopwatch.StartNew();
        var left = new ConcurrentQueue<string>(site.Paths);
        var reports = new ConcurrentBag<PageReport>();
        await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => VisitAsync(site, left, reports)));
        await File.WriteAllTextAsync(Path.Combine(BrowserSite.Artifacts("browser"), "crawl.txt"), $"{reports.Count} addresses in {clock.Elapsed.TotalSeconds:F0} s\n");
        return [.. reports.OrderBy(report => report.Path, StringComparer.Ordinal)];
    }

    private static async Task VisitAsync(BrowserSite site, ConcurrentQueue<string> left, ConcurrentBag<PageReport> reports)
    {
        await using var visitor = await site.VisitorAsync();
        await using var visitorWithoutScripts = await site.VisitorAsync(scripts: false);
        var visit = new PageVisit(site, await visitor.NewPageAsync(), await visitorWithoutScripts.NewPageAsync());
        while (left.TryDequeue(out var path))
        {
            reports.Add(await visit.VisitAsync(path));
        }
    }
}
