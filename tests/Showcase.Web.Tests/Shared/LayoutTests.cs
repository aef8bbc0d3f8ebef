using System.Net;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Shared;

public sealed class LayoutTests(SharedHost shared)
{
    public static TheoryData<string> Paths =>
    [
        "/", "/verhalen", "/verhalen/van-bijstand-naar-boomverzorger", "/videos", "/videos/mijn-eerste-werkdag", "/paragrafen", "/paragrafen/pso-korting", "/voor/doelgroep", "/voor/opdrachtgevers",
        "/voor/bedrijven", "/regio", "/regio/merelland", "/regio/duinvoort/beleidsregel-duinvoort-2025", "/organisaties", "/organisaties/waterschap-de-merelvaart", "/agenda",
        "/agenda/kennismiddag-social-return-merelland", "/zes-succesfactoren", "/toegankelijkheid", "/privacy", "/over-deze-site",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_says_what_it_is_where_it_stands_and_that_it_is_fiction(string path)
    {
        var page = await (await shared.Started).GetPageAsync(path, TestContext.Current.CancellationToken);
        var document = page.Document;

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("nl", document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.EndsWith(path == "/" ? "" : path, document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.InRange(document.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 40, 400);
        Assert.Contains("fictief", document.QuerySelector("body > footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(path != "/", document.QuerySelector("nav[aria-label=Kruimelpad] [aria-current=page]") is not null);
        Assert.Empty(document.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])"));
        foreach (var block in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            Assert.Equal("https://schema.org", JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@context").GetString());
        }
    }

    [Theory]
    [InlineData("/verhalen/van-bijstand-naar-boomverzorger")]
    [InlineData("/verhalen")]
    [InlineData("/")]
    [InlineData("/paragrafen/contractvoorwaarde-vijf-procent")]
    public async Task A_page_stays_within_the_budget_of_bytes_and_requests(string path)
    {
        var host = await shared.Started;
        var cancellation = TestContext.Current.CancellationToken;
        var page = await host.GetPageAsync(path, cancellation);
        var styles = page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Single(styles);
        Assert.InRange(await CompressedAsync(host, path), 1, 14 * 1024);
        Assert.InRange(await CompressedAsync(host, styles[0]), 1, 12 * 1024);
    }

    [Fact]
    public async Task Styles_scripts_and_fonts_are_ours_and_can_be_kept_for_good()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/", TestContext.Current.CancellationToken);
        var files = page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(page.Document.Scripts.Select(script => script.Source).OfType<string>()).ToArray();

        Assert.True(files.Length >= 4, $"only {files.Length} files");
        foreach (var file in files)
        {
            using var answer = await host.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    private static async Task<int> CompressedAsync(ShowcaseHost host, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
