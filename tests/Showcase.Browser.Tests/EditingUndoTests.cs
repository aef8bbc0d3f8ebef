using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Another who writes, and a mistake, cost nobody their work.</summary>
[Collection<EditingTests>]
public sealed class EditingUndoTests(BrowserSite browser, EditingSite site)
{
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
        await desk.Button("Herstellen…").ClickAsync();
        problems.AddRange(await desk.LookAsync("herstellen"));
        await desk.Button("Annuleren").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Over deze site" }).ClickAsync();
        var notice = desk.Page.Locator(".b-notice");
        await Assertions.Expect(notice.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Definitief verwijderen…" })).ToBeVisibleAsync();
        problems.AddRange(await desk.LookAsync("in-de-prullenbak"));
        await notice.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Herstellen" }).ClickAsync();
        await desk.Page.GetByText("staat er na het herstellen meteen weer op").WaitForAsync();
        await desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Herstellen", Exact = true }).ClickAsync();
        await desk.ToldAsync("staat weer op de site");
        await desk.OpenAsync("Over deze site");
        Assert.Equal("Over deze site", await desk.Page.GetByLabel("Titel").InputValueAsync());
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_full_bin_is_emptied_as_agreed_and_says_how_far_it_is()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.EvaluateAsync(ThrownPages);
        await desk.Page.GotoAsync("/beheer/inhoud/prullenbak");
        await desk.Button("Prullenbak legen…").ClickAsync();
        await desk.Page.GetByText("Alle 30 pagina’s in de prullenbak worden met alle versies verwijderd.").WaitForAsync();
        var problems = await desk.LookAsync("prullenbak-legen");
        await desk.Button("30 definitief verwijderen").ClickAsync();

        await desk.ToldAsync("30 pagina’s zijn definitief verwijderd.");
        await desk.Page.GetByText("De prullenbak is leeg.").WaitForAsync();
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    // What other tests threw away goes first.
    private const string ThrownPages = """
        async () => {
          const token = document.querySelector('meta[name=formulier]').content;
          const send = async (method, path, body) => {
            const answer = await fetch('/beheer/api' + path, { method, headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body: JSON.stringify(body) });
            if (!answer.ok) throw new Error(await answer.text());
          };
          const { total } = await (await fetch('/beheer/api/tree/bin?take=1')).json();
          await send('DELETE', '/tree/bin?count=' + total);
          const root = await (await fetch('/beheer/api/tree/root')).json();
          const keys = Array.from({ length: 30 }, () => crypto.randomUUID());
          for (const [at, key] of keys.entries()) await send('POST', '/documents', { key, type: 'page', parent: root.items[0].key, name: 'Weg ' + at, values: { title: 'Weg ' + at } });
          await send('POST', '/bulk', { action: 'trash', keys });
        }
        """;
}
