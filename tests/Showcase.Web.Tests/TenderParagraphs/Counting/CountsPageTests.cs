using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.TenderParagraphs.Counting;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>The page for editors.</summary>
public sealed class CountsPageTests(PostgresServer postgres)
{
    private const string Page = "/beheer/paragrafen";

    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task Before_anything_is_counted_it_says_so_and_explains_what_will_be()
    {
        await using var host = await ShowcaseHost.StartAsync();
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);

        var page = await visitor.GetAsync(Page);

        Assert.Contains("nog niets geteld", page.Document.QuerySelector(".sc-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("table"));
        Assert.NotNull(page.Document.QuerySelector("#uitleg"));
        Assert.Equal("Paragrafen", page.Document.QuerySelector(".sc-office-sections a[aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_version_has_its_line_by_period_and_every_present_version_is_there(bool onPostgres)
    {
        await using var host = onPostgres ? await ShowcaseHost.StartOnPostgresAsync(postgres) : await ShowcaseHost.StartAsync();
        var (paragraphs, first) = Published(host);
        await host.AddRowsAsync(
            Row(first.Key, first.Version, "bekeken", 0, 1_200), Row(first.Key, first.Version, "docx", -29, 3), Row(first.Key, first.Version, "odt", -30, 4),
            Row(first.Key, "0.9.0", "bekeken", -364, 50), Row(first.Key, "0.9.0", "bekeken", -366, 7), Row(Guid.NewGuid(), "1.0.0", "tekst", -1, 2));
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var month = await visitor.GetAsync(Page);
        var year = await visitor.GetAsync(Page + "?periode=12-maanden");
        var all = await visitor.GetAsync(Page + "?periode=alles");

        Assert.Equal(paragraphs + 1, month.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal([first.Title, first.Version, "1.200", "3", "0", "0", "3", "0", "0", "0", "0"], Line(month, first.Title, first.Version)!);
        Assert.Null(Line(month, first.Title, "0.9.0 (oud)"));
        Assert.Equal(["Verwijderde paragraafstaat niet meer op de site", "1.0.0", "0", "2", "0", "0", "0", "0", "0", "0", "2"], Line(month, "Verwijderde paragraafstaat niet meer op de site", "1.0.0")!);
        Assert.Equal("7", Line(year, first.Title, first.Version)![3]);
        Assert.Equal("50", Line(year, first.Title, "0.9.0 (oud)")![2]);
        Assert.Equal("57", Line(all, first.Title, "0.9.0 (oud)")![2]);
        Assert.Equal("1.257", all.Document.QuerySelectorAll("tfoot td")[1].TextContent);
        Assert.Equal("2025-11-21", all.Document.QuerySelector("main time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Every_column_sorts_both_ways_by_its_head_and_says_so()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var (_, first) = Published(host);
        await host.AddRowsAsync([.. CountKinds.All.Index().Select(kind => Row(first.Key, first.Version, kind.Item, 0, kind.Index + 1)), Row(first.Key, "0.1.0", "bekeken", 0, 99)]);
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);
        var start = await visitor.GetAsync(Page);
        Assert.Equal("descending", Assert.Single(start.Document.QuerySelectorAll("thead th[aria-sort]")).GetAttribute("aria-sort"));
        Assert.Equal("99", start.Document.QuerySelector("tbody tr")!.Children[2].TextContent);

        for (var column = 0; column < 11; column++)
        {
            var once = await visitor.GetAsync(start.Document.QuerySelectorAll("thead a")[column].GetAttribute("href")!);
            var twice = await visitor.GetAsync(once.Document.QuerySelectorAll("thead a")[column].GetAttribute("href")!);

            Assert.Equal(column, once.Document.QuerySelectorAll("thead th").Index(Assert.Single(once.Document.QuerySelectorAll("thead th[aria-sort]"))));
            Assert.NotEqual(once.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"), twice.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
            AssertSorted(once, column);
            AssertSorted(twice, column);
        }
    }

    [Fact]
    public async Task The_download_has_what_the_page_shows_and_runs_nothing()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var (paragraphs, first) = Published(host);
        await host.AddRowsAsync(Row(first.Key, first.Version, "bekeken", 0, 1_200), Row(first.Key, "=1+1", "json", 0, 5));
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);

        var address = (await visitor.GetAsync(Page + "?sorteer=json")).Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        var lines = (await visitor.GetAsync(address)).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("paragraaf;versie;bekeken;meegenomen;gekopieerd-opmaak;gekopieerd-tekst;docx;odt;markdown;json;tekst;adres", lines[0]);
        Assert.Equal(paragraphs + 2, lines.Length);
        Assert.EndsWith($";'=1+1;0;5;0;0;0;0;0;5;0;/paragrafen/{first.UrlSegment}", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains($";{first.Version};1200;0;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("periode=ooit&sorteer=naam&volgorde=zijwaarts&pagina=-1")]
    [InlineData("periode=alles&periode=30-dagen&sorteer=bekeken&sorteer=versie")]
    [InlineData("periode=%00&sorteer=%27%3B+DROP+TABLE+x--&volgorde=%3Cscript%3E&pagina=99999999999999999999")]
    public async Task Wild_questions_get_the_page(string query)
    {
        await using var host = await ShowcaseHost.StartAsync();
        await host.AddRowsAsync(Row(Guid.NewGuid(), "<script>alert(1)</script>", "bekeken", 0, 1));
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);

        var page = await visitor.GetAsync($"{Page}?{query}");
        var csv = await visitor.GetAsync($"{Page}/gebruik.csv?{query}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, csv.Status));
        Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
    }

    private static (int Paragraphs, TenderParagraph First) Published(ShowcaseHost host)
    {
        using var scope = host.Services.CreateScope();
        var all = scope.ServiceProvider.GetRequiredService<IPublishedSite>().All<TenderParagraph>();
        return (all.Count, all[0]);
    }

    private static CountRow Row(Guid paragraph, string version, string kind, int day, long count) =>
        new() { Paragraph = paragraph, Version = version, Kind = kind, Day = Today.AddDays(day), Count = count };

    private static string[]? Line(FetchedPage page, string title, string version) => page.Document.QuerySelectorAll("tbody tr")
        .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())
        .SingleOrDefault(cells => cells[0] == title && cells[1] == version);

    private static void AssertSorted(FetchedPage page, int column)
    {
        var cells = page.Document.QuerySelectorAll("tbody tr").Select(row => row.Children[column].TextContent.Trim()).ToList();
        var isDescending = page.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort") == "descending";
        Comparison<string> compare = column < 2
            ? (a, b) => StringComparer.OrdinalIgnoreCase.Compare(a.Split(" (")[0], b.Split(" (")[0])
            : (a, b) => Number(a).CompareTo(Number(b));
        for (var at = 1; at < cells.Count; at++)
        {
            var order = compare(cells[at - 1], cells[at]);
            Assert.True(isDescending ? order >= 0 : order <= 0, $"Column {column}: {cells[at - 1]} stands before {cells[at]}.");
        }
    }

    private static int Number(string cell) => int.Parse(cell.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
