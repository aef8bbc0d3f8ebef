using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Core.Search;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class InlineEverywhereTests(SharedHost shared)
{
    private const string Story = "/verhalen/de-wethouder-als-boegbeeld";
    private const string Paragraph = "/paragrafen/succesparagraaf-resultaten";

    [Fact]
    public async Task One_token_reads_the_same_on_the_page_in_three_feeds_the_API_and_the_search_index()
    {
        var host = await shared.Started;
        var expected = Resolve(host, "deelnemers", "AM91", "2025");
        var page = await host.GetPageAsync(Story, TestContext.Current.CancellationToken);
        var rss = XDocument.Parse(await TextAsync(host, "/feeds/verhalen.rss"));
        var atom = XDocument.Parse(await TextAsync(host, "/feeds/verhalen.atom"));
        using var feed = JsonDocument.Parse(await TextAsync(host, "/feeds/verhalen.json"));
        using var api = JsonDocument.Parse(await TextAsync(host, "/umbraco/delivery/api/v2/content/item" + Story));
        using var scope = host.Services.CreateScope();
        var indexed = scope.ServiceProvider.GetServices<ISearchSource>().SelectMany(source => source.All()).Single(document => document.Path == Story);

        Assert.Matches("^[0-9]+ deelnemers \\(2025, peildatum [0-9]+ [a-z]+ 2026\\)$", expected);
        Assert.Contains(expected, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(expected, Words(rss.Descendants("item").Single(item => item.Element("link")!.Value.EndsWith(Story, StringComparison.Ordinal)).Elements().Last(element => element.Name.LocalName == "encoded").Value), StringComparison.Ordinal);
        Assert.Contains(expected, Words(atom.Descendants().Where(element => element.Name.LocalName == "content").Single(content => content.Parent!.Descendants().Any(link => link.Attribute("href")?.Value.EndsWith(Story, StringComparison.Ordinal) == true)).Value), StringComparison.Ordinal);
        Assert.Contains(expected, Words(feed.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("url").GetString()!.EndsWith(Story, StringComparison.Ordinal)).GetProperty("content_html").GetString()!), StringComparison.Ordinal);
        Assert.Contains(expected, Words(api.RootElement.GetProperty("properties").GetProperty("body").GetProperty("markup").GetString()!), StringComparison.Ordinal);
        Assert.Contains(expected, indexed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_says_the_same_on_the_page_in_the_API_and_in_the_plain_copy()
    {
        var host = await shared.Started;
        var expected = Resolve(host, "opdrachten", "AM91", "laatste-jaar");
        var page = await host.GetPageAsync(Paragraph, TestContext.Current.CancellationToken);
        using var api = JsonDocument.Parse(await TextAsync(host, "/umbraco/delivery/api/v2/content/item" + Paragraph));

        Assert.Contains(expected, page.Document.QuerySelector("#clausule")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(expected, await TextAsync(host, Paragraph + ".txt"), StringComparison.Ordinal);
        Assert.Contains(expected, Words(api.RootElement.GetProperty("properties").EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("markup", out _)).Select(property => property.Value.GetProperty("markup").GetString()!).Aggregate(string.Concat)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_result_shows_the_number_with_its_period_and_day()
    {
        var host = await shared.Started;
        var expected = Resolve(host, "opdrachten", "AM91", "laatste-jaar");

        var page = await host.GetPageAsync("/zoeken?q=" + Uri.EscapeDataString(expected), TestContext.Current.CancellationToken);

        Assert.Contains(expected, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_period_moves_with_a_release_a_pinned_one_is_corrected_and_a_pinned_release_stays()
    {
        await using var site = await TwoReleases.StartAsync();
        var first = site.Results.Latest!.Number;
        const string Markup = "<data data-resultaat=\"deelnemers\" data-gebied=\"AM91\" data-periode=\"{0}\"{1}>tientallen mensen</data>";
        string Say(string period, string release = "") => Words(site.Host.Services.GetRequiredService<RichTextRenderer>().Render(string.Format(System.Globalization.CultureInfo.InvariantCulture, Markup, period, release)).Html);
        var pinned = $" data-uitgave=\"{first}\"";
        var (newest, year, kept) = (Say("laatste"), Say("2025"), Say("2025", pinned));

        await site.MakeSecondAsync(TestContext.Current.CancellationToken);

        Assert.Equal(year, kept);
        Assert.Contains("2e kwartaal 2026", newest, StringComparison.Ordinal);
        Assert.Contains("3e kwartaal 2026", Say("laatste"), StringComparison.Ordinal);
        Assert.NotEqual(year, Say("2025"));
        Assert.Equal(kept, Say("2025", pinned));
        Assert.Equal("tientallen mensen", Say("2025", " data-uitgave=\"99999999999\""));
    }

    [Fact]
    public async Task A_number_leads_to_its_definition_and_one_of_a_pinned_release_to_its_frozen_page()
    {
        var host = await shared.Started;
        var renderer = host.Services.GetRequiredService<RichTextRenderer>();
        foreach (var release in (string[])["", " data-uitgave=\"1\""])
        {
            var link = new HtmlParser().ParseDocument(renderer.Render($"<data data-resultaat=\"deelnemers\" data-gebied=\"AM91\" data-periode=\"2025\"{release}>x</data>").Html).QuerySelector("a")!.GetAttribute("href")!;
            var page = await host.GetPageAsync(link, TestContext.Current.CancellationToken);

            Assert.Equal(release.Length > 0, link.Contains("uitgave=1", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(Indicators.Participants.Formula, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static string Resolve(ShowcaseHost host, string indicator, string area, string period)
    {
        var inline = InlineResult.Resolve(new InlineToken(indicator, area, period, null, null), host.Services.GetRequiredService<IPublishedResults>(), host.Services.GetRequiredService<IReleaseArchive>());
        Assert.True(inline.IsNumber);
        return inline.Whole;
    }

    private static string Words(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;

    private static Task<string> TextAsync(ShowcaseHost host, string address) => host.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
