using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Reports;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

public sealed class ReportPagesTests(SharedHost shared)
{
    private const string Region = "/rapportages/regio/am91/2026-q3";

    [Fact]
    public async Task A_manager_chooses_area_and_quarter_by_a_plain_form_and_comes_to_the_report()
    {
        var host = await shared.Started;
        var index = await host.GetPageAsync("/rapportages", TestContext.Current.CancellationToken);
        var form = index.Document.QuerySelector("main form[method=get]")!;

        Assert.Equal(["Regio’s", "Organisaties", "Beleid en convenanten"], form.QuerySelectorAll("optgroup").Select(group => group.GetAttribute("label")));
        Assert.Equal("2026-Q3", form.QuerySelector("#kwartaal option")!.GetAttribute("value"));
        Assert.All(form.QuerySelectorAll("select"), select => Assert.NotNull(index.Document.QuerySelector($"label[for={select.Id}]")));
        foreach (var option in form.QuerySelectorAll("#gebied option").Select(option => option.GetAttribute("value")!))
        {
            var answer = await host.GetPageAsync($"/rapportages?gebied={Uri.EscapeDataString(option)}&kwartaal=2026-Q2", TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.Found, $"/rapportages/{option}/2026-q2"), (answer.Status, answer.Location));
        }
    }

    [Fact]
    public async Task An_address_without_quarter_leads_on_to_the_newest()
    {
        var host = await shared.Started;

        var answer = await host.GetPageAsync("/rapportages/regio/am91", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Found, Region), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task Every_area_has_a_report_on_every_quarter_that_says_what_the_release_says()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>();
        Quarter[] quarters = [results.Latest!.FirstQuarter, new(2025, 1), results.Latest.Quarter];
        foreach (var (area, quarter) in results.Areas.Where(ReportPath.HasReport).SelectMany(area => quarters.Select(quarter => (area, quarter))))
        {
            var page = await host.GetPageAsync(ReportPath.Of(area, quarter), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal($"Social return: {area.Name}, {Period.Of(quarter).Label}", Assert.Single(page.Document.QuerySelectorAll("h1")).TextContent);
            Assert.Empty(page.Document.QuerySelectorAll("[style], main script"));
            var rows = page.Document.QuerySelectorAll("#kerncijfers ~ div tbody tr").ToList();
            Assert.Equal(Indicators.All.Select(indicator => indicator.Name), rows.Select(row => row.QuerySelector("th")!.TextContent));
            foreach (var (indicator, row) in Indicators.All.Zip(rows))
            {
                Assert.Equal(ResultText.For(results.Find(indicator.Code, area.Code, quarter.ToString())!).Cell, row.Children[1].TextContent);
                var before = results.Find(indicator.Code, area.Code, Period.Of(quarter).YearEarlier.ToString());
                Assert.Equal(before is null ? "geen cijfer" : ResultText.For(before).Cell, row.Children[2].TextContent);
            }
        }
    }

    [Fact]
    public async Task The_report_states_day_status_release_expectation_and_its_lasting_address()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync(Region, TestContext.Current.CancellationToken);

        var facts = page.Document.QuerySelectorAll("main dl.sc-report__facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!.TextContent.Trim());
        Assert.Equal(["Over", "Periode", "Status", "Peildatum", "Uitgave", "Volgende cijfers", "Vast adres"], facts.Keys);
        Assert.Equal(("Voorlopig", "19 oktober 2026", "Nieuwe cijfers verwacht op 1 maart 2027."), (facts["Status"], facts["Peildatum"], facts["Volgende cijfers"]));
        Assert.EndsWith($"/rapportages/uitgave/{Newest(host)}/regio/am91/2026-q3", facts["Vast adres"], StringComparison.Ordinal);
        Assert.Equal("Report", JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@type").GetString());
        Assert.Contains("fictief", page.Document.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_tells_only_figures_that_the_table_has_and_compares_nothing_hidden()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>();
        foreach (var area in results.Areas.Where(ReportPath.HasReport))
        {
            var page = await host.GetPageAsync(ReportPath.Of(area, results.Latest!.Quarter), TestContext.Current.CancellationToken);
            var summary = page.Document.QuerySelector("#kort ~ p")!.TextContent;
            var placements = results.Find("plaatsingen", area.Code, Period.Latest)!;
            var before = results.Find("plaatsingen", area.Code, placements.Period.YearEarlier.ToString())!;

            if (ResultText.For(placements).Text is not { } figure)
            {
                Assert.DoesNotContain("plaatsingen", summary[..summary.IndexOf('.', StringComparison.Ordinal)], StringComparison.Ordinal);
                continue;
            }

            Assert.Contains(figure, summary, StringComparison.Ordinal);
            var sentence = summary[..summary.IndexOf('.', StringComparison.Ordinal)];
            Assert.Equal(placements.Cell.HasValue && before.Cell.HasValue, sentence.Contains("een jaar eerder", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Beside_block_euros_stands_what_they_are_not()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync(Region, TestContext.Current.CancellationToken);

        Assert.Contains(ResultText.EuroNote, page.Document.QuerySelector("#kort ~ p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("#kerncijfers ~ p"), note => note.TextContent == "Gerealiseerde inspanning, Sociale inkoop: Inspanningswaarde, geen loon of besparing.");
    }

    [Fact]
    public async Task An_old_quarter_tells_no_later_figures()
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync("/rapportages/regio/am91/2024-q4", TestContext.Current.CancellationToken);

        var quarters = page.Document.QuerySelectorAll("#reeks ~ table tbody th").Select(head => head.TextContent).ToList();
        Assert.Equal(("4e kwartaal 2024", "4e kwartaal 2023", 5), (quarters[0], quarters[^1], quarters.Count));
        Assert.DoesNotContain("2026", page.Document.QuerySelector("#reeks ~ .sc-chart")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapportages/regio/am91/2026-q3", "Mijn eerste baan in de zorg")]
    [InlineData("/rapportages/beleid/convenant-merelland-2024/2026-q3", "Mijn eerste baan in de zorg")]
    [InlineData("/rapportages/regio/am91/2023-q4", null)]
    public async Task The_stories_are_those_of_the_quarter(string address, string? title)
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(title, page.Document.QuerySelector(".sc-report__stories a")?.TextContent);
        Assert.Equal(title is null, page.Document.QuerySelector("main")!.TextContent.Contains(ReportFile.NoStories, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/rapportages/regio/nergens/2026-q3", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages/organisatie/am91/2026-q3", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages/alle/alle/2026-q3", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages/regio/alle/2026-q3", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages/regio/%3Cscript%3Ealert(1)/2026-q3", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages/regio/am91/2026-q4", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages/regio/am91/1999-q1", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages/regio/am91/2026-q9", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages/regio/am91/-1e9999", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages/regio/am91/2026", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages/uitgave/99/regio/am91/2026-q3", "Deze uitgave kennen we niet")]
    [InlineData("/rapportages/uitgave/-1/regio/am91/2026-q3", "Deze uitgave kennen we niet")]
    [InlineData("/rapportages?gebied=am91", "Van dit gebied zijn er geen cijfers")]
    [InlineData("/rapportages?gebied=regio%2Fam91&kwartaal=%00", "Over dit kwartaal is er geen rapportage van Merelland")]
    [InlineData("/rapportages?gebied=%2F%2Fevil.example%2F&kwartaal=2026-Q3", "Van dit gebied zijn er geen cijfers")]
    public async Task A_report_that_is_not_there_is_told_plainly_with_what_there_is(string address, string words)
    {
        var host = await shared.Started;

        var page = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(words, page.Document.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href^='/rapportages/regio/']"));
        Assert.DoesNotContain("<script>", page.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapportages/uitgave/99999999999999999999/regio/am91/2026-q3")]
    [InlineData("/rapportages/regio/am91/2026-q3/meer")]
    [InlineData("/rapportages/regio/am91/2026-q3.pdf")]
    [InlineData("/rapportages/regio/nergens/2026-q3.docx")]
    [InlineData("/rapportages/uitgave/99/regio/am91/2026-q3.xlsx")]
    public async Task What_is_no_report_is_a_404(string address)
    {
        var host = await shared.Started;

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task Reports_are_found_in_the_sitemap_by_search_in_the_footer_and_from_their_area()
    {
        var host = await shared.Started;
        var sitemap = await host.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken);
        var hits = await host.GetPageAsync("/zoeken?q=rapportage+merelland", TestContext.Current.CancellationToken);
        var region = await host.GetPageAsync("/regio/merelland", TestContext.Current.CancellationToken);
        var organisation = await host.GetPageAsync("/organisaties/gemeente-merelstede", TestContext.Current.CancellationToken);

        Assert.Contains("/rapportages</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains(Region + "</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/rapportages/uitgave/", sitemap, StringComparison.Ordinal);
        Assert.NotEmpty(hits.Document.QuerySelectorAll($"main a[href='{Region}']"));
        Assert.NotEmpty(region.Document.QuerySelectorAll("main a[href='/rapportages/regio/am91']"));
        Assert.NotEmpty(organisation.Document.QuerySelectorAll("main a[href='/rapportages/organisatie/gm9101']"));
        Assert.NotEmpty(region.Document.QuerySelectorAll("footer a[href='/rapportages']"));
    }

    [Fact]
    public async Task A_frozen_report_is_kept_out_of_search_engines_and_the_moving_one_is_not()
    {
        var host = await shared.Started;
        var moving = await host.GetPageAsync(Region, TestContext.Current.CancellationToken);
        var frozen = await host.GetPageAsync($"/rapportages/uitgave/{Newest(host)}/regio/am91/2026-q3", TestContext.Current.CancellationToken);

        Assert.Null(moving.Document.QuerySelector("meta[name=robots]"));
        Assert.Equal("noindex", frozen.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("Deze cijfers veranderen niet meer", frozen.Document.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
    }

    private static int Newest(ShowcaseHost host) => host.Services.GetRequiredService<IPublishedResults>().Latest!.Number;
}
