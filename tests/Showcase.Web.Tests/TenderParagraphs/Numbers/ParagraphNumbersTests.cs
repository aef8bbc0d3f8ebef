using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Numbers;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Numbers;

public sealed class ParagraphNumbersTests(SharedHost shared)
{
    private const string Used = "contractvoorwaarde-vijf-procent";
    private const string Rare = "raamovereenkomst-minicompetitie";

    private static readonly string[] Told = ["opdrachten", "plaatsingen", "gerealiseerd"];

    [Fact]
    public async Task The_page_tells_of_each_year_and_region_what_the_release_tells()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>().Snapshot();
        var block = await BlockAsync(host, Used);
        var newest = results.Latest!.FullYears.Last();

        Assert.Equal("Wat deze tekst opleverde", block!.QuerySelector("h2")!.TextContent);
        Assert.Equal(results.Latest.FullYears.Reverse().Select(year => year.Label), block.QuerySelectorAll("th[scope=rowgroup]").Select(head => head.FirstChild!.TextContent.Trim()));
        foreach (var area in results.Areas.Where(area => area.Kind == AreaKind.Region))
        {
            var row = Assert.Single(block.QuerySelector("tbody")!.QuerySelectorAll("tr"), row => row.QuerySelector("th[scope=row]")?.TextContent.Trim() == area.Name);
            string[] words = [.. Told.Select(indicator => Words(results, indicator, area, newest, Used))];
            Assert.Equal(words, row.QuerySelectorAll("td").Select(cell => cell.FirstChild!.TextContent.Trim()));
        }
    }

    [Fact]
    public async Task It_says_in_how_many_contracts_the_text_was_used_and_of_how_many()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>().Snapshot();
        var newest = results.Latest!.FullYears.Last();
        var used = Words(results, "opdrachten", ResultArea.All, newest, Used);
        var all = ResultText.For(results.Find("opdrachten", "alle", newest.ToString())!).Number;

        Assert.Contains($"Deze tekst is gebruikt in {used} van de {all} opdrachten met social return die in {newest.Label} liepen.", (await BlockAsync(host, Used))!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_has_its_definition_day_status_release_block_set_and_what_an_amount_is_not()
    {
        var host = await shared.Started;
        var release = host.Services.GetRequiredService<IPublishedResults>().Latest!;
        var block = (await BlockAsync(host, Used))!;

        Assert.Equal(["/resultaten/opdrachten", "/resultaten/plaatsingen", "/resultaten/gerealiseerd"], block.QuerySelectorAll("thead a").Select(link => link.GetAttribute("href")));
        Assert.Equal(Dutch.Iso(release.AsOf), block.QuerySelector("caption time")!.GetAttribute("datetime"));
        Assert.All(block.QuerySelectorAll("th[scope=rowgroup] .sc-note"), status => Assert.Contains(status.TextContent, (string[])["voorlopig", "definitief"]));
        Assert.Contains(ResultText.EuroNote, block.TextContent, StringComparison.Ordinal);
        Assert.Contains("bouwblokken oost-nl", block.TextContent, StringComparison.Ordinal);
        Assert.NotNull(block.QuerySelector($"a[href='/resultaten/uitgaven/{release.Number}']"));
    }

    [Fact]
    public async Task A_text_in_too_few_contracts_says_so_once_and_shows_no_number()
    {
        var block = (await BlockAsync(await shared.Started, Rare))!;

        Assert.Null(block.QuerySelector("table"));
        Assert.Single(block.QuerySelectorAll("p"), line => line.TextContent.Contains("te weinig opdrachten met deze tekst", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_it_stands_on_any_paragraph_while_no_source_delivers_paragraphs()
    {
        using var files = new SourceFiles();
        files.Write();
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = "bron",
            ["Showcase:Monitoring:Sources:0:Path"] = files.Path,
        });

        Assert.NotNull(host.Services.GetRequiredService<IPublishedResults>().Latest);
        Assert.Null(await BlockAsync(host, Used));
    }

    [Fact]
    public async Task An_amount_or_count_that_is_hidden_is_never_written_as_a_zero_and_a_row_of_hidden_figures_is_left_out()
    {
        var results = (await shared.Started).Services.GetRequiredService<IPublishedResults>().Snapshot();
        var rows = 0;
        foreach (var slug in results.Cells().Where(cell => cell.Dimension == Dimension.Paragraph).Select(cell => cell.Member).Distinct())
        {
            foreach (var (year, row) in ParagraphNumbers.Of(results, slug, new DateOnly(2026, 11, 22))!.Years.SelectMany(year => year.Rows.Select(row => (year, row))))
            {
                var cells = Told
                    .Select(indicator => results.Breakdown(indicator, row.Area.Code, year.Year, Dimension.Paragraph).Single(part => part.Member == slug).Cell).ToArray();
                rows++;
                Assert.Contains(cells, cell => cell is { HasValue: true, Value: > 0 });
                Assert.All(cells.Zip([row.Contracts, row.Placements, row.Realised]), pair => Assert.Equal(pair.First is { HasValue: true, Value: 0 }, pair.Second is "0" or "€\u00A00"));
                Assert.True(row.BlockSet is null || cells[2].HasValue);
            }
        }

        Assert.True(rows > 8, $"Only {rows} rows were looked at.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("overig")]
    [InlineData("../opdrachten")]
    [InlineData("CONTRACTVOORWAARDE-VIJF-PROCENT ")]
    public async Task A_name_that_the_release_does_not_know_has_no_years(string slug) =>
        Assert.Empty(ParagraphNumbers.Of((await shared.Started).Services.GetRequiredService<IPublishedResults>(), slug, new DateOnly(2026, 11, 22))!.Years);

    [Fact]
    public async Task When_newer_figures_are_due_it_says_so()
    {
        var results = (await shared.Started).Services.GetRequiredService<IPublishedResults>();

        Assert.Null(ParagraphNumbers.Of(results, Used, results.Latest!.NextExpected)!.Late);
        Assert.StartsWith("Nieuwe cijfers werden verwacht op", ParagraphNumbers.Of(results, Used, results.Latest.NextExpected.AddDays(1))!.Late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_results_have_no_table_by_paragraph_but_their_files_have_the_figures()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/resultaten/opdrachten?periode=2025", TestContext.Current.CancellationToken);
        var file = await host.Client.GetStringAsync(new Uri("/resultaten/opdrachten.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotNull(page.Document.QuerySelector("#sector"));
        Assert.Null(page.Document.QuerySelector("#paragraaf"));
        Assert.Contains("paragraaf", file, StringComparison.Ordinal);
        Assert.Contains(Used, file, StringComparison.Ordinal);
    }

    private static string Words(IPublishedResults results, string indicator, ResultArea area, Period year, string slug) =>
        ResultText.For(results.Breakdown(indicator, area.Code, year, Dimension.Paragraph).Single(part => part.Member == slug)).Cell;

    private static async Task<IElement?> BlockAsync(ShowcaseHost host, string slug) =>
        (await host.GetPageAsync("/paragrafen/" + slug, TestContext.Current.CancellationToken)).Document.QuerySelector("section[aria-labelledby=opbrengst]");
}
