using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Results;

public sealed class ResultPagesTests(SharedHost shared)
{
    [Fact]
    public async Task The_overview_shows_every_indicator_with_a_figure_per_region_and_the_day_of_the_figures()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync("/resultaten", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var indicator in Indicators.All)
        {
            var link = Assert.Single(page.Document.QuerySelectorAll("h3 a"), link => link.GetAttribute("href") == ResultPath.Of(indicator));
            var figures = link.Closest("li")!.QuerySelectorAll("dt").Select(term => term.TextContent);
            Assert.Equal(["Alle regio’s samen", "Duinvoort", "Merelland"], figures);
        }

        Assert.Contains("Peildatum", page.Document.QuerySelector(".sc-release")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Voorlopig", page.Document.QuerySelector(".sc-release")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_indicator_has_a_page_with_chart_table_definition_and_download()
    {
        var host = await shared.Started;
        foreach (var indicator in Indicators.All)
        {
            var page = await host.GetPageAsync(ResultPath.Of(indicator), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            // What cannot be added up is not drawn, but led on from.
            if (page.Document.QuerySelector("svg[role=img]") is { } drawing)
            {
                Assert.All(drawing.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(page.Document.GetElementById(id)!.TextContent));
            }
            else
            {
                Assert.True(indicator.Code is "gerealiseerd" or "realisatiegraad" or "sociale-inkoop", indicator.Code);
                Assert.Contains("niet op te tellen", page.Document.QuerySelector(".sc-empty")!.TextContent, StringComparison.Ordinal);
                Assert.NotNull((await host.GetPageAsync(ResultPath.Of(indicator) + "?gebied=AM91", TestContext.Current.CancellationToken)).Document.QuerySelector("svg[role=img]"));
            }

            Assert.Equal(12, page.Document.QuerySelector(".sc-series")!.QuerySelectorAll("tbody tr").Length);
            Assert.Contains(indicator.Formula, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(["xlsx", "csv", "json", "jsonstat"], page.Document.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!.Split('.')[^1]));
            Assert.Equal("Dataset", JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@type").GetString());
            Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        }
    }

    [Fact]
    public async Task Beside_block_euros_stands_what_they_are_not()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync("/resultaten/gerealiseerd?gebied=AM91", TestContext.Current.CancellationToken);

        Assert.Contains(ResultText.EuroNote, page.Document.QuerySelector(".sc-newest")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_chooses_area_and_period_by_a_plain_form()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync("/resultaten/deelnemers?gebied=GM9101&periode=2025", TestContext.Current.CancellationToken);

        var form = page.Document.QuerySelector("main form[method=get]")!;
        Assert.Equal(["GM9101", "2025"], form.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal("/resultaten/deelnemers", form.GetAttribute("action"));
        var expected = host.Services.GetRequiredService<IPublishedResults>().Find("deelnemers", "GM9101", "2025")!;
        Assert.Equal(ResultText.For(expected).Text, page.Document.QuerySelector(".sc-newest__number")!.TextContent);
    }

    [Theory]
    [InlineData("/resultaten/plaatsingen?gebied=NERGENS", "Dit gebied kennen we niet")]
    [InlineData("/resultaten/plaatsingen?periode=1999", "Over deze periode zijn er geen cijfers")]
    [InlineData("/resultaten/plaatsingen?periode=%00%3Cscript%3E", "Over deze periode zijn er geen cijfers")]
    public async Task An_area_or_period_that_is_not_there_is_told_plainly(string address, string words)
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(words, page.Document.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/resultaten/winst")]
    [InlineData("/resultaten/winst.csv")]
    [InlineData("/resultaten/.csv")]
    [InlineData("/resultaten/plaatsingen.csv?gebied=NERGENS")]
    [InlineData("/resultaten/plaatsingen/meer")]
    public async Task What_is_not_there_is_a_404(string address)
    {
        var host = await shared.Started;

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task The_download_says_what_the_page_says()
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri("/resultaten/plaatsingen.csv?gebied=am91", UriKind.Relative), TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var page = await host.GetPageAsync("/resultaten/plaatsingen?gebied=AM91", TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("plaatsingen-am91.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var inFile = lines.Skip(1).Select(line => line.Split(';')).Where(fields => fields[4] == "totaal" && fields[3].Contains('Q', StringComparison.Ordinal))
            .Select(fields => fields[6].Length > 0 ? fields[6] : fields[8]);
        var onPage = page.Document.QuerySelector(".sc-series")!.QuerySelectorAll("tbody tr").Select(row => row.Children[1].TextContent.Trim());
        Assert.Equal(onPage.Reverse(), inFile);
    }

    [Fact]
    public async Task A_story_and_the_page_of_its_indicator_say_the_same_number()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>();

        var story = await host.GetPageAsync("/verhalen/de-wethouder-als-boegbeeld", TestContext.Current.CancellationToken);

        var told = story.Document.QuerySelectorAll("main a[href^='/resultaten/deelnemers']").First(link => link.QuerySelector("data") is not null);
        var expected = results.Find("deelnemers", "AM91", "2025")!;
        Assert.Equal(ResultText.For(expected).Text, told.TextContent);
        var page = await host.GetPageAsync(told.GetAttribute("href") + "&periode=2025", TestContext.Current.CancellationToken);
        Assert.Equal(told.TextContent, page.Document.QuerySelector(".sc-newest__number")!.TextContent);
    }

    [Fact]
    public async Task No_page_tells_a_count_below_ten()
    {
        var host = await shared.Started;
        foreach (var indicator in Indicators.All.Where(indicator => indicator.Kind is UnitKind.People or UnitKind.Count))
        {
            var text = await host.Client.GetStringAsync(new Uri($"/resultaten/{indicator.Code}.csv", UriKind.Relative), TestContext.Current.CancellationToken);
            var values = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';')[6]).Where(value => value.Length > 0).Select(long.Parse).ToList();

            Assert.NotEmpty(values);
            Assert.DoesNotContain(values, value => value is > 0 and < 10 || value % 5 != 0);
        }
    }
}
