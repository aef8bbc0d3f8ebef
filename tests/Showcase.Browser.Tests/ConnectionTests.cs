using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>An administrator gives a key out and connects a receiver, by keyboard; every page of it in light on a desk and in dark on a phone.</summary>
[Collection<LibraryTests>]
public sealed class ConnectionTests(BrowserSite browser, EditingSite site)
{
    private const string KeysPath = "/beheer/instellingen/sleutels";
    private const string HooksPath = "/beheer/instellingen/webhooks";

    [Fact]
    public async Task A_key_and_a_webhook_are_made_by_keyboard_and_their_pages_fit_a_phone_in_the_dark()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var (page, keys, problems) = (desk.Page, new Keys(desk.Page), new List<string>());
        await page.GotoAsync(KeysPath);
        await keys.PressAsync("API-sleutel maken");
        await keys.TypeAsync("Naam", "Bouwserver van de gemeente Merelstede");
        await keys.PressAsync("Sleutel maken");
        var key = await page.Locator(".sc-office-key code").InnerTextAsync();
        await CheckAsync(page, "sleutel-gemaakt", problems);
        await page.GotoAsync(HooksPath);
        await keys.PressAsync("Webhook maken");
        await keys.TypeAsync("Naam", "Zoekmachine van de regio");
        await keys.TypeAsync("Adres", "https://ontvanger.invalid/een-heel-lang-pad-dat-niet-past-op-een-telefoon/webhook");
        await page.GetByLabel("Inhoud is gepubliceerd").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await keys.PressAsync("Webhook maken");
        var secret = await page.Locator(".sc-office-key code").InnerTextAsync();
        await CheckAsync(page, "webhook-geheim", problems);
        await keys.PressAsync("Ik heb het bewaard");
        await keys.PressAsync("Proefbericht sturen");
        await page.WaitForURLAsync("**gedaan=proef-fout");
        await page.Locator("summary").ClickAsync();
        await CheckAsync(page, "webhook-bericht", problems);
        var hook = new Uri(page.Url).AbsolutePath;

        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var other = await site.DeskAsync(browser.Browser, width, scheme);
            await other.Page.GotoAsync(KeysPath);
            var withdraw = await other.Page.GetByRole(AriaRole.Link, new() { Name = "Intrekken van Bouwserver van de gemeente Merelstede" }).GetAttributeAsync("href");
            foreach (var (name, path) in new[] { ("sleutels", KeysPath), ("sleutel-maken", KeysPath + "/nieuw"), ("sleutel-intrekken", withdraw!), ("webhooks", HooksPath), ("webhook-maken", HooksPath + "/nieuw"), ("webhook", hook), ("webhook-verwijderen", hook + "/verwijderen") })
            {
                await other.Page.GotoAsync(path);
                await CheckAsync(other.Page, $"{name}-{width}{(scheme == ColorScheme.Dark ? "-donker" : "")}", problems);
            }
        }

        Assert.StartsWith("sc_", key, StringComparison.Ordinal);
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    private static async Task CheckAsync(IPage page, string look, List<string> problems)
    {
        await page.PictureAsync($"beheer-{look}", isWhole: true);
        problems.AddRange((await PageVisit.AxeAsync(page)).Select(violation => $"{look}: {violation}"));
        problems.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(overflow => $"{look}: {overflow}"));
        if (await page.Locator("h1").CountAsync() != 1) problems.Add($"{look}: not one h1");
    }
}
