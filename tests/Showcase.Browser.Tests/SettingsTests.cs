using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The administrator's settings: what they look like, a job that is followed and cancelled, and a large branch from the content section.</summary>
[Collection<LibraryTests>]
public sealed class SettingsTests(BrowserSite browser, EditingSite site)
{
    private const int Pages = 30;

    private static readonly (string Name, string Path)[] Screens =
        [("instellingen", "/beheer/instellingen"), ("status", "/beheer/instellingen/status"), ("taken", "/beheer/instellingen/taken"), ("typen", "/beheer/instellingen/typen")];

    [Fact]
    public async Task Every_screen_is_accessible_and_fits_a_desk_and_a_phone()
    {
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var desk = await site.DeskAsync(browser.Browser, width, scheme);
            var problems = new List<string>();
            foreach (var (name, path) in Screens)
            {
                await desk.Page.GotoAsync(path);
                problems.AddRange(await desk.LookAsync($"{name}-{width}"));
            }

            await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Succesverhaal", Exact = true }).First.ClickAsync();
            problems.AddRange(await desk.LookAsync($"type-{width}"));
            await desk.Page.GotoAsync("/beheer/instellingen/typen?q=Afbeeldingen&soort=gegevens");
            await desk.Page.Locator("tbody a").First.ClickAsync();
            problems.AddRange(await desk.LookAsync($"gegevenstype-{width}"));
            Assert.Empty(problems);
            Assert.Empty(desk.Complaints);
        }
    }

    [Fact]
    public async Task A_running_job_moves_on_the_page_by_itself_and_stops_when_it_is_cancelled()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/instellingen/taken");
        await desk.Page.EvaluateAsync("() => { window.stays = true; }");
        await desk.Button("Afbeeldingen vooraf maken").ClickAsync();
        var bar = desk.Page.Locator("[data-job] progress[max]");
        await bar.WaitForAsync();
        await desk.Page.EvaluateAsync("() => { window.stays = true; }");
        await desk.Page.WaitForFunctionAsync("value => document.querySelector('[data-job] progress')?.value > value", await bar.EvaluateAsync<double>("bar => bar.value"));
        var isSame = await desk.Page.EvaluateAsync<bool>("() => window.stays === true");
        Assert.Empty(await desk.LookAsync("taak-loopt"));

        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Annuleren" }).ClickAsync();
        await desk.Page.GetByText("Er loopt nu niets.").WaitForAsync();

        Assert.True(isSame, "The page was loaded again to show how far it is.");
        Assert.Contains("Geannuleerd", await desk.Page.Locator("tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_large_branch_is_followed_in_a_dialog_until_it_is_on_the_site()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        var folder = await desk.Page.EvaluateAsync<string>(Branch, Pages);
        await desk.Page.GotoAsync($"/beheer/inhoud/{folder}");
        await desk.Page.GetByLabel("Naam van de pagina").WaitForAsync();

        await desk.Button("Meer manieren om te publiceren").ClickAsync();
        await desk.ChooseAsync("Publiceren met onderliggende…");
        await desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Publiceren met alles eronder" }).WaitForAsync();
        Assert.Empty(await desk.LookAsync("tak"));
        await desk.ToldAsync($"{Pages + 1} pagina’s staan nu op de site");

        Assert.Equal(0, await desk.Page.Locator("dialog[open]").CountAsync());
        Assert.Empty(desk.Complaints);
    }

    // Forty forms filled in by hand would say no more.
    private const string Branch = """
        async count => {
          const token = document.querySelector('meta[name=formulier]').content;
          const post = async body => {
            const answer = await fetch('/beheer/api/documents', { method: 'POST', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body: JSON.stringify(body) });
            if (answer.status !== 201) throw new Error(await answer.text());
          };
          const root = await (await fetch('/beheer/api/tree/root')).json();
          const folder = crypto.randomUUID();
          await post({ key: folder, type: 'pageFolder', parent: root.items[0].key, name: 'Grote tak', values: { heading: 'Grote tak' } });
          for (let number = 1; number <= count; number++) {
            await post({ key: crypto.randomUUID(), type: 'page', parent: folder, name: 'Blad ' + number, values: { title: 'Blad nummer ' + number, body: JSON.stringify({ markup: '<p>Tekst.</p>', blocks: null }) } });
          }
          return folder;
        }
        """;
}
