using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

public sealed class FrozenReportTests
{
    private const string Moving = "/rapportages/regio/am91/2026-q2";
    private const string Frozen = "/rapportages/uitgave/1/regio/am91/2026-q2";

    [Fact]
    public async Task A_new_release_changes_the_moving_report_and_leaves_the_frozen_one()
    {
        await using var site = await TwoReleases.StartAsync();
        var (moving, frozen) = (await PageAsync(site.Host, Moving), await PageAsync(site.Host, Frozen));
        var workbook = await ReportForms.FileAsync(site.Host, Frozen + ".xlsx");
        Assert.Equal(ReportForms.OfPage(moving), ReportForms.OfPage(frozen));

        await site.MakeSecondAsync(TestContext.Current.CancellationToken);

        var now = await PageAsync(site.Host, Moving);
        Assert.NotEqual(ReportForms.OfPage(moving), ReportForms.OfPage(now));
        Assert.Contains("Uitgave 2", now.Document.QuerySelector("#correcties ~ div")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(frozen.Text, (await PageAsync(site.Host, Frozen)).Text);
        Assert.Equal(workbook, await ReportForms.FileAsync(site.Host, Frozen + ".xlsx"));
        Assert.Equal("/rapportages/regio/am91/2026-q3", (await PageAsync(site.Host, "/rapportages/regio/am91")).Location);
    }

    [Fact]
    public async Task A_release_takes_the_moving_report_out_of_the_store_and_never_the_frozen_one()
    {
        await using var site = await TwoReleases.StartAsync();
        var store = site.Host.Services.GetRequiredService<AnswerStore>();
        await PageAsync(site.Host, Moving);
        await PageAsync(site.Host, Frozen);
        Assert.Equal(2, store.Count);

        await site.MakeSecondAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, store.Count);
    }

    [Fact]
    public async Task A_frozen_report_says_within_a_minute_that_there_are_newer_figures_and_changes_nothing_else()
    {
        await using var site = await TwoReleases.StartAsync();
        var before = await PageAsync(site.Host, Frozen);
        await site.MakeSecondAsync(TestContext.Current.CancellationToken);
        site.Host.Clock.Advance(TimeSpan.FromSeconds(61));

        var after = await PageAsync(site.Host, Frozen);

        Assert.Contains("Er zijn inmiddels nieuwere cijfers: uitgave 2.", after.Document.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(WithoutNote(before), WithoutNote(after));
    }

    [Fact]
    public async Task A_correction_is_told_alike_in_every_form()
    {
        await using var site = await TwoReleases.StartAsync();
        await site.MakeSecondAsync(TestContext.Current.CancellationToken);
        var page = await PageAsync(site.Host, Moving);
        var told = page.Document.QuerySelectorAll("#correcties ~ div tbody tr").Select(row => string.Concat(row.Children.Select(cell => cell.TextContent))).ToList();

        Assert.NotEmpty(told);
        var text = DocumentText(await ReportForms.FileAsync(site.Host, Moving + ".docx"));
        Assert.All(told, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_story_leaves_every_report_at_once_and_the_figures_stay()
    {
        await using var host = await ShowcaseHost.StartAsync();
        string[] addresses = ["/rapportages/regio/am91/2026-q3", $"/rapportages/uitgave/{host.Services.GetRequiredService<IPublishedResults>().Latest!.Number}/regio/am91/2026-q3"];
        var redaction = new Redaction(host);
        foreach (var address in addresses)
        {
            Assert.Contains("/verhalen/eerste-baan-in-de-zorg", (await PageAsync(host, address)).Text, StringComparison.Ordinal);
        }

        var figures = ReportForms.OfPage(await PageAsync(host, addresses[1]));
        await redaction.UnpublishAsync(redaction.KeyAt("/verhalen/eerste-baan-in-de-zorg"));

        foreach (var address in addresses)
        {
            var page = await PageAsync(host, address);
            Assert.DoesNotContain("Mijn eerste baan in de zorg", page.Text, StringComparison.Ordinal);
            Assert.Equal(figures, ReportForms.OfPage(page));
            var document = await ReportForms.FileAsync(host, address + ".docx");
            Assert.DoesNotContain("Mijn eerste baan in de zorg", DocumentText(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Before_the_first_release_there_is_an_explanation_and_no_report()
    {
        using var empty = new DataFolder();
        await using var host = await ShowcaseHost.StartAsync(Source(empty.Combine("weg")));

        var index = await host.GetPageAsync("/rapportages", TestContext.Current.CancellationToken);
        var report = await host.GetPageAsync("/rapportages/regio/am91/2026-q3", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (index.Status, report.Status));
        Assert.Contains("nog geen cijfers vrijgegeven", index.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nog geen cijfers vrijgegeven", report.Document.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(index.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Figures_that_are_a_quarter_late_are_called_outdated_in_every_form()
    {
        await using var host = await LateFigures.StartAsync(new DateOnly(2026, 6, 14));

        var page = await PageAsync(host, "/rapportages/regio/am91/2026-q3");

        Assert.Contains("Verouderd", page.Document.QuerySelector(".sc-report__facts strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Verouderd: sinds", DocumentText(await ReportForms.FileAsync(host, "/rapportages/regio/am91/2026-q3.docx")), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Source(string path) => new() { ["Showcase:Monitoring:Sources:0:Name"] = "bron", ["Showcase:Monitoring:Sources:0:Path"] = path };

    private static Task<FetchedPage> PageAsync(ShowcaseHost host, string address) => host.GetPageAsync(address, TestContext.Current.CancellationToken);

    private static string WithoutNote(FetchedPage page)
    {
        page.Document.QuerySelector("main [role=note]")!.Remove();
        return page.Document.QuerySelector("main")!.InnerHtml;
    }

    private static string DocumentText(byte[] file)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
