using System.Net;
using AngleSharp.Dom;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs;

public sealed class ParagraphPageTests(SharedHost shared)
{
    private const string Address = "/paragrafen/contractvoorwaarde-vijf-procent";

    [Fact]
    public async Task Every_open_place_is_marked_and_explained()
    {
        var host = await shared.Started;
        var paths = new List<string>();
        foreach (var list in new[] { "/paragrafen", "/paragrafen?pagina=2" })
        {
            var page = await host.GetPageAsync(list, TestContext.Current.CancellationToken);
            paths.AddRange(page.Document.QuerySelectorAll(".sc-clauses a").Select(link => link.GetAttribute("href")!));
        }

        using var library = await SeedLibrary.OpenAsync(shared);
        Assert.Equal(library.Paragraphs.Count, paths.Distinct().Count());
        foreach (var path in paths)
        {
            var document = (await host.GetPageAsync(path, TestContext.Current.CancellationToken)).Document;
            var places = document.QuerySelectorAll("#clausule mark[data-veld]").Select(mark => mark.GetAttribute("data-veld")).Distinct().Count();
            Assert.Equal(places, document.QuerySelectorAll("section[aria-labelledby=invullen] tbody tr").Length);
        }
    }

    [Fact]
    public async Task Every_copy_carries_number_version_date_and_source()
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync(Address, TestContext.Current.CancellationToken);
        using var answer = await host.Client.GetAsync(new Uri(Address + ".txt", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var stamp = page.Document.QuerySelector("#clausule .sc-clause__stamp")!.TextContent;

        Assert.Matches(@"^Paragraaf 1 \(contractvoorwaarde-vijf-procent\), versie \d+\.\d+\.\d+ van \d+ \w+ \d{4}\. Bron: http.*/paragrafen/contractvoorwaarde-vijf-procent$", stamp);
        Assert.EndsWith(stamp + "\r\n", text, StringComparison.Ordinal);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("contractvoorwaarde-vijf-procent.txt", answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task The_plain_text_keeps_its_numbers_and_its_open_places_and_holds_no_markup()
    {
        var host = await shared.Started;
        var text = (await host.GetPageAsync(Address + ".txt", TestContext.Current.CancellationToken)).Text;

        Assert.Contains("\r\n1. Opdrachtnemer besteedt ten minste [percentage] procent", text, StringComparison.Ordinal);
        Assert.Contains("\r\n10. Is de verplichting", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_explains_itself_to_buyer_and_contractor_with_basis_proportion_proof_codes_and_versions()
    {
        var document = (await (await shared.Started).GetPageAsync(Address, TestContext.Current.CancellationToken)).Document;

        foreach (var section in new[] { "toelichting", "opdrachtnemer", "juridisch", "proportioneel", "bewijs", "versies" })
        {
            Assert.True(document.QuerySelector($"section[aria-labelledby={section}]")!.TextContent.Length > 60, section);
        }

        Assert.Contains("Verwezenlijking van sociale doelstellingen", document.QuerySelector("aside")!.Text(), StringComparison.Ordinal);
        Assert.Single(document.QuerySelectorAll(".sc-version"), version => version.TextContent.Contains("deze versie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_on_phase_kind_and_approach_narrow_the_library()
    {
        var host = await shared.Started;
        var all = await host.GetPageAsync("/paragrafen", TestContext.Current.CancellationToken);
        var narrowed = await host.GetPageAsync("/paragrafen?fase=contract&aanpak=verplicht", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, narrowed.Status);
        var shown = narrowed.Document.QuerySelectorAll(".sc-clauses .sc-kicker").Select(kicker => kicker.TextContent.Trim()).ToArray();
        Assert.InRange(shown.Length, 1, all.Document.QuerySelectorAll(".sc-clauses .sc-kicker").Length - 1);
        Assert.All(shown, kicker => Assert.StartsWith("Contract · verplicht", kicker, StringComparison.Ordinal));
    }
}
