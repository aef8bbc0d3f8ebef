using Showcase.Core.Results;
using Showcase.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Showcase.Web.Tests.Home;

public sealed class HomePageTests(SharedHost shared)
{
    [Fact]
    public async Task The_three_entrances_lead_to_the_three_audiences()
    {
        var page = await GetAsync();

        Assert.Equal(["/voor/doelgroep", "/voor/opdrachtgevers", "/voor/bedrijven"], page.Document.QuerySelectorAll(".sc-entrance a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Key_numbers_are_the_released_ones_with_their_date_and_definition()
    {
        var results = (await shared.Started).Services.GetRequiredService<IPublishedResults>();
        var placements = results.Find("plaatsingen", ResultArea.AllCode, Period.LatestYear)!;
        var words = ResultText.For(placements);

        var page = await GetAsync();

        var box = page.Document.QuerySelector("section[aria-labelledby=cijfers]")!;
        Assert.Equal(words.Number, box.QuerySelector(".sc-figure__number")!.TextContent);
        Assert.Contains($"Peildatum {words.AsOf}", box.TextContent, StringComparison.Ordinal);
        Assert.All(box.QuerySelectorAll("dt a"), link => Assert.StartsWith("/resultaten/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_featured_story_is_not_shown_twice()
    {
        var page = await GetAsync();

        var stories = page.Document.QuerySelectorAll("main a[href^='/verhalen/']").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Equal(4, stories.Length);
        Assert.Equal(stories.Length, stories.Distinct().Count());
    }

    [Fact]
    public async Task Films_paragraphs_and_the_next_event_are_one_step_away()
    {
        var page = await GetAsync();

        Assert.Equal(3, page.Document.QuerySelectorAll("main a[href^='/videos/']").Length);
        Assert.Equal(3, page.Document.QuerySelectorAll("main a[href^='/paragrafen/']").Length);
        Assert.Equal("2027-02-11T13:30", page.Document.QuerySelector("section[aria-labelledby=agenda] time")!.GetAttribute("datetime"));
    }

    private async Task<FetchedPage> GetAsync() => await (await shared.Started).GetPageAsync("/", TestContext.Current.CancellationToken);
}
