using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The coordinator's way from the link on the console to a corrected figure on the site, by keyboard alone.</summary>
public sealed class OfficeTests(BrowserSite browser, OfficeSite site) : IClassFixture<OfficeSite>
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("beheer", "/beheer"), ("bronnen", "/beheer/resultaten"), ("bron", "/beheer/resultaten/bron?bron=Merelland"), ("koppeling", "/beheer/resultaten/bron/koppeling?bron=Merelland"),
        ("quarantaine", "/beheer/resultaten/quarantaine"), ("uitgaven", "/beheer/resultaten/uitgaven"), ("uitgave", "/beheer/resultaten/uitgaven/2"),
        ("niet-getoond", "/beheer/resultaten/uitgaven/2/onderdrukt"), ("nieuwe-uitgave", "/beheer/resultaten/uitgaven/nieuw"), ("logboek", "/beheer/resultaten/logboek"),
        ("paragrafen", "/beheer/paragrafen"),
    ];

    [Fact]
    public async Task From_the_link_to_a_corrected_figure_by_keyboard_alone()
    {
        await using var visitor = await site.VisitorAsync(browser.Browser);
        var page = await visitor.NewPageAsync();
        var keys = new Keys(page);
        await EnterAsync(page, keys);
        await keys.PressAsync("Resultaten");
        await keys.PressAsync("Uitgaven");
        await ReleaseAsync(page, keys, null);
        var before = await FiguresAsync(visitor);
        await LookAsync(page, "eerste-uitgave");

        site.RemoveEfforts(each: 8);
        await page.GotoAsync("/beheer/resultaten");
        await keys.PressAsync("Nu ophalen");
        await keys.UntilAsync("() => document.querySelector('h1') && !document.querySelector('progress') && document.querySelectorAll('tbody tr').length > 1");
        await page.GotoAsync("/beheer/resultaten/uitgaven");
        await ReleaseAsync(page, keys, "In de vorige uitgave waren inzetten dubbel geteld.");
        var after = await FiguresAsync(visitor);

        Assert.Contains("staat op de site", await page.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        site.AddCounts();
        await CheckAllAsync(visitor);
    }

    private async Task EnterAsync(IPage page, Keys keys)
    {
        await page.GotoAsync(await site.LinkAsync());
        await LookAsync(page, "welkom");
        await keys.TypeAsync("Nieuw wachtwoord", OfficeSite.Password);
        await keys.TypeAsync("Nogmaals", OfficeSite.Password);
        await keys.PressAsync("Wachtwoord opslaan");
        await keys.PressAsync("Afmelden");
        await LookAsync(page, "aanmelden");
        await keys.TypeAsync("E-mailadres", OfficeSite.Mail);
        await keys.TypeAsync("Wachtwoord", OfficeSite.Password);
        await keys.PressAsync("Aanmelden");
    }

    private static async Task ReleaseAsync(IPage page, Keys keys, string? note)
    {
        await keys.PressAsync("Nieuwe uitgave");
        await keys.PressAsync("Voorbeeld maken");
        await keys.UntilAsync("() => document.querySelector('input[name=voorbeeld]') !== null");
        await LookAsync(page, note is null ? "voorbeeld-eerste" : "voorbeeld-correctie");
        if (note is not null) await keys.TypeAsync("Toelichting voor lezers", note);
        await keys.PressAsync("Openbaar maken");
        await keys.UntilAsync("() => document.body.textContent.includes('De uitgave is gemaakt')");
    }

    private async Task<string> FiguresAsync(IBrowserContext visitor)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/resultaten/plaatsingen").ToString());
        var text = await page.Locator("main table").First.InnerTextAsync();
        await page.CloseAsync();
        return text;
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await page.PictureAsync($"beheer-{name}", isWhole: true);
        Assert.Empty(await PageVisit.AxeAsync(page));
    }

    /// <summary>Every page, on a desk in light and a phone in dark: axe, width, one heading, and the same words without scripts.</summary>
    private async Task CheckAllAsync(IBrowserContext signedIn)
    {
        var state = await signedIn.StorageStateAsync();
        var problems = new List<string>();
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var visitor = await site.VisitorAsync(browser.Browser, width, scheme, scripts: true, state);
            var page = await visitor.NewPageAsync();
            page.Console += (_, message) => { if (message.Type == "error") problems.Add(message.Text); };
            foreach (var (name, path) in Pages)
            {
                await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                var look = $"beheer-{name}-{width}{(scheme == ColorScheme.Dark ? "-donker" : "")}";
                await page.PictureAsync(look);
                problems.AddRange((await PageVisit.AxeAsync(page)).Select(violation => $"{look}: {violation}"));
                problems.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(overflow => $"{look}: {overflow}"));
                if (await page.Locator("h1").CountAsync() != 1) problems.Add($"{look}: not one h1");
            }
        }

        await using var plain = await site.VisitorAsync(browser.Browser, scripts: false, state: state);
        var without = await plain.NewPageAsync();
        foreach (var (name, path) in Pages)
        {
            await without.GotoAsync(path);
            if (await without.Locator("h1").CountAsync() != 1) problems.Add($"{name}: nothing without scripts");
        }

        Assert.Empty(problems);
    }
}
