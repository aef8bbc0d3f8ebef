using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Stories;

public sealed class StoryPageTests(SharedHost shared)
{
    private const string Address = "/verhalen/van-bijstand-naar-boomverzorger";

    [Fact]
    public async Task It_tells_what_was_done_what_it_brought_what_went_less_well_and_what_to_learn()
    {
        var page = await GetAsync(Address);

        Assert.Equal(["In makkelijke taal", "In cijfers", "Wat ging minder goed?", "Tips van de makers"], page.Document.QuerySelectorAll("article section > h2").Select(heading => heading.TextContent));
        Assert.NotNull(page.Document.QuerySelector("article figure blockquote"));
        Assert.NotEmpty(page.Document.QuerySelector("article img")!.GetAttribute("alt")!);
    }

    [Fact]
    public async Task Its_figures_are_the_released_ones_with_area_period_date_and_definition()
    {
        var results = (await shared.Started).Services.GetRequiredService<IPublishedResults>();
        var words = ResultText.For(results.Find("plaatsingen", "GM9101", "2025")!);

        var box = (await GetAsync(Address)).Document.QuerySelector("section[aria-labelledby=resultaat]")!;

        var figure = box.QuerySelectorAll(".sc-figure").Single(found => found.TextContent.Contains("Plaatsingen bij opdrachten", StringComparison.Ordinal));
        Assert.StartsWith(words.Number!, figure.QuerySelector(".sc-figure__number")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"2025. Peildatum {words.AsOf}, {words.Status}.", figure.TextContent, StringComparison.Ordinal);
        Assert.Equal("/resultaten/plaatsingen?gebied=GM9101", figure.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Its_facts_lead_to_organisation_region_and_stories_like_it()
    {
        var document = (await GetAsync(Address)).Document;
        var links = document.QuerySelectorAll("aside dl a").ToDictionary(link => link.Closest("div")!.QuerySelector("dt")!.TextContent, link => link.GetAttribute("href"));

        Assert.Equal("/organisaties/gemeente-merelstede", links["Organisatie"]);
        Assert.Equal("/regio/merelland", links["Regio"]);
        Assert.Equal("/verhalen?sector=groen", links["Sector"]);
        Assert.Equal("2026-02-20", document.QuerySelector("aside time")!.GetAttribute("datetime"));
        Assert.Contains("Cijfers uit de monitoring", document.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_portrait_says_so()
    {
        var aside = (await GetAsync("/verhalen/terug-aan-het-werk-na-ziekte")).Document.QuerySelector("aside")!;

        Assert.Contains("koos voor een andere naam", aside.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_read_the_same_story()
    {
        var document = (await GetAsync(Address)).Document;
        var read = JsonDocument.Parse(document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal("Article", read.GetProperty("@type").GetString());
        Assert.Equal(document.QuerySelector("h1")!.TextContent, read.GetProperty("headline").GetString());
        Assert.Equal("Gemeente Merelstede", read.GetProperty("author").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_owner_and_the_review_date_stay_inside()
    {
        Assert.DoesNotContain("Redactie gemeente", (await GetAsync(Address)).Text, StringComparison.Ordinal);
    }

    private async Task<FetchedPage> GetAsync(string address) => await (await shared.Started).GetPageAsync(address, TestContext.Current.CancellationToken);
}
