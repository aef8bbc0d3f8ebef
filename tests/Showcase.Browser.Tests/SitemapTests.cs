namespace Showcase.Browser.Tests;

/// <summary>What holds for every address in the sitemap.</summary>
public sealed class SitemapTests(BrowserSite site)
{
    [Fact]
    public async Task The_sitemap_names_the_whole_site()
    {
        Assert.True(site.Paths.Count >= 50, $"Only {site.Paths.Count} addresses.");
        Assert.Equal(site.Paths.Count, site.Paths.Distinct().Count());
        Assert.Superset(
            new HashSet<string> { "/", "/verhalen", "/videos", "/paragrafen", "/resultaten", "/agenda", "/voor/doelgroep", "/voor/opdrachtgevers", "/voor/bedrijven", "/toegankelijkheid", "/privacy" },
            site.Paths.ToHashSet());
        Assert.Equal(site.Paths.Count, (await site.Reports).Count);
    }

    [Fact]
    public Task Every_address_answers_200() => EveryAsync(report => report.Status == 200 ? [] : [$"{report.Status}"]);

    [Fact]
    public Task Every_page_has_one_h1_and_a_language() =>
        EveryAsync(report => report.Head is { H1Count: 1, Lang: "nl" } ? [] : [$"{report.Head.H1Count} h1, lang '{report.Head.Lang}'"]);

    [Fact]
    public Task Every_page_has_a_title_a_description_and_its_canonical_address() => EveryAsync(report =>
        [
            .. report.Head.Title.Length is < 10 or > 120 ? [$"title '{report.Head.Title}'"] : Array.Empty<string>(),
            .. report.Head.Description.Length is < 40 or > 320 ? [$"description '{report.Head.Description}'"] : Array.Empty<string>(),
            .. Uri.TryCreate(report.Head.Canonical, UriKind.Absolute, out var canonical) && canonical.PathAndQuery == report.Path ? Array.Empty<string>() : [$"canonical '{report.Head.Canonical}'"],
        ]);

    [Fact]
    public async Task No_two_pages_share_a_title()
    {
        var reports = await site.Reports;
        var shared = reports.GroupBy(report => report.Head.Title).Where(group => group.Count() > 1);

        Assert.NotEmpty(reports);
        Assert.Empty(shared.Select(group => $"'{group.Key}': {string.Join(", ", group.Select(report => report.Path))}"));
    }

    [Fact]
    public Task Axe_finds_no_violation_on_any_page() => EveryAsync(report => report.AxeViolations);

    [Fact]
    public Task No_page_writes_an_error_to_the_console() => EveryAsync(report => report.ConsoleErrors);

    [Fact]
    public Task No_page_asks_another_origin_for_anything() => EveryAsync(report => report.ForeignRequests);

    [Fact]
    public Task Everything_a_page_asks_for_is_there() => EveryAsync(report => report.FailedRequests);

    [Fact]
    public Task Nothing_overflows_at_360_and_1280_pixels() => EveryAsync(report => report.Overflows);

    [Fact]
    public Task Every_page_reads_the_same_without_scripts() => EveryAsync(report =>
        report.Text.Length > 100 && report.Text == report.TextWithoutScripts ? [] : [Difference(report.Text, report.TextWithoutScripts)]);

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var reports = await site.Reports;
        var errors = await NuHtmlChecker.CheckAsync(reports.ToDictionary(report => report.Path, report => report.Html));

        Assert.True(reports.Count > 0, "No page was visited.");
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    private async Task EveryAsync(Func<PageReport, IReadOnlyList<string>> problems)
    {
        var reports = await site.Reports;
        var found = reports.SelectMany(report => problems(report).Select(problem => $"{report.Path}: {problem}")).ToList();

        Assert.True(reports.Count > 0, "No page was visited.");
        Assert.True(found.Count == 0, $"{found.Count} problems\n" + string.Join('\n', found.Take(60)));
    }

    private static string Difference(string with, string without)
    {
        var same = with.Zip(without).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"with scripts '…{Around(with, same)}…', without '…{Around(without, same)}…'";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 60)];
}
