using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Signing in with a passkey of a virtual device, and every page about accounts, on a phone and a desk, in light and dark.</summary>
public sealed class AccountTests(BrowserSite browser, OfficeSite site) : IClassFixture<OfficeSite>
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("account", "/beheer/account"), ("wachtwoord", "/beheer/account/wachtwoord"), ("tweede-stap", "/beheer/account/tweede-stap"), ("gebruikers", "/beheer/gebruikers"), ("uitnodigen", "/beheer/gebruikers/uitnodigen"),
    ];

    private static readonly string[] Outside = ["/beheer/aanmelden", "/beheer/wachtwoord-vergeten", "/beheer/aanmelden/code"];

    [Fact]
    public async Task A_passkey_is_made_and_lets_someone_in_by_keyboard()
    {
        await using var visitor = await site.VisitorAsync(browser.Browser);
        var page = await visitor.NewPageAsync();
        var keys = new Keys(page);
        await AddDeviceAsync(page, visitor);
        await EnterAsync(page, keys);

        await page.GotoAsync(Address("/beheer/account"));
        await keys.TypeAsync("Naam van de nieuwe passkey", " van de laptop");
        await keys.PressAsync("Passkey toevoegen");
        var added = await page.Locator("[role=status]").InnerTextAsync();
        await LookAsync(page, "account-passkey");
        await page.GotoAsync(Address("/beheer/account"));
        await keys.PressAsync("Afmelden");
        // The page offers a passkey by itself: the virtual device says yes at once, as a person does with a finger.
        await keys.UntilAsync("() => location.pathname === '/beheer'");

        Assert.Contains("toegevoegd", added, StringComparison.Ordinal);
        Assert.Equal("Beheer", await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync(Address("/beheer/account"));
        Assert.Contains("passkey", await page.Locator("tbody").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_presses_the_button_comes_in_with_a_passkey_and_hears_when_there_is_none()
    {
        await using var visitor = await site.VisitorAsync(browser.Browser);
        var page = await visitor.NewPageAsync();
        var keys = new Keys(page);
        var (session, device) = await AddDeviceAsync(page, visitor);
        await EnterAsync(page, keys);
        await page.GotoAsync(Address("/beheer/account"));
        await keys.PressAsync("Passkey toevoegen");
        await session.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new Dictionary<string, object> { ["authenticatorId"] = device, ["enabled"] = false });
        await keys.PressAsync("Afmelden");
        // Unverified before it answers again: the page has asked for a passkey by itself and would let someone in.
        await session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object> { ["authenticatorId"] = device, ["isUserVerified"] = false });
        await session.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new Dictionary<string, object> { ["authenticatorId"] = device, ["enabled"] = true });

        await keys.GoToAsync("Aanmelden met een passkey");
        await page.Keyboard.PressAsync("Enter");
        await keys.UntilAsync("() => document.querySelector('[data-passkey-problem]')?.hidden === false");
        var problem = await page.Locator("[data-passkey-problem]").InnerTextAsync();
        await session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object> { ["authenticatorId"] = device, ["isUserVerified"] = true });
        await page.Keyboard.PressAsync("Enter");
        await keys.UntilAsync("() => location.pathname === '/beheer'");

        Assert.Contains("niet gelukt", problem, StringComparison.Ordinal);
        Assert.Equal("Beheer", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Every_page_about_accounts_is_accessible_fits_a_phone_and_works_without_scripts()
    {
        await using var visitor = await site.VisitorAsync(browser.Browser);
        var page = await visitor.NewPageAsync();
        await EnterAsync(page, new Keys(page));
        await page.GotoAsync(Address("/beheer/gebruikers/uitnodigen"));
        await page.FillAsync("#email", "een.heel.lange.naam.van.een.collega@dienst-werk-en-inkomen.gemeente.example");
        await page.CheckAsync("input[name=rol][value=auteur]");
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync("**/beheer/gebruikers/*gedaan=*");
        var user = new Uri(page.Url).AbsolutePath;
        var state = await visitor.StorageStateAsync();
        var problems = new List<string>();
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var inside = await site.VisitorAsync(browser.Browser, width, scheme, scripts: true, state);
            await using var outside = await site.VisitorAsync(browser.Browser, width, scheme);
            var look = $"{width}{(scheme == ColorScheme.Dark ? "-donker" : "")}";
            var (known, stranger) = (await inside.NewPageAsync(), await outside.NewPageAsync());
            foreach (var one in new[] { known, stranger })
            {
                one.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("410", StringComparison.Ordinal)) problems.Add($"{one.Url}, {look}: {message.Text}"); };
            }

            foreach (var (name, path) in Pages.Append(("gebruiker", user)).Append(("gebruiker-verwijderen", user + "/verwijderen"))) await CheckAsync(known, Address(path), $"{name}-{look}", problems);
            foreach (var path in Outside) await CheckAsync(stranger, Address(path), $"{path.Split('/')[^1]}-{look}", problems);
        }

        // Icons are drawn with lines in the colour of the text, by a rule for all pictures: with those no phone reads the squares.
        await page.GotoAsync(Address("/beheer/account/tweede-stap"));
        Assert.Equal("none rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.querySelector('.sc-office-qr path')); return style.stroke + ' ' + style.fill; }"));
        await using var plain = await site.VisitorAsync(browser.Browser, scripts: false, state: state);
        var without = await plain.NewPageAsync();
        foreach (var (name, path) in Pages)
        {
            await without.GotoAsync(Address(path));
            if (await without.Locator("h1").CountAsync() != 1) problems.Add($"{name}: nothing without scripts");
        }

        Assert.Empty(problems);
    }

    // Passkeys know sites by name, and an address of numbers is no name.
    private string Address(string path) => new UriBuilder(site.Address) { Host = "localhost" }.Uri.GetLeftPart(UriPartial.Authority) + path;

    private static async Task<(ICDPSession Session, string Device)> AddDeviceAsync(IPage page, IBrowserContext visitor)
    {
        var session = await visitor.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var options = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
        };
        var made = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object> { ["options"] = options });
        return (session, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>By the link of the console the first time, and with the password after that.</summary>
    private async Task EnterAsync(IPage page, Keys keys)
    {
        await page.GotoAsync(Address(site.HasPassword ? "/beheer/aanmelden" : await site.LinkAsync()));
        if (site.HasPassword)
        {
            await keys.TypeAsync("E-mailadres", OfficeSite.Mail);
            await keys.TypeAsync("Wachtwoord", OfficeSite.Password);
            await keys.PressAsync("Aanmelden");
            return;
        }

        await keys.TypeAsync("Nieuw wachtwoord", OfficeSite.Password);
        await keys.TypeAsync("Nogmaals", OfficeSite.Password);
        await keys.PressAsync("Wachtwoord opslaan");
        site.HasPassword = true;
    }

    private static async Task CheckAsync(IPage page, string address, string look, List<string> problems)
    {
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.PictureAsync($"beheer-{look}");
        problems.AddRange((await PageVisit.AxeAsync(page)).Select(violation => $"{look}: {violation}"));
        problems.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(overflow => $"{look}: {overflow}"));
        if (await page.Locator("h1").CountAsync() != 1) problems.Add($"{look}: not one h1");
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await page.PictureAsync($"beheer-{name}", isWhole: true);
        Assert.Empty(await PageVisit.AxeAsync(page));
    }
}
