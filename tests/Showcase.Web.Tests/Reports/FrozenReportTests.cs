using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

public sealed class FrozenReportTests : IDisposable
{
    private const string Moving = "/rapportages/organisatie/a/2026-q2";
    private const string Frozen = "/rapportages/uitgave/1/organisatie/a/2026-q2";

    private readonly SourceFiles _files = new();

    [Fact]
    public async Task A_new_release_changes_the_moving_report_and_leaves_the_frozen_one()
    {
        await using var host = await StartAsync();
        var (moving, frozen) = (await TextAsync(host, Moving), await TextAsync(host, Frozen));
        var workbook = await ReportForms.FileAsync(host, Frozen + ".xlsx");
        Assert.Contains("15", FigureOf(moving), StringComparison.Ordinal);

        await ReleaseAsync(host);

        Assert.Equal(2, host.Services.GetRequiredService<IPublishedResults>().Latest!.Number);
        var now = await TextAsync(host, Moving);
        Assert.NotEqual(FigureOf(moving), FigureOf(now));
        Assert.Contains("Uitgave 2", now.Document.QuerySelector("#correcties ~ div")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(frozen.Text, (await TextAsync(host, Frozen)).Text);
        Assert.Equal(workbook, await ReportForms.FileAsync(host, Frozen + ".xlsx"));
    }

    [Fact]
    public async Task A_release_takes_the_moving_report_out_of_the_store_and_never_the_frozen_one()
    {
        await using var host = await StartAsync();
        await TextAsync(host, Moving);
        await TextAsync(host, Frozen);
        var store = host.Services.GetRequiredService<AnswerStore>();
        var before = store.Count;

        await ReleaseAsync(host);

        Assert.Equal(before - 1, store.Count);
        Assert.Equal(2, before);
    }

    [Fact]
    public async Task A_frozen_report_says_within_a_minute_that_there_are_newer_figures_and_changes_nothing_else()
    {
        await using var host = await StartAsync();
        var before = await TextAsync(host, Frozen);
        await ReleaseAsync(host);
        host.Clock.Advance(TimeSpan.FromSeconds(61));

        var after = await TextAsync(host, Frozen);

        Assert.Contains("Er zijn inmiddels nieuwere cijfers: uitgave 2.", after.Document.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(WithoutNote(before), WithoutNote(after));
    }

    [Fact]
    public async Task A_withdrawn_story_leaves_every_report_at_once_and_the_figures_stay()
    {
        await using var host = await ShowcaseHost.StartAsync();
        string[] addresses = ["/rapportages/regio/am91/2026-q3", "/rapportages/uitgave/1/regio/am91/2026-q3"];
        var redaction = new Redaction(host);
        foreach (var address in addresses)
        {
            Assert.Contains("/verhalen/eerste-baan-in-de-zorg", (await TextAsync(host, address)).Text, StringComparison.Ordinal);
        }

        var figures = ReportForms.OfPage(await TextAsync(host, addresses[1]));
        await redaction.UnpublishAsync(redaction.KeyAt("/verhalen/eerste-baan-in-de-zorg"));

        foreach (var address in addresses)
        {
            var page = await TextAsync(host, address);
            Assert.DoesNotContain("Mijn eerste baan in de zorg", page.Text, StringComparison.Ordinal);
            Assert.Equal(figures, ReportForms.OfPage(page).Select(line => line));
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
        var settings = Source(_files.Path);
        settings["Showcase:Monitoring:DaysUntilFigures"] = "-200";
        _files.Write();
        await using var host = await ShowcaseHost.StartAsync(settings);

        var page = await host.GetPageAsync("/rapportages/organisatie/a/2026-q2", TestContext.Current.CancellationToken);

        Assert.Contains("Verouderd", page.Document.QuerySelector(".sc-report__facts strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Verouderd: sinds", DocumentText(await ReportForms.FileAsync(host, "/rapportages/organisatie/a/2026-q2.docx")), StringComparison.Ordinal);
    }

    public void Dispose() => _files.Dispose();

    private static Dictionary<string, string> Source(string path) => new() { ["Showcase:Monitoring:Sources:0:Name"] = "bron", ["Showcase:Monitoring:Sources:0:Path"] = path };

    private static Task<FetchedPage> TextAsync(ShowcaseHost host, string address) => host.GetPageAsync(address, TestContext.Current.CancellationToken);

    private static string FigureOf(FetchedPage page) => page.Document.QuerySelector("#kerncijfers ~ div tbody td")!.TextContent;

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

    private async Task<ShowcaseHost> StartAsync()
    {
        _files.Write();
        return await ShowcaseHost.StartAsync(Source(_files.Path));
    }

    /// <summary>A quarter later, with fifteen more placements in a quarter that was told before.</summary>
    private async Task ReleaseAsync(ShowcaseHost host)
    {
        host.Clock.Advance(TimeSpan.FromDays(60));
        _files.Efforts.AddRange(Enumerable.Range(31, 15).Select(number =>
            $"I{number},O{number % 3 + 1},plaatsing,WW,oost-nl,WW_LT1,{number:0000}a1b2c3d4e5f60718,2026-05-15,2026-12-31,100,5000.50,goedgekeurd,2027-01-10"));
        _files.Write();
        await host.Services.GetRequiredService<MonitoringRun>().PullAndReleaseAsync(TestContext.Current.CancellationToken, host.Services.GetServices<IReleaseHandler>());
    }
}
