using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Feeds;

namespace Showcase.Web.Tests.Feeds;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Video = "http://www.google.com/schemas/sitemap-video/1.1";

    [Fact]
    public async Task An_address_has_its_last_change_and_its_film()
    {
        var film = new SitemapVideo("Mijn eerste <werkdag>", "Een film\u0002 & meer", "/media/abcd1234/poster.jpg", "/media/abcd1234/film.mp4", 34);
        await using var host = await StartAsync(new SitemapEntry("/videos/mijn-eerste-werkdag", new DateTimeOffset(2026, 11, 22, 13, 5, 0, TimeSpan.FromHours(1)), film));

        var url = (await host.GetXmlAsync("/sitemap.xml")).Descendants(Sitemap + "url").Single();

        Assert.Equal("https://showcase.example/videos/mijn-eerste-werkdag", url.Element(Sitemap + "loc")!.Value);
        Assert.Equal("2026-11-22T12:05:00Z", url.Element(Sitemap + "lastmod")!.Value);
        var video = url.Element(Video + "video")!;
        Assert.Equal("Mijn eerste <werkdag>", video.Element(Video + "title")!.Value);
        Assert.Equal("Een film & meer", video.Element(Video + "description")!.Value);
        Assert.Equal("https://showcase.example/media/abcd1234/film.mp4", video.Element(Video + "content_loc")!.Value);
        Assert.Equal("34", video.Element(Video + "duration")!.Value);
    }

    [Fact]
    public async Task An_address_stands_in_the_sitemap_once()
    {
        await using var host = await StartAsync(new SitemapEntry("/agenda", null), new SitemapEntry("/agenda", null));

        Assert.Single((await host.GetXmlAsync("/sitemap.xml")).Descendants(Sitemap + "url"));
    }

    [Fact]
    public async Task More_addresses_than_a_file_may_hold_are_spread_over_files()
    {
        await using var host = await StartAsync([.. Enumerable.Range(1, 50_001).Select(number => new SitemapEntry($"/verhalen/{number}", null))]);

        var index = await host.GetXmlAsync("/sitemap.xml");
        Assert.Equal("sitemapindex", index.Root!.Name.LocalName);
        var files = index.Descendants(Sitemap + "loc").Select(element => new Uri(element.Value).AbsolutePath).ToArray();
        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml"], files);

        Assert.Equal(50_000, (await host.GetXmlAsync(files[0])).Descendants(Sitemap + "url").Count());
        Assert.Single((await host.GetXmlAsync(files[1])).Descendants(Sitemap + "url"));
        using var none = await host.Client.GetAsync("/sitemap-3.xml", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_slice_that_breaks_half_way_contributes_nothing_and_stops_no_other()
    {
        await using var host = await FeedsHost.StartAsync(services => services
            .AddScoped<ISitemapSource, FailingSource>()
            .AddScoped<ISitemapSource>(_ => new Addresses(new SitemapEntry("/agenda", null))));

        var addresses = (await host.GetXmlAsync("/sitemap.xml")).Descendants(Sitemap + "loc").Select(element => element.Value);

        Assert.Equal(["https://showcase.example/agenda"], addresses);
    }

    [Fact]
    public async Task Robots_are_kept_from_search_and_the_back_office_and_shown_the_sitemap()
    {
        await using var host = await StartAsync();

        var lines = (await host.GetTextAsync("/robots.txt")).Split('\n');

        Assert.Contains("Disallow: /beheer", lines);
        Assert.Contains("Disallow: /umbraco", lines);
        Assert.Contains("Disallow: /zoeken", lines);
        Assert.Contains("Sitemap: https://showcase.example/sitemap.xml", lines);
    }

    [Fact]
    public async Task Security_txt_names_a_contact_and_runs_out_within_a_year()
    {
        await using var host = await StartAsync();

        var fields = (await host.GetTextAsync("/.well-known/security.txt"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(field => field[0], field => field[1]);

        Assert.Equal("mailto:redactie@showcase.example", fields["Contact"]);
        Assert.Equal("nl, en", fields["Preferred-Languages"]);
        Assert.Equal("https://showcase.example/.well-known/security.txt", fields["Canonical"]);
        var left = DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture) - TimeProvider.System.GetUtcNow();
        Assert.InRange(left, TimeSpan.FromDays(30), TimeSpan.FromDays(364));
    }

    private static Task<FeedsHost> StartAsync(params SitemapEntry[] entries) =>
        FeedsHost.StartAsync(services => services.AddScoped<ISitemapSource>(_ => new Addresses(entries)));

    private sealed class Addresses(params SitemapEntry[] entries) : ISitemapSource
    {
        public IEnumerable<SitemapEntry> Entries() => entries;
    }
}
