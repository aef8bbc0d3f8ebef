using System.Net;
using AngleSharp.Dom;

namespace Showcase.Web.Tests.TenderParagraphs.Versions;

public sealed class VersionPageTests(VersionedSite site) : IClassFixture<VersionedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_old_version_stays_whole_at_its_address_and_says_that_it_is_old()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.Path + "/versies/1.0.0", Cancellation)).Document;

        Assert.Equal("Dit is versie 1.0.0 van 1 februari 2024. De geldende versie is 2.0.0: bekijk wat er veranderde.", Text(page.QuerySelector("[role=note]")!));
        Assert.Equal([VersionedSite.Path, VersionedSite.Path + "/verschil?van=1.0.0&naar=2.0.0"], page.QuerySelectorAll("[role=note] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(6, page.QuerySelectorAll("#clausule .sc-prose p, #clausule .sc-prose li").Length);
        Assert.Equal(3, page.QuerySelectorAll("#clausule mark.placeholder").Length);
        Assert.Matches("^Paragraaf schoolbezoek, versie 1\\.0\\.0 van 1 februari 2024\\. Bron: http.*/paragrafen/schoolbezoek/versies/1\\.0\\.0$", page.QuerySelector(".sc-clause__stamp")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task The_current_version_has_an_address_of_its_own_too()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.Path + "/versies/2.0.0", Cancellation)).Document;

        Assert.StartsWith("Dit is versie 2.0.0 van 4 mei 2026, de geldende versie.", Text(page.QuerySelector("[role=note]")!), StringComparison.Ordinal);
        Assert.EndsWith(VersionedSite.Path + "/versies/2.0.0", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.DoesNotContain("/versies/", (await site.Host.GetPageAsync("/sitemap.xml", Cancellation)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.9.9")]
    [InlineData("1.0")]
    [InlineData("nieuwste")]
    [InlineData("%3Cscript%3E")]
    [InlineData("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0")]
    public async Task An_unknown_version_is_not_there_and_shows_which_are(string number)
    {
        var page = await site.Host.GetPageAsync($"{VersionedSite.Path}/versies/{number}", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(["Versie 2.0.0", "Versie 1.1.0", "Versie 1.0.0"], page.Document.QuerySelectorAll(".sc-version__name a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Every_version_can_be_taken_along_as_plain_text()
    {
        var text = (await site.Host.GetPageAsync(VersionedSite.Path + "/versies/1.1.0.txt", Cancellation)).Text;

        Assert.Contains("\r\n3. Valt een bijeenkomst uit", text, StringComparison.Ordinal);
        Assert.Contains("versie 1.1.0 van 1 maart 2025. Bron: http", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.GetPageAsync(VersionedSite.Path + "/versies/1.2.0.txt", Cancellation)).Status);
    }

    [Fact]
    public async Task Of_what_is_not_public_no_version_is_shown()
    {
        foreach (var path in new[] { "/paragrafen/ingetrokken-tekst", "/paragrafen/geheim-concept" })
        {
            foreach (var rest in new[] { "/versies", "/versies/1.0.0", "/versies/1.0.0.txt", "/verschil", "/verschil?met=basis" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await site.Host.GetPageAsync(path + rest, Cancellation)).Status);
            }
        }
    }

    [Fact]
    public async Task The_address_of_a_version_outlives_another_name_of_its_paragraph()
    {
        await using var host = await Support.ShowcaseHost.StartAsync();
        var (desk, key) = (new ParagraphDesk(host), Guid.NewGuid());
        await desk.SaveAsync(key, "Oude naam", "1.0.0", SchoolClause.Old);
        await desk.PublishAsync(key);
        await desk.SaveAsync(key, "Nieuwe naam", "1.0.0", SchoolClause.Old);
        await desk.PublishAsync(key);

        Assert.Equal("/paragrafen/nieuwe-naam/versies/1.0.0", (await host.GetPageAsync("/paragrafen/oude-naam/versies/1.0.0", Cancellation)).Location);
        Assert.Equal("/paragrafen/nieuwe-naam/versies/1.0.0.txt", (await host.GetPageAsync("/paragrafen/oude-naam/versies/1.0.0.txt", Cancellation)).Location);
    }

    [Fact]
    public async Task The_difference_of_the_two_newest_versions_is_shown_first()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.Path + "/verschil", Cancellation)).Document;

        Assert.Equal("1 lid vervallen.", page.QuerySelector(".sc-diff-summary")!.TextContent);
        Assert.Equal("Lid 4", Label(page.QuerySelector(".sc-diff__lid--changed")!));
        Assert.Equal(["1.1.0", "2.0.0"], page.QuerySelectorAll("select").Select(select => select.QuerySelector("[selected]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Old_and_new_are_compared_lid_by_lid_and_word_by_word_and_moved_numbers_are_no_change()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.Path + "/verschil?van=1.0.0&naar=1.1.0", Cancellation)).Document;
        var changed = page.QuerySelectorAll(".sc-diff__lid--changed");

        Assert.Equal("1 lid gewijzigd, 1 toegevoegd.", page.QuerySelector(".sc-diff-summary")!.TextContent);
        Assert.Equal(["Lid 2", "Lid 3"], changed.Select(Label));
        Assert.Equal("toegevoegd: ten minste twee weken (einde toevoeging)", Text(Assert.Single(changed[0].QuerySelectorAll("ins, del"))));
        Assert.Equal("Opdrachtnemer stemt de inhoud van elke bijeenkomst ten minste twee weken vooraf af met de docent die de leerlingen begeleidt.", Seen(changed[0].QuerySelector("p")!));
        Assert.Equal(["2 onderdelen zijn niet veranderd", "Lid 4 tot en met 6 zijn niet veranderd"], page.QuerySelectorAll(".sc-diff__summary").Select(summary => summary.TextContent));
        Assert.Equal("Versie 1.1.0: Nieuwe datum bij uitval.", Text(Assert.Single(page.QuerySelectorAll(".sc-diff-notes li"))));
    }

    [Theory]
    [InlineData("?van=2.0.0&naar=1.0.0", "Versie 1.0.0 van 1 februari 2024 vergeleken met versie 2.0.0 van 4 mei 2026, de geldende versie.")]
    [InlineData("?naar=1.1.0", "Versie 1.0.0 van 1 februari 2024 vergeleken met versie 1.1.0 van 1 maart 2025.")]
    [InlineData("?van=1.1.0&naar=1.1.0", "U koos twee keer versie 1.1.0. Kies twee verschillende versies.")]
    public async Task The_order_of_asking_does_not_matter(string query, string intro) =>
        Assert.Equal(intro, (await site.Host.GetPageAsync(VersionedSite.Path + "/verschil" + query, Cancellation)).Document.QuerySelector(".sc-lead")!.TextContent);

    [Theory]
    [InlineData("?van=0.0.1&naar=1.1.0")]
    [InlineData("?van=%00&naar=")]
    [InlineData("?met=basis")]
    public async Task A_difference_that_cannot_be_made_is_not_there(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Host.GetPageAsync(VersionedSite.Path + "/verschil" + query, Cancellation)).Status);

    [Fact]
    public async Task A_variant_shows_what_it_says_otherwise_than_its_base()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.VariantPath + "/verschil?met=basis", Cancellation)).Document;

        Assert.Equal("1 lid gewijzigd.", page.QuerySelector(".sc-diff-summary")!.TextContent);
        Assert.Equal("vervallen: een week (einde vervallen tekst)", Text(page.QuerySelector(".sc-diff del")!));
        Assert.Equal("toegevoegd: drie werkdagen (einde toevoeging)", Text(page.QuerySelector(".sc-diff ins")!));
    }

    [Fact]
    public async Task The_paragraph_leads_to_its_versions_their_difference_and_a_variant_to_its_base()
    {
        var page = (await site.Host.GetPageAsync(VersionedSite.Path, Cancellation)).Document;
        var links = page.QuerySelectorAll("section[aria-labelledby=versies] a").Select(link => link.GetAttribute("href")).ToArray();

        Assert.Contains(VersionedSite.Path + "/versies/1.0.0", links);
        Assert.Contains(VersionedSite.Path + "/verschil", links);
        Assert.Contains("/paragrafen/controleren", links);
        Assert.Contains(VersionedSite.VariantPath + "/verschil?met=basis", (await site.Host.GetPageAsync(VersionedSite.VariantPath, Cancellation)).Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    private static string Label(IElement lid)
    {
        var label = (IElement)lid.QuerySelector("h3")!.Clone();
        label.QuerySelector(".nl-data-badge")!.Remove();
        return Text(label);
    }

    /// <summary>Without what only a screen reader says.</summary>
    private static string Seen(IElement element)
    {
        var seen = (IElement)element.Clone();
        foreach (var hidden in seen.QuerySelectorAll(".sc-hidden"))
        {
            hidden.Remove();
        }

        return Text(seen);
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split(' ', '\n', '\r', '\t').Where(word => word.Length > 0));
}
