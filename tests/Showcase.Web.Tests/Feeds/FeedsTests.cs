using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Feeds;

namespace Showcase.Web.Tests.Feeds;

public sealed class FeedsTests
{
    private static readonly XNamespace ContentModule = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [InlineData("/feeds/verhalen.rss", "application/rss+xml")]
    [InlineData("/feeds/verhalen.atom", "application/atom+xml")]
    public async Task A_reader_of_feeds_finds_everything_about_a_story(string path, string contentType)
    {
        await using var host = await StartAsync(ContributedEntries.Story(1), ContributedEntries.Story(2, html: "<p><a href=\"/paragrafen\">paragraaf</a></p>"));

        using var answer = await host.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.MediaType);
        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var feed = SyndicationFeed.Load(xml);

        Assert.Equal("nl-NL", feed.Language);
        var newest = feed.Items.First();
        Assert.Equal("urn:uuid:00000002-0000-0000-0000-000000000000", newest.Id);
        Assert.Equal("https://showcase.example/verhalen/verhaal-2", newest.Links.Single(link => link.RelationshipType is null or "alternate").Uri.AbsoluteUri);
        Assert.Equal("https://showcase.example/media/abcd1234/foto%20%C3%A9%C3%A9n.jpg", newest.Links.Single(link => link.RelationshipType == "enclosure").Uri.AbsoluteUri);
        Assert.Equal(["groen", "plaatsing"], newest.Categories.Select(category => category.Name));
        Assert.Equal(new DateTimeOffset(2026, 1, 3, 8, 0, 0, TimeSpan.Zero), newest.PublishDate);
        var html = newest.Content is TextSyndicationContent text ? text.Text : newest.ElementExtensions.ReadElementExtensions<string>("encoded", ContentModule.NamespaceName).Single();
        Assert.Contains("href=\"https://showcase.example/paragrafen\"", html, StringComparison.Ordinal);
        Assert.Contains(CacheTag.Everything, host.Tags);
    }

    [Fact]
    public async Task The_json_feed_keeps_to_version_1_1()
    {
        await using var host = await StartAsync(ContributedEntries.Story(1));

        using var answer = await host.Client.GetAsync("/feeds/verhalen.json", TestContext.Current.CancellationToken);
        Assert.Equal("application/feed+json", answer.Content.Headers.ContentType?.MediaType);
        using var feed = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://showcase.example/feeds/verhalen.json", feed.RootElement.GetProperty("feed_url").GetString());
        var item = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("urn:uuid:00000001-0000-0000-0000-000000000000", item.GetProperty("id").GetString());
        Assert.Equal("<p>Tekst</p>", item.GetProperty("content_html").GetString());
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 8, 0, 0, TimeSpan.Zero), item.GetProperty("date_published").GetDateTimeOffset());
        Assert.Equal(2, item.GetProperty("tags").GetArrayLength());
    }

    [Fact]
    public async Task Markup_and_control_characters_in_a_title_stay_text()
    {
        const string title = "<script>alert(1)</script> ]]> \u0000\u0007\u001b\ud800 & één\ufffe 🌳";
        await using var host = await StartAsync(ContributedEntries.Story(1, title, "<p>a\u0001b</p>"));

        var rss = await host.GetXmlAsync("/feeds/verhalen.rss");
        var atom = await host.GetXmlAsync("/feeds/verhalen.atom");

        const string expected = "<script>alert(1)</script> ]]>  & één 🌳";
        Assert.Equal(expected, rss.Descendants("item").Single().Element("title")!.Value);
        Assert.Equal("<p>ab</p>", rss.Descendants(ContentModule + "encoded").Single().Value);
        Assert.Contains(atom.Descendants(), element => element.Name.LocalName == "title" && element.Value == expected);
    }

    [Fact]
    public async Task A_slice_that_fails_takes_no_feed_down()
    {
        await using var host = await FeedsHost.StartAsync(services => services
            .AddScoped<IFeedSource, FailingSource>()
            .AddScoped<IFeedSource>(_ => new ContributedEntries(ContributedEntries.Story(1))));

        Assert.Single((await host.GetXmlAsync("/feeds/verhalen.rss")).Descendants("item"));
    }

    [Fact]
    public async Task Only_the_newest_fifty_are_sent()
    {
        await using var host = await StartAsync([.. Enumerable.Range(1, 120).Select(number => ContributedEntries.Story(number))]);

        var items = (await host.GetXmlAsync("/feeds/verhalen.rss")).Descendants("item").ToArray();

        Assert.Equal(50, items.Length);
        Assert.Equal("https://showcase.example/verhalen/verhaal-120", items[0].Element("link")!.Value);
    }

    [Fact]
    public async Task An_empty_site_has_an_empty_feed()
    {
        await using var host = await StartAsync();

        Assert.Empty((await host.GetXmlAsync("/feeds/verhalen.rss")).Descendants("item"));
        Assert.Contains("\"items\":[]", await host.GetTextAsync("/feeds/verhalen.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_configured_address_the_host_of_the_request_is_used()
    {
        await using var host = await FeedsHost.StartAsync(services => services.AddScoped<IFeedSource>(_ => new ContributedEntries(ContributedEntries.Story(1))), baseUrl: null);

        var link = (await host.GetXmlAsync("/feeds/verhalen.rss")).Descendants("item").Single().Element("link")!.Value;

        Assert.Equal(new Uri(host.Client.BaseAddress!, "/verhalen/verhaal-1").AbsoluteUri, link);
    }

    [Fact]
    public async Task Who_only_asks_whether_a_feed_is_there_gets_no_body()
    {
        await using var host = await StartAsync(ContributedEntries.Story(1));

        using var question = new HttpRequestMessage(HttpMethod.Head, "/feeds/verhalen.rss");
        using var answer = await host.Client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static Task<FeedsHost> StartAsync(params FeedEntry[] entries) =>
        FeedsHost.StartAsync(services => services.AddScoped<IFeedSource>(_ => new ContributedEntries(entries)));
}
