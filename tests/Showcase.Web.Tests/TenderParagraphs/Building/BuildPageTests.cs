using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Building;

/// <summary>From question to text without script.</summary>
public sealed class BuildPageTests(SharedHost shared)
{
    private const string Tender = "?organisatie=GM9101&soort=diensten&waarde=600.000&looptijd=24&arbeid=60";

    [Fact]
    public async Task From_question_to_a_filled_clause_takes_four_steps()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync();
        await visitor.SendAsync("zoek", ("organisatie", BuildVisitor.Merelstede), ("soort", "diensten"), ("waarde", "600000"), ("looptijd", "24"), ("arbeid", "60"));
        await visitor.SendAsync("erbij:" + BuildVisitor.Clause);
        await visitor.SendAsync("bijwerken", ("v.artikel-verplichting", "12"), ("v.aanspreekpunt", "A. de Vries"));
        var text = await visitor.DownloadTextAsync("txt");

        Assert.Contains("Artikel 12", text, StringComparison.Ordinal);
        Assert.Contains("ten minste 5 procent van de ", text, StringComparison.Ordinal);
        Assert.Contains("A. de Vries", text, StringComparison.Ordinal);
        Assert.Contains("Convenant", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_another_region_is_warned_about_with_the_one_that_takes_its_place()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync("?organisatie=GM9201&p=succesparagraaf-resultaten");

        var findings = visitor.Page.QuerySelector(".sc-build__findings")!.TextContent;

        Assert.Contains("Geschreven voor Convenant Social Return Merelland 2024, dat hier niet geldt.", findings, StringComparison.Ordinal);
        Assert.Contains("Uw beleid heeft een eigen tekst: Succesparagraaf Duinvoort: werk in elk seizoen.", findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_keeps_answers_and_paragraphs_and_never_what_was_filled_in()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync(Tender + "&p=" + BuildVisitor.Clause);
        await visitor.SendAsync("bijwerken", ("v.aanspreekpunt", "Jansen 06-12345678"));

        Assert.Contains("waarde=600.000", visitor.Address, StringComparison.Ordinal);
        Assert.Contains("p=" + BuildVisitor.Clause, visitor.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", visitor.Address + visitor.Page.QuerySelector("#delen")!.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Jansen 06-12345678", visitor.Text, StringComparison.Ordinal);
        // The document goes to those who tender: what the contract may be worth does not.
        foreach (var format in new[] { "txt", "md", "json" })
        {
            var told = await visitor.DownloadTextAsync(format);
            Assert.Contains("p=" + BuildVisitor.Clause, Uri.UnescapeDataString(told), StringComparison.Ordinal);
            Assert.DoesNotContain("600.000", told, StringComparison.Ordinal);
            Assert.DoesNotContain("looptijd=", told, StringComparison.Ordinal);
        }

        using var colleague = new BuildVisitor(await shared.Started);
        await colleague.OpenAsync(new Uri(visitor.Page.QuerySelector("#adres")!.GetAttribute("href")!).Query);
        Assert.Equal([BuildVisitor.Clause], colleague.Chosen);
        Assert.Equal("5", colleague.ValueOf("percentage"));
        Assert.DoesNotContain("Jansen", colleague.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_filled_in_survives_a_reload_and_coming_back_later_and_is_sent_to_no_other_page()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync(Tender + "&p=" + BuildVisitor.Clause);
        await visitor.SendAsync("bijwerken", ("v.aanspreekpunt", "team inkoop"));
        await visitor.OpenAsync(new Uri("http://x" + visitor.Address).Query);
        Assert.Contains("team inkoop", visitor.Text, StringComparison.Ordinal);

        await visitor.OpenAsync();
        Assert.Equal([BuildVisitor.Clause], visitor.Chosen);
        Assert.Contains("team inkoop", visitor.Text, StringComparison.Ordinal);

        using var answer = await (await shared.Started).Client.GetAsync(new Uri(BuildVisitor.Screen + "?p=" + BuildVisitor.Clause, UriKind.Relative), TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("path=/paragrafen/samenstellen", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Without_cookies_nothing_typed_is_lost_by_a_button()
    {
        using var visitor = new BuildVisitor(await shared.Started, keepsCookies: false);
        await visitor.OpenAsync(Tender + "&p=" + BuildVisitor.Clause);
        await visitor.SendAsync("erbij:monitoring-en-rapportage", ("v.aanspreekpunt", "team inkoop"));

        Assert.Equal([BuildVisitor.Clause, "monitoring-en-rapportage"], visitor.Chosen);
        Assert.Contains("team inkoop", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paragraphs_are_put_in_order_taken_out_and_put_back_in_their_place()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync($"{Tender}&p={BuildVisitor.Clause}&p=pso-korting&p=monitoring-en-rapportage");
        await visitor.SendAsync("omhoog:monitoring-en-rapportage");
        Assert.Equal([BuildVisitor.Clause, "monitoring-en-rapportage", "pso-korting"], visitor.Chosen);

        await visitor.SendAsync("omlaag:" + BuildVisitor.Clause);
        Assert.Equal(["monitoring-en-rapportage", BuildVisitor.Clause, "pso-korting"], visitor.Chosen);

        await visitor.SendAsync("weg:" + BuildVisitor.Clause);
        Assert.Equal(["monitoring-en-rapportage", "pso-korting"], visitor.Chosen);

        await visitor.SendAsync(visitor.Page.QuerySelector("#meldingen button")!.GetAttribute("value")!);
        Assert.Equal(["monitoring-en-rapportage", BuildVisitor.Clause, "pso-korting"], visitor.Chosen);
    }

    [Fact]
    public async Task What_fits_is_offered_with_its_reasons_and_what_does_not_says_why()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync("?organisatie=GM9101&soort=diensten&waarde=10.000&looptijd=3&arbeid=60");
        var refused = visitor.Page.QuerySelector("#advies details")!;
        var clause = refused.QuerySelectorAll("li.sc-build__row").Single(row => row.QuerySelector($"a[href='/paragrafen/{BuildVisitor.Clause}']") is not null);

        Assert.Contains("€\u00A010.000", clause.TextContent, StringComparison.Ordinal);
        Assert.Contains("onder de drempel", clause.TextContent, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("#advies > ul a[href='/paragrafen/kleine-opdracht-activiteit']"));
        foreach (var row in visitor.Page.QuerySelectorAll("#advies li.sc-build__row"))
        {
            Assert.NotEmpty(row.QuerySelectorAll(".sc-build__reason"));
        }
    }

    [Fact]
    public async Task The_obligation_shows_its_steps_and_an_example_that_meets_it()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync("?organisatie=GM9101&soort=diensten&waarde=600.000&looptijd=24&arbeid=60");
        var rows = visitor.Page.QuerySelectorAll("#berekening table")[0].QuerySelectorAll("tr").Select(row => row.QuerySelector("td")!.TextContent).ToArray();

        Assert.Equal("€\u00A0600.000", rows[0]);
        Assert.Equal("€\u00A030.000", rows[^1]);
        Assert.Contains("inspanningswaarde, geen loon of besparing", visitor.Page.QuerySelector("#berekening")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_cannot_be_keeps_standing_with_what_is_wrong_and_the_place_stays_open()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync($"{Tender}&p={BuildVisitor.Clause}");
        await visitor.SendAsync("bijwerken", ("v.percentage", "honderdtien"), ("v.hersteltermijn", "3,5"));

        Assert.Equal("honderdtien", visitor.ValueOf("percentage"));
        Assert.Equal("Dit is geen percentage. Schrijf het als 5 of 2,5.", visitor.ProblemOf("percentage"));
        Assert.Equal("Vul een heel getal in.", visitor.ProblemOf("hersteltermijn"));
        Assert.Contains("[percentage]", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_page_filled_in_follows_the_answers_and_what_was_typed_stays()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync($"?soort=diensten&p={BuildVisitor.Clause}");
        await visitor.SendAsync("zoek", ("organisatie", BuildVisitor.Merelstede), ("waarde", "600000"), ("looptijd", "24"), ("arbeid", "60"), ("v.aanspreekpunt", "loket"));
        Assert.Equal("5", visitor.ValueOf("percentage"));
        await visitor.SendAsync("bijwerken", ("v.percentage", "4"));
        await visitor.SendAsync("zoek", ("looptijd", "36"));

        Assert.Equal("4", visitor.ValueOf("percentage"));
        Assert.Equal("loket", visitor.ValueOf("aanspreekpunt"));
    }

    [Fact]
    public async Task Every_form_carries_paragraph_version_policy_and_day()
    {
        using var visitor = new BuildVisitor(await shared.Started);
        await visitor.OpenAsync($"{Tender}&p={BuildVisitor.Clause}");
        foreach (var extension in new[] { "txt", "md", "json" })
        {
            var text = await visitor.DownloadTextAsync(extension);
            Assert.Contains(BuildVisitor.Clause, text, StringComparison.Ordinal);
            Assert.Contains("/versies/", text, StringComparison.Ordinal);
            Assert.Contains("Convenant", text, StringComparison.Ordinal);
        }

        using var json = JsonDocument.Parse(await visitor.DownloadTextAsync("json"));
        Assert.Equal("2026-11-22", json.RootElement.EnumerateObject().First(one => one.Value.ValueKind == JsonValueKind.String && one.Value.GetString()!.StartsWith("2026-11", StringComparison.Ordinal)).Value.GetString());
        foreach (var extension in new[] { "docx", "odt" })
        {
            var (_, bytes, _, name) = await visitor.DownloadAsync(extension);
            Assert.Equal((byte)'P', bytes[0]);
            Assert.Equal($"{BuildVisitor.Clause}.{extension}", name);
        }
    }
}
