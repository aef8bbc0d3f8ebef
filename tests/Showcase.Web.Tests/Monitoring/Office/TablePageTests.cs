using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring.Office;

/// <summary>Tables of the back office on the site with the samples: filters, pages and downloads.</summary>
public sealed class TablePageTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Fact]
    public async Task Quarantine_is_counted_by_reason_and_each_count_leads_to_its_rows()
    {
        using var visitor = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Coordinator);

        var all = await visitor.GetAsync("/beheer/resultaten/quarantaine");
        var counts = all.Document.QuerySelectorAll("#redenen ~ div tbody tr").ToList();
        Assert.True(counts.Count > 3, $"Only {counts.Count} reasons.");
        Assert.Equal(38, counts.Sum(row => int.Parse(row.LastElementChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var row in counts)
        {
            var found = await visitor.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);

            Assert.Equal(row.LastElementChild!.TextContent, $"{found.Document.QuerySelectorAll("#rijen ~ div tbody tr").Length}");
        }
    }

    [Theory]
    [InlineData("pagina=-1")]
    [InlineData("pagina=99999999999999999999")]
    [InlineData("pagina=2147483647")]
    [InlineData("pagina=1&pagina=2")]
    [InlineData("pagina=%3Cscript%3E")]
    [InlineData("bron=%27%3B+DROP+TABLE+x--")]
    [InlineData("reden=%00%01")]
    public async Task Wild_filters_and_pages_get_a_page(string query)
    {
        using var visitor = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Coordinator);
        foreach (var address in new[] { "quarantaine", "logboek", "uitgaven/1", "uitgaven/1/onderdrukt", "uitgaven/nieuw" })
        {
            var page = await visitor.GetAsync($"/beheer/resultaten/{address}?{query}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
        }
    }

    [Fact]
    public async Task Every_suppressed_cell_has_a_reason_and_the_download_has_them_all()
    {
        using var visitor = await OfficeVisitor.SignedInAsync(await office.Started, OfficeRoles.Coordinator);

        var page = await visitor.GetAsync("/beheer/resultaten/uitgaven/1/onderdrukt");
        var total = page.Document.QuerySelectorAll("#redenen ~ div tbody tr").Sum(row => int.Parse(row.LastElementChild!.TextContent.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
        var csv = await visitor.GetAsync("/beheer/resultaten/uitgaven/1/onderdrukt.csv");
        var filtered = await visitor.GetAsync("/beheer/resultaten/uitgaven/1/onderdrukt.csv?reden=SmallCount");

        Assert.True(total > 10, $"Only {total} cells.");
        Assert.Equal(total + 1, csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.False(line.EndsWith(';') || line.EndsWith("Andere reden", StringComparison.Ordinal), line));
        Assert.InRange(filtered.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length, 2, total);
    }

    [Fact]
    public async Task The_log_book_of_results_filters_downloads_and_tells_of_nothing_else()
    {
        var host = await office.Started;
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator);
        var audit = host.Services.GetRequiredService<AuditLog>();
        await audit.WriteAsync("ank@example.nl", "Uitgave gemaakt", "=1+1", TestContext.Current.CancellationToken);
        await audit.WriteAsync("bob@example.nl", "Aanmelden mislukt", "code", TestContext.Current.CancellationToken);

        var rob = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Coordinator);
        await NameAsync(host, rob, "Rob Jansen");
        await audit.WriteAsync(rob, "Uitgave gemaakt", "2026-1", TestContext.Current.CancellationToken);

        var page = await visitor.GetAsync("/beheer/resultaten/logboek");
        var chosen = await visitor.GetAsync("/beheer/resultaten/logboek?wie=ank@example.nl&actie=Uitgave%20gemaakt");
        var signIns = await visitor.GetAsync("/beheer/resultaten/logboek?actie=Aangemeld");
        var csv = await visitor.GetAsync("/beheer/resultaten/logboek.csv");
        var wild = await visitor.GetAsync("/beheer/resultaten/logboek.csv?actie=Aanmelden%20mislukt");

        Assert.Equal(["=1+1"], chosen.Document.QuerySelectorAll("tbody tr td:nth-child(4)").Select(cell => cell.TextContent));
        Assert.Contains("'=1+1", csv.Text, StringComparison.Ordinal);
        Assert.Empty(signIns.Document.QuerySelectorAll("tbody tr"));
        var who = page.Document.QuerySelectorAll("#filter-wie option").ToDictionary(option => option.GetAttribute("value")!, option => option.TextContent);
        Assert.Equal(("Rob Jansen", "een vroegere collega"), (who[rob], who["ank@example.nl"]));
        foreach (var text in new[] { page.Document.QuerySelector("main")!.TextContent, csv.Text, wild.Text })
        {
            Assert.DoesNotContain("bob@example.nl", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Aangemeld", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Aanmelden", text, StringComparison.Ordinal);
        }
    }

    private static async Task NameAsync(ShowcaseHost host, string email, string name)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var user = (await users.FindByEmailAsync(email))!;
        user.PersonName = name;
        IdentityRules.Demand(await users.UpdateAsync(user));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  @SUM(A1)", "'  @SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    [InlineData("12", "12")]
    public void No_field_of_a_download_runs_as_a_formula(string value, string written)
    {
        Assert.Equal(written, OfficeCsv.Field(value));
    }
}
