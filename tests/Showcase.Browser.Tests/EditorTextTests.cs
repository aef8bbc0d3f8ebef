using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The editor loses nothing of a text: not by opening it, not by writing it back, not by what is pasted.</summary>
[Collection<EditingTests>]
public sealed class EditorTextTests(BrowserSite browser, EditingSite site)
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
}
