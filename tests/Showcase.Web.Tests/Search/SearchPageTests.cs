using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Search;

public sealed class SearchPageTests(SharedHost shared)
{
    [Theory]
    [InlineData("boomverzorgers", "/verhalen/van-bijstand-naar-boomverzorger")]
    [InlineData("mijn eerste werkdag", "/videos/mijn-eerste-werkdag")]
    [InlineData("gemeenten oudewaard", "/organisaties/gemeente-oudewaard")]
    [InlineData("duinvoort", "/regio/duinvoort")]
    [InlineData("beleidsregel", "/regio/duinvoort/beleidsregel-duinvoort-2025")]
    [InlineData("privacy", "/privacy")]
    [InlineData("gunningscriterium", "/paragrafen/gunningscriterium-plan-van-aanpak")]
    [InlineData("kennismiddag", "/agenda/kennismiddag-social-return-merelland")]
    public async Task What_is_published_can_be_found(string question, string path)
    {
        var page = await GetAsync("/zoeken?q=" + Uri.EscapeDataString(question));

        Assert.Contains(path, Paths(page).Take(3));
    }

    [Fact]
    public async Task Counts_per_kind_are_links_that_keep_to_that_kind()
    {
        var page = await GetAsync("/zoeken?q=werk");
        var stories = page.Document.QuerySelectorAll("nav[aria-label=Soort] a").Single(link => link.GetAttribute("href")!.Contains("soort=verhaal", StringComparison.Ordinal));

        var narrowed = await GetAsync(stories.GetAttribute("href")!);

        var count = stories.TextContent.Split(':')[^1].Trim();
        Assert.Equal($"{count} {(count == "1" ? "resultaat" : "resultaten")} voor ‘werk’", narrowed.Document.QuerySelector("#gevonden")!.TextContent);
        Assert.All(Paths(narrowed), path => Assert.StartsWith("/verhalen/", path, StringComparison.Ordinal));
        Assert.Equal("true", narrowed.Document.QuerySelector("nav[aria-label=Soort] a[href*='soort=verhaal']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Pages_of_results_keep_the_question_and_show_other_hits()
    {
        var first = await GetAsync("/zoeken?q=werk");
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await GetAsync(next);

        Assert.Equal("/zoeken?q=werk&pagina=2", next);
        Assert.NotEmpty(Paths(second));
        Assert.Empty(Paths(first).Intersect(Paths(second)));
    }

    [Fact]
    public async Task The_words_found_are_marked_without_a_space_of_our_own()
    {
        var page = await GetAsync("/zoeken?q=boomverzorger");

        Assert.Equal("Van bijstand naar boomverzorger", page.Document.QuerySelector("ol h3")!.TextContent);
        Assert.Equal("boomverzorger", page.Document.QuerySelector("ol h3 mark")!.TextContent);
    }

    [Fact]
    public async Task Markup_in_a_question_is_shown_as_text()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)> werk";
        var page = await GetAsync("/zoeken?q=" + Uri.EscapeDataString(hostile));

        Assert.Equal(hostile, page.Document.QuerySelector("#zoekvraag")!.GetAttribute("value"));
        Assert.Contains(hostile, page.Document.QuerySelector("#gevonden")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, [onerror]"));
    }

    [Fact]
    public async Task Before_a_question_there_are_topics_that_find_something()
    {
        var page = await GetAsync("/zoeken");

        Assert.Empty(page.Document.QuerySelectorAll("#gevonden"));
        var topics = page.Document.QuerySelectorAll("ul[aria-label=Onderwerpen] a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.NotEmpty(topics);
        foreach (var topic in topics)
        {
            Assert.NotEmpty(Paths(await GetAsync(topic)));
        }
    }

    [Fact]
    public async Task Nothing_found_is_said_with_ways_to_go_on()
    {
        var page = await GetAsync("/zoeken?q=xqzwvjk");

        Assert.StartsWith("Niets gevonden voor ‘xqzwvjk’", page.Document.QuerySelector("#gevonden")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#op-weg"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/verhalen']"));
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_cut_and_says_so()
    {
        var page = await GetAsync("/zoeken?q=" + string.Concat(Enumerable.Repeat("werk%20", 500)));

        Assert.Equal(199, page.Document.QuerySelector("#zoekvraag")!.GetAttribute("value")!.Length);
        Assert.Contains("langer dan 200 tekens", page.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=werk&pagina=999999999999999999999")]
    [InlineData("?q=werk&pagina=-1")]
    [InlineData("?q=werk&pagina=50")]
    [InlineData("?q=werk&soort=onzin")]
    [InlineData("?q=werk&soort[]=verhaal&soort=video&soort=verhaal")]
    [InlineData("?q=%00%E2%80%AE%ED%A0%80%ff")]
    [InlineData("?q=")]
    [InlineData("?q=een&q=twee")]
    [InlineData("?q=b*a%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F%3F")]
    public async Task Anything_in_the_address_gives_a_page(string query) =>
        Assert.NotNull((await GetAsync("/zoeken" + query)).Document.QuerySelector("h1"));

    [Fact]
    public async Task Results_are_kept_out_of_search_engines() =>
        Assert.Equal("noindex", (await GetAsync("/zoeken?q=werk")).Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));

    private async Task<FetchedPage> GetAsync(string address)
    {
        var page = await (await shared.Started).GetPageAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }

    private static string[] Paths(FetchedPage page) => [.. page.Document.QuerySelectorAll("ol h3 a").Select(link => link.GetAttribute("href")!)];
}
