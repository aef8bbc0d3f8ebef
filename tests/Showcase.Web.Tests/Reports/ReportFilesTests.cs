using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Reports;
using Showcase.Core.Results;
using Showcase.Web.Features.Reports;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

public sealed class ReportFilesTests(SharedHost shared)
{
    [Fact]
    public async Task Page_text_document_and_workbook_of_every_area_say_the_same()
    {
        var host = await shared.Started;
        var results = host.Services.GetRequiredService<IPublishedResults>();
        var seen = 0;
        foreach (var path in results.Areas.Where(ReportPath.HasReport).SelectMany(area => new[] { ReportPath.Of(area, results.Latest!.Quarter), ReportPath.FrozenOf(results.Latest, area, new Quarter(2024, 2)) }))
        {
            var page = ReportForms.OfPage(await host.GetPageAsync(path, TestContext.Current.CancellationToken));

            Assert.True(page.Count >= Indicators.All.Count);
            Assert.Equal(page, ReportForms.OfDocument(await ReportForms.FileAsync(host, path + ".docx")));
            Assert.Equal(page, ReportForms.OfWorkbook(await ReportForms.FileAsync(host, path + ".xlsx")));
            seen++;
        }

        Assert.True(seen > 20, $"Only {seen} reports were seen.");
    }

    [Fact]
    public async Task The_text_document_carries_every_sentence_of_the_page()
    {
        var host = await shared.Started;
        const string path = "/rapportages/regio/am91/2026-q3";
        var page = await host.GetPageAsync(path, TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(await ReportForms.FileAsync(host, path + ".docx")), isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;

        Assert.Contains(page.Document.QuerySelector("#kort ~ p")!.TextContent, text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".sc-report__stories a"), story => Assert.Contains(story.TextContent, text, StringComparison.Ordinal));
        Assert.All(ReportMethod.Sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        Assert.All(Indicators.All, indicator => Assert.Contains(indicator.Formula, text, StringComparison.Ordinal));
        Assert.Contains(ReportFile.Fictional, text, StringComparison.Ordinal);
        Assert.EndsWith($"/rapportages/uitgave/{host.Services.GetRequiredService<IPublishedResults>().Latest!.Number}/regio/am91/2026-q3", document.PackageProperties.Identifier, StringComparison.Ordinal);
        Assert.Single(document.MainDocumentPart.ChartParts);
    }

    [Fact]
    public async Task The_same_report_is_the_same_file()
    {
        var host = await shared.Started;
        foreach (var file in new[] { "/rapportages/uitgave/1/organisatie/gm9101/2026-q2.docx", "/rapportages/uitgave/1/organisatie/gm9101/2026-q2.xlsx" })
        {
            Assert.Equal(await ReportForms.FileAsync(host, file), await ReportForms.FileAsync(host, file));
        }
    }

    [Theory]
    [InlineData("/rapportages/regio/am91/2026-q3.docx", "rapportage-regio-am91-2026-q3.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("/rapportages/uitgave/1/regio/am91/2026-q2.xlsx", "rapportage-regio-am91-2026-q2-uitgave-1.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_is_downloaded_under_a_name_that_says_what_it_is(string address, string name, string type)
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((name, "attachment", type), (answer.Content.Headers.ContentDisposition!.FileName, answer.Content.Headers.ContentDisposition.DispositionType, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("A\r\nX-Kwaad: 1", "rapportage-organisatie-a--x-kwaad--1-2026-q3.docx")]
    [InlineData("../../etc/passwd", "rapportage-organisatie-------etc-passwd-2026-q3.docx")]
    [InlineData("a\";filename=\"b.exe\u202E", "rapportage-organisatie-a--filename--b-exe--2026-q3.docx")]
    public void No_code_reaches_the_name_of_a_file_as_it_is(string code, string expected) =>
        Assert.Equal(expected, ReportsRoutes.FileName(new ResultArea(code, "Stad", AreaKind.Organisation, null), new Quarter(2026, 3), null, ".docx"));
}
