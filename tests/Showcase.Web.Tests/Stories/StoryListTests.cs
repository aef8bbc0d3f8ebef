using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Stories;

public sealed class StoryListTests(SharedHost shared)
{
    [Fact]
    public async Task Every_count_beside_a_filter_is_the_number_of_stories_it_shows()
    {
        var all = await GetAsync("/verhalen");
        var boxes = all.Document.QuerySelectorAll<IHtmlInputElement>("form[data-filter] input[type=checkbox]").ToArray();

        Assert.Equal(6, boxes.Select(box => box.Name).Distinct().Count());
        foreach (var box in boxes)
        {
            var narrowed = await GetAsync($"/verhalen?{box.Name}={box.Value}");
            Assert.Equal(CountBeside(box), TotalOf(narrowed));
            Assert.True(CountBeside(box) > 0);
        }
    }

    [Fact]
    public async Task Filters_combine_stay_ticked_and_can_be_taken_away_one_by_one()
    {
        var page = await GetAsync("/verhalen?sector=groen&regio=duinvoort");

        Assert.Equal(["duinvoort", "groen"], page.Document.QuerySelectorAll<IHtmlInputElement>("input:checked").Select(box => box.Value).Order());
        Assert.Equal(["/verhalen?regio=duinvoort", "/verhalen?sector=groen"], page.Document.QuerySelectorAll("a.sc-chip").Select(chip => chip.GetAttribute("href")!));
        Assert.All(page.Document.QuerySelectorAll(".sc-card .sc-kicker"), kicker => Assert.StartsWith("Groen", kicker.TextContent, StringComparison.Ordinal));
        Assert.True(TotalOf(page) < TotalOf(await GetAsync("/verhalen?sector=groen")));
    }

    [Fact]
    public async Task The_pages_together_show_every_story_once()
    {
        var first = await GetAsync("/verhalen");
        var second = await GetAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var shown = Links(first).Concat(Links(second)).ToArray();
        Assert.Equal(TotalOf(first), shown.Length);
        Assert.Equal(shown.Length, shown.Distinct().Count());
        Assert.EndsWith("/verhalen?pagina=2", second.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_that_leave_nothing_say_so_and_lead_back()
    {
        var page = await GetAsync("/verhalen?sector=ict&organisatie=gemeente-kalverduin");

        Assert.Equal(0, TotalOf(page));
        Assert.Contains("Er is nog geen verhaal", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/verhalen']"));
    }

    [Theory]
    [InlineData("/verhalen?sector=%3Cscript%3E&regio=../../etc&pagina=1e9")]
    [InlineData("/verhalen?pagina=-1&sector=&sector=&SECTOR=niets")]
    [InlineData("/verhalen?%00=%00&sector=%E2%80%AE")]
    [InlineData("/verhalen?sector[]=groen&sort=x%27%3BDROP&take=1e9")]
    public async Task Wild_addresses_show_the_whole_list_and_repeat_nothing(string address)
    {
        var page = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(TotalOf(await GetAsync("/verhalen")), TotalOf(page));
        Assert.DoesNotContain("/etc", page.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_filters_are_answered_like_the_ones_that_exist()
    {
        var address = "/verhalen?sector=groen&" + string.Join('&', Enumerable.Range(0, 1_500).Select(_ => "fase"));

        var page = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(TotalOf(await GetAsync("/verhalen?sector=groen")), TotalOf(page));
    }

    private async Task<FetchedPage> GetAsync(string address) => await (await shared.Started).GetPageAsync(address, TestContext.Current.CancellationToken);

    private static string[] Links(FetchedPage page) => [.. page.Document.QuerySelectorAll(".sc-cards a").Select(link => link.GetAttribute("href")!)];

    private static int TotalOf(FetchedPage page) => int.Parse(page.Document.QuerySelector("#gevonden")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static int CountBeside(IHtmlInputElement box) =>
        int.Parse(box.ParentElement!.QuerySelector(".sc-check__count")!.ChildNodes.OfType<IText>().Last().Text, System.Globalization.CultureInfo.InvariantCulture);
}
