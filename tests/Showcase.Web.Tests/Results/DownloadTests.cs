using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Tests.Documents;
using Showcase.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Showcase.Web.Tests.Results;

public sealed class DownloadTests(SharedHost shared)
{
    [Fact]
    public async Task Every_format_holds_the_same_cells_and_the_released_ones()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>().Snapshot();
        foreach (var indicator in Indicators.All)
        {
            var released = results.CellsOf(indicator).Select(FileCell.Of).ToList();

            Assert.True(released.Count > 500, $"{indicator.Code} has only {released.Count} cells.");
            Assert.Equal(released, await FileCells.OfCsvAsync(host, $"/resultaten/{indicator.Code}.csv"));
            Assert.Equal(released, await FileCells.OfJsonAsync(host, $"/resultaten/{indicator.Code}.json"));
            Assert.Equal(released, await FileCells.OfJsonStatAsync(host, $"/resultaten/{indicator.Code}.jsonstat"));
            Assert.Equal(released, await FileCells.OfXlsxAsync(host, $"/resultaten/{indicator.Code}.xlsx", indicator.Kind));
        }
    }

    [Fact]
    public async Task The_pages_show_for_every_area_and_period_what_the_files_hold()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>().Snapshot();
        foreach (var indicator in Indicators.All)
        {
            var file = (await FileCells.OfJsonAsync(host, $"/resultaten/{indicator.Code}.json")).ToLookup(cell => cell.Area);
            foreach (var area in results.Areas)
            {
                var page = await host.GetPageAsync(ResultPath.Of(indicator, area), TestContext.Current.CancellationToken);
                var shown = page.Document.QuerySelectorAll(".sc-series tbody tr").Select(row => row.Children[1].TextContent.Trim()).ToList();
                var totals = results.Series(indicator.Code, area.Code).Reverse().Concat(results.Series(indicator.Code, area.Code, years: true).Reverse());
                var inFile = file[area.Code].Where(cell => cell.Dimension == Dimension.Total).ToDictionary(cell => cell.Period);

                Assert.Equal(totals.Select(total => inFile[total.Period.ToString()]).Select(cell => Written(indicator, cell)), shown);
            }
        }
    }

    [Fact]
    public async Task A_file_of_one_area_holds_that_area_alone()
    {
        var host = await shared.Started;

        var cells = await FileCells.OfJsonAsync(host, "/resultaten/plaatsingen.json?gebied=am91");

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("AM91", cell.Area));
    }

    [Fact]
    public async Task A_figure_in_the_file_is_also_said_as_pages_say_it()
    {
        var host = await shared.Started;

        using var file = System.Text.Json.JsonDocument.Parse(await host.Client.GetStringAsync(new Uri("/resultaten/plaatsingen.json", UriKind.Relative), TestContext.Current.CancellationToken));

        var cells = file.RootElement.GetProperty("cells").EnumerateArray().ToList();
        var year = cells.First(cell => cell.GetProperty("dimension").GetString() == Dimension.Total && cell.GetProperty("period").GetString() == "2025" && cell.TryGetProperty("sentence", out _));
        Assert.Matches($@"^{year.GetProperty("text").GetString()} plaatsing(en)? \(2025, peildatum [0-9]+ [a-z]+ 20[0-9]{{2}}\)$", year.GetProperty("sentence").GetString()!);
        Assert.All(cells.Where(cell => cell.GetProperty("dimension").GetString() != Dimension.Total), cell => Assert.False(cell.TryGetProperty("sentence", out _)));
    }

    [Fact]
    public async Task The_workbook_is_sound_has_numbers_and_tells_what_they_mean()
    {
        var host = await shared.Started;

        var bytes = await host.Client.GetByteArrayAsync(new Uri("/resultaten/gerealiseerd.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Empty(Workbooks.Faults(bytes));
        Assert.Contains(Workbooks.Rows(bytes, sheet: 1), row => row[0] == "Bedragen" && row[1].Contains("geen loon of besparing", StringComparison.Ordinal));
        Assert.Contains(Workbooks.Rows(bytes, sheet: 1), row => row[0] == "Bron" && row[1].Contains("uitgave=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/resultaten/plaatsingen.jsonstat")]
    [InlineData("/resultaten/gerealiseerd.jsonstat?gebied=AM92")]
    [InlineData("/resultaten/duurzaam.jsonstat?uitgave=1")]
    public async Task JSON_stat_keeps_to_the_rules_of_version_2(string address)
    {
        var host = await shared.Started;
        using var document = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Empty(JsonStatRules.Breaches(document.RootElement));
    }

    [Theory]
    [InlineData("""{"version":"2.0","class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1,2]}""", "size")]
    [InlineData("""{"version":"2.0","class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x","y"]}}},"value":[1]}""", "value")]
    [InlineData("""{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{"b":{"category":{"index":["x"]}}},"value":[1]}""", "dimension")]
    [InlineData("""{"version":"2.0","class":"dataset","id":["a"],"size":[1],"role":{"time":["t"]},"dimension":{"a":{"category":{"index":["x"]}}},"value":[1]}""", "role")]
    [InlineData("""{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1],"status":{"1":"p"}}""", "status")]
    public void The_rules_see_a_breach(string json, string word)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Contains(JsonStatRules.Breaches(document.RootElement), breach => breach.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Anyone_s_page_may_fetch_the_files()
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri("/resultaten/plaatsingen.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    // What the page writes is the words of the figure; the file has the bare number.
    private static string Written(IndicatorDefinition indicator, FileCell cell) => cell.Value is { } value
        ? ResultText.For(new PublishedResult(indicator, ResultArea.All, default, Dimension.Total, "", ResultCell.Of(value), new Release(1, default, default, default, new DateOnly(2026, 1, 1), default, default, default))).Cell
        : cell.Missing;
}
