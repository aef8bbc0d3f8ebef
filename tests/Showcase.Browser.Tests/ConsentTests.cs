using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>From record to withdrawal in a browser: a colleague keeps the record, and the person portrayed stops by the link alone, without a script.</summary>
[Collection<LibraryTests>]
public sealed class ConsentTests(BrowserSite browser, EditingSite site)
{
    private const string Story = "/verhalen/leerling-stratenmaker-in-lindevoort";

    [Fact]
    public async Task A_colleague_keeps_a_record_and_the_person_stops_without_a_script()
    {
        string link, record;
        await using (var desk = await site.DeskAsync(browser.Browser))
        {
            var problems = new List<string>();
            await desk.Page.GotoAsync("/beheer/toestemming/nieuw");
            problems.AddRange(await desk.LookAsync("nieuw", "toestemming"));
            await desk.Text("Echte naam").FillAsync("Noor van den Berg");
            await desk.Page.GetByLabel("Organisatie die dit bijhoudt").SelectOptionAsync(new SelectOptionValue { Label = "Gemeente Lindevoort" });
            await desk.Button("Dossier maken").ClickAsync();
            // A form first asks whether who fills it in is still signed in: the next page comes a moment after the click.
            await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("/nieuw$", RegexOptions.None, TimeSpan.FromSeconds(1)));
            record = new Uri(desk.Page.Url).AbsolutePath;
            await desk.Page.GetByText("Toestemming vastleggen", new PageGetByTextOptions { Exact = true }).First.ClickAsync();
            await desk.Page.GetByLabel("de website").CheckAsync();
            await desk.Page.GetByLabel("sociale media").CheckAsync();
            await desk.Page.GetByLabel("Tot en met").FillAsync(TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await desk.Button("Toestemming vastleggen").ClickAsync();
            await desk.Page.GetByText("Geldt", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
            await desk.Page.GetByLabel("Zoek een verhaal").FillAsync("stratenmaker");
            await desk.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
            await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Koppelen aan Leerling-stratenmaker" }).WaitForAsync();
            problems.AddRange(await desk.LookAsync("koppelen", "toestemming"));
            await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Koppelen aan Leerling-stratenmaker" }).ClickAsync();
            await desk.Page.GetByText("De koppeling is gemaakt.").WaitForAsync();
            problems.AddRange(await desk.LookAsync("dossier", "toestemming"));
            await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Leerling-stratenmaker in Lindevoort" }).ClickAsync();
            problems.AddRange(await desk.LookAsync("document", "toestemming"));
            await desk.Page.GotoAsync(record);
            await desk.Button("Link maken").ClickAsync();
            await desk.Page.Locator(".sc-office-key code").WaitForAsync();
            problems.AddRange(await desk.LookAsync("link", "toestemming"));
            link = new Uri(await desk.Page.Locator(".sc-office-key code").InnerTextAsync()).AbsolutePath;
            Assert.Empty(problems);
            Assert.Empty(desk.Complaints);
        }

        await LooksAsync(link, record);
        await using var alone = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = await AddressAsync(), JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 360, Height = 800 } });
        var page = await alone.NewPageAsync();
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stoppen met alles" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ja, ik wil stoppen" }).ClickAsync();
        await page.GetByText("U bent nu nergens op deze website te zien.").WaitForAsync();
        Assert.Equal(410, (await page.GotoAsync(Story))!.Status);
    }

    private async Task<string> AddressAsync()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/");
        return desk.Page.Url;
    }

    private async Task LooksAsync(string link, string record)
    {
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var desk = await site.DeskAsync(browser.Browser, width, scheme);
            var problems = new List<string>();
            foreach (var (name, path) in ((string, string)[])[("lijst", "/beheer/toestemming"), ("dossier", record), ("verwijderen", record + "/verwijderen"), ("eigen", link), ("stoppen", link + "/stoppen?kanaal=alles")])
            {
                await desk.Page.GotoAsync(path);
                problems.AddRange(await desk.LookAsync($"{name}-{width}", "toestemming"));
            }

            await desk.Page.GotoAsync("/beheer/toestemming");
            await desk.Page.GetByLabel("Zoek op naam").FillAsync("van den berg");
            await desk.Page.Keyboard.PressAsync("Enter");
            await desk.Page.GetByText("Er is 1 dossier met deze naam.").WaitForAsync();
            Assert.Equal("/beheer/toestemming/zoeken", new Uri(desk.Page.Url).PathAndQuery);
            problems.AddRange(await desk.LookAsync($"gevonden-{width}", "toestemming"));

            Assert.Empty(problems);
            Assert.Empty(desk.Complaints);
        }
    }
}
