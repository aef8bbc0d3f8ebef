using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Nothing that someone wrote is lost: by opening, by another who writes, by a mistake, or by a connection that goes.</summary>
[Collection<EditingTests>]
public sealed class EditingSafetyTests(BrowserSite browser, EditingSite site)
{
    // What the editor makes of every rich text of every page, without anyone touching it.
    private const string RewriteAll = """
        async () => {
          const { fits, rewrite } = await import('/assets/' + (await (await fetch('/assets/manifest.json')).json())['opmaak.js']);
          const ask = async path => (await fetch('/beheer/api' + path)).json();
          const schema = await ask('/schema');
          const rich = new Set(schema.types.flatMap(type => type.properties.filter(property => property.editor === 'Umbraco.RichText').map(property => `${type.alias} ${property.alias}`)));
          const result = { texts: 0, other: [], lost: [] };
          const visit = async key => {
            const page = await ask(key === null ? '/tree/root' : `/tree/${key}/children`);
            for (const item of page.items) {
              const { type, name, values } = await ask(`/documents/${item.key}`);
              for (const [alias, value] of Object.entries(values)) {
                if (!rich.has(`${type} ${alias}`)) continue;
                const { markup } = JSON.parse(value);
                result.texts++;
                if (!fits(markup)) result.lost.push(`${name}: ${alias}`);
                if (rewrite(markup) !== markup) result.other.push(`${name}: ${alias}: ${markup.slice(0, 80)} → ${rewrite(markup).slice(0, 80)}`);
              }
              if (item.hasChildren) await visit(item.key);
            }
          };
          await visit(null);
          return JSON.stringify(result);
        }
        """;

    private const string PasteFromWord = """
        html => {
          const data = new DataTransfer();
          data.setData('text/html', html);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    private const string FromWord = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:Calibri}</style></head><body lang=NL><!--StartFragment-->
        <h1 style='color:red'>Verplichting</h1><p class=MsoNormal style='margin:0'><b>Vet</b> en <span style='font-style:italic'>schuin</span><o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp;</span></span>Het derde lid</p>
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>onder a</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>4.<span>&nbsp;</span></span>Het vierde lid<img src=x onerror="window.broken=1"><script>window.broken=1</script></p>
        <p><a href="javascript:window.broken=1">kwaad</a> <a href="https://wetten.overheid.nl/" onclick="window.broken=1">goed</a></p><!--EndFragment--></body></html>
        """;

    [Fact]
    public async Task Every_text_of_the_site_comes_out_of_the_editor_as_it_went_in()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.GetByRole(AriaRole.Tree).WaitForAsync();
        using var result = JsonDocument.Parse(await desk.Page.EvaluateAsync<string>(RewriteAll));

