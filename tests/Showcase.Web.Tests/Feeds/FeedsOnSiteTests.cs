using System.Net;
using System.Xml.Linq;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Feeds;

public sealed class FeedsOnSiteTests(SharedHost shared)
{
    [Fact]
    public async Task Every_story_of_the_samples_is_in_the_feed_with_a_picture_that_is_there()
    {
        var host = await shared.Started;
        var items = (await GetXmlAsync(host, "/feeds/verhalen.rss")).Descendants("item").ToArray();

        Assert.True(items.Length >= 14, $"only {items.Length} stories");
        Assert.Equal(items.Length, items.Select(item => item.Element("guid")!.Value).Distinct().Count());
        foreach (var item in items)
        {
            var picture = new Uri(item.Element("enclosure")!.Attribute("url")!.Value).PathAndQuery;
            Assert.NotNull(item.Element("enclosure")!.Attribute("length"));
            using var answer = await host.Client.GetAsync(picture, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.ToString());
        }
    }

    [Fact]
    public async Task The_sitemap_holds_the_pages_and_the_films_and_no_folder()
    {
        XNamespace video = "http://www.google.com/schemas/sitemap-video/1.1";
        var sitemap = await GetXmlAsync(await shared.Started, "/sitemap.xml");
        var paths = sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath).ToArray();

        Assert.Contains("/", paths);
        Assert.Contains("/verhalen/van-bijstand-naar-boomverzorger", paths);
        Assert.Contains("/voor/doelgroep", paths);
        Assert.DoesNotContain("/voor", paths);
        Assert.Equal(4, sitemap.Descendants(video + "video").Count());
    }

    private static async Task<XDocument> GetXmlAsync(ShowcaseHost host, string path)
    {
        await using var stream = await host.Client.GetStreamAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken);
    }
}
