using System.Net;
using Showcase.Web.Tests.Monitoring;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Reports;

public sealed class ReportHostileTests : IDisposable
{
    private const string Name = "=HYPERLINK(\"http://kwaad.example\";\"klik\")<script>alert(1)</script>";

    private readonly SourceFiles _files = new();

    [Fact]
    public async Task Script_and_formula_in_the_name_of_an_area_stay_text_in_every_form()
    {
        _files.Organisations[1] = $"A,\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",R1,@Noord & co,beleid-noord,+Beleid";
        _files.Write();
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = "bron",
            ["Showcase:Monitoring:Sources:0:Path"] = _files.Path,
        });
        foreach (var path in new[] { "/rapportages/organisatie/a/2026-q2", "/rapportages/regio/r1/2026-q2", "/rapportages/beleid/beleid-noord/2026-q2" })
        {
            var page = await host.GetPageAsync(path, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("main script"));
            Assert.Equal(ReportForms.OfPage(page), ReportForms.OfDocument(await ReportForms.FileAsync(host, path + ".docx")));
            Assert.Equal(ReportForms.OfPage(page), ReportForms.OfWorkbook(await ReportForms.FileAsync(host, path + ".xlsx")));
        }

        var report = await host.GetPageAsync("/rapportages/organisatie/a/2026-q2", TestContext.Current.CancellationToken);
        Assert.Equal($"Social return: {Name}, 2e kwartaal 2026", report.Document.QuerySelector("h1")!.TextContent);
        var region = ReportForms.OfWorkbook(await ReportForms.FileAsync(host, "/rapportages/regio/r1/2026-q2.xlsx"));
        Assert.Contains(region, line => line.StartsWith(Name, StringComparison.Ordinal));
    }

    public void Dispose() => _files.Dispose();
}