        Assert.True(result.RootElement.GetProperty("texts").GetInt32() > 150, "Too few texts were seen.");
        Assert.Empty(result.RootElement.GetProperty("lost").EnumerateArray().Select(lost => lost.GetString()));
        Assert.Empty(result.RootElement.GetProperty("other").EnumerateArray().Select(other => other.GetString()));
    }

    [Fact]
    public async Task Opening_a_page_and_going_through_its_tabs_saves_nothing()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var writes = new List<string>();
        // Measuring how a text reads sends it and stores nothing.
        desk.Page.Request += (_, request) => { if (request.Method != "GET" && !request.Url.EndsWith("/writing-aid", StringComparison.Ordinal)) writes.Add($"{request.Method} {request.Url}"); };
        foreach (var name in new[] { "Convenant Social Return Merelland", "Contractvoorwaarde: een percentage", "Schoonmaak met vaste uren" })
        {
            await desk.OpenAsync(name);
            foreach (var tab in await desk.Page.GetByRole(AriaRole.Tab).AllAsync())
            {
                await tab.ClickAsync();
                var shut = desk.Page.Locator(".b-block__toggle[aria-expanded=false]");
                while (await shut.CountAsync() > 0) await shut.First.ClickAsync();
                await desk.Page.WaitForTimeoutAsync(200);
            }
        }

        await desk.Page.WaitForTimeoutAsync(2500);
        Assert.Empty(writes);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task What_is_pasted_from_Word_keeps_its_numbers_and_brings_no_script_and_no_fonts()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Privacy");
        var text = desk.Text("Tekst");
        await text.ClickAsync();
        await desk.Page.Keyboard.PressAsync("Control+a");
        await desk.Page.EvaluateAsync(PasteFromWord, FromWord);
        await desk.SavedAsync();
        await desk.Field("body").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Broncode" }).ClickAsync();

        Assert.Equal(
            "<h2>Verplichting</h2><p><strong>Vet</strong> en <em>schuin</em></p><ol start=\"3\"><li>Het derde lid<ol><li>onder a</li></ol></li><li>Het vierde lid</li></ol><p>kwaad <a href=\"https://wetten.overheid.nl/\">goed</a></p>",
            await desk.Page.GetByLabel("Tekst, broncode").InputValueAsync());
        Assert.False(await desk.Page.EvaluateAsync<bool>("() => 'broken' in window"));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Two_people_who_change_one_field_see_both_versions_and_choose()
    {
        await using var one = await site.DeskAsync(browser.Browser);
        await using var other = await site.DeskAsync(browser.Browser);
        await one.OpenAsync("Soep uit eigen wijk");
        await other.OpenAsync("Soep uit eigen wijk");
        await other.Page.GetByLabel("Titel").FillAsync("Soep van de buren");
        await other.Page.GetByLabel("Samenvatting").FillAsync("De buren koken samen soep van wat er in de wijk groeit, en eten die samen op.");
        await other.SavedAsync();

        await one.Page.GetByLabel("Titel").FillAsync("Soep uit de tuin");
        await one.Page.Keyboard.PressAsync("Control+s");
        await one.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Twee mensen wijzigden deze pagina" }).WaitForAsync();
        var problems = await one.LookAsync("botsing");
        Assert.Contains("tuin", await one.Page.Locator(".b-side-by-side__side:has(input[value=mine])").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("buren", await one.Page.Locator(".b-side-by-side__side:has(input[value=theirs])").InnerTextAsync(), StringComparison.Ordinal);
        await one.Page.Locator("input[value=theirs]").CheckAsync();
        await one.Button("Keuze opslaan").ClickAsync();
        await one.ToldAsync("Uw keuze is opgeslagen");

        Assert.Equal("Soep van de buren", await one.Page.GetByLabel("Titel").InputValueAsync());
        Assert.StartsWith("De buren koken", await one.Page.GetByLabel("Samenvatting").InputValueAsync(), StringComparison.Ordinal);
        Assert.Empty(problems.Concat(one.Complaints).Concat(other.Complaints));
    }

    [Fact]
    public async Task A_former_version_comes_back_and_a_thrown_away_page_returns_from_the_bin()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Over deze site");
        await desk.Page.GetByLabel("Titel").FillAsync("Een vergissing");
        await desk.Page.Keyboard.PressAsync("Control+s");
        await desk.ToldAsync("Opgeslagen.");
        await desk.TabAsync("Info");
        await desk.Button("Concept vergelijken met de site").ClickAsync();
        await desk.Page.Locator(".b-diff ins").First.WaitForAsync();
        var problems = new List<string>(await desk.LookAsync("verschil"));
        Assert.Contains("vergissing", await desk.Page.Locator(".b-diff").First.InnerTextAsync(), StringComparison.Ordinal);
        await desk.Button("Sluiten").ClickAsync();
        await desk.Page.Locator(".b-history__item").Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Terugzetten" }).ClickAsync();
        await desk.Button("Terugzetten").ClickAsync();
        await desk.ToldAsync("is teruggezet als concept");
        await desk.TabAsync("Inhoud");
        Assert.Equal("Over deze site", await desk.Page.GetByLabel("Titel").InputValueAsync());

        await desk.Button("Acties voor deze pagina").ClickAsync();
        await desk.ChooseAsync("Verwijderen…");
        problems.AddRange(await desk.LookAsync("verwijderen"));
        await desk.Button("Naar de prullenbak").ClickAsync();
        await desk.ToldAsync("staat in de prullenbak");
        Assert.NotEqual(200, (await desk.Context.APIRequest.GetAsync("/over-deze-site", new APIRequestContextOptions { MaxRedirects = 0 })).Status);
        await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Prullenbak" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "Over deze site kiezen" }).CheckAsync();
        problems.AddRange(await desk.LookAsync("prullenbak"));
        await desk.Button("Herstellen").ClickAsync();
        await desk.ToldAsync("hersteld");
        await desk.OpenAsync("Over deze site");
        Assert.Equal("Over deze site", await desk.Page.GetByLabel("Titel").InputValueAsync());
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task What_is_typed_while_the_site_asks_to_wait_is_saved_after_that_time_and_not_before()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Zes succesfactoren");
        var sent = new List<long>();
        await desk.Context.RouteAsync("**/beheer/api/documents/**", async route =>
        {
            if (route.Request.Method == "PUT") sent.Add(Stopwatch.GetTimestamp());
            if (sent.Count != 1) await route.ContinueAsync();
            else await route.FulfillAsync(new RouteFulfillOptions { Status = 429, ContentType = "application/problem+json", Headers = [new("Retry-After", "5")], Body = """{"detail":"Wacht 5 seconden; daarna gaat het weer."}""" });
        });
        await desk.Page.GetByLabel("Titel").FillAsync("Eerst dit");
        await desk.Page.GetByText("Wacht 5 seconden; daarna gaat het weer. Wat u typte, blijft hier staan.").WaitForAsync();
        await desk.Page.GetByLabel("Titel").FillAsync("Eerst dit en dan dat");
        await desk.SavedAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(sent[0], sent[1]).TotalSeconds, 4.9, 15);
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Eerst dit en dan dat");
    }

    [Fact]
    public async Task What_was_typed_without_a_connection_is_there_after_a_reload_and_is_saved_then()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Toegankelijkheid");
        await desk.Context.RouteAsync("**/beheer/api/documents/**", route => route.Request.Method == "PUT" ? route.AbortAsync() : route.ContinueAsync());
        await desk.Page.GetByLabel("Titel").FillAsync("Voor iedereen te lezen");
        await desk.Page.GetByText("Opslaan lukt niet").WaitForAsync();
        Assert.Contains("Voor iedereen te lezen", await desk.Page.EvaluateAsync<string>("() => JSON.stringify(sessionStorage)"), StringComparison.Ordinal);
        desk.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Voor iedereen te lezen");
        await desk.Context.UnrouteAllAsync();
        await Assertions.Expect(desk.Page.Locator(".b-footer__status")).Not.ToContainTextAsync("iet opgeslagen", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await Assertions.Expect(desk.Page.Locator(".b-footer__status")).Not.ToContainTextAsync("Opslaan");
        await desk.Page.EvaluateAsync("() => sessionStorage.clear()");
        await desk.Page.ReloadAsync();

        await Assertions.Expect(desk.Page.GetByLabel("Titel")).ToHaveValueAsync("Voor iedereen te lezen");
    }
}
