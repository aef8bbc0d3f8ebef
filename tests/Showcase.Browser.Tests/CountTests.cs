using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>What a browser tells the site about the use of a paragraph, and when it says nothing.</summary>
public sealed class CountTests(BrowserSite site)
{
    private const string Path = "/paragrafen/contractvoorwaarde-vijf-procent";
    private const string Counted = "/paragrafen/geteld";

    // What UseAsync does, in that order.
    private static readonly string[] Used = ["bekeken", "gekopieerd-opmaak", "gekopieerd-tekst", "tekst"];

    // Sent as always, and written down.
    private const string WriteDown =
        """
        window.told = [];
        const send = Navigator.prototype.sendBeacon;
        Navigator.prototype.sendBeacon = function (address, body) { body.text().then(text => window.told.push(address + ' ' + body.type + ' ' + text)); return send.call(this, address, body); };
        """;

    [Fact]
    public async Task A_view_a_copy_and_a_download_are_each_told_once_and_with_nothing_else()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        var answers = new List<int>();
        page.Response += (_, answer) => { if (answer.Url.EndsWith(Counted, StringComparison.Ordinal)) answers.Add(answer.Status); };
        await page.GotoAsync(Path);
        var version = await page.Locator("[data-count-view]").GetAttributeAsync("data-count-version");

        await UseAsync(page);
        await page.WaitForFunctionAsync("() => window.told.length >= 4");
        var told = await page.EvaluateAsync<string[]>("() => window.told");

        Assert.Equal(
            Used.Select(kind => $$"""{{Counted}} application/json {"paragraaf":"contractvoorwaarde-vijf-procent","versie":"{{version}}","soort":"{{kind}}"}"""),
            told);
        Assert.All(answers, status => Assert.Equal(204, status));
        Assert.Empty(await visitor.CookiesAsync());
    }

    [Theory]
    [InlineData("doNotTrack", "'1'")]
    [InlineData("globalPrivacyControl", "true")]
    public async Task Who_asks_not_to_be_tracked_tells_nothing(string name, string value)
    {
        await using var visitor = await VisitorAsync();
        await visitor.AddInitScriptAsync($"Object.defineProperty(Navigator.prototype, '{name}', {{ get: () => {value} }});");
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Path);

        await UseAsync(page);

        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.told"));
    }

    [Fact]
    public async Task A_document_of_several_paragraphs_counts_each_when_it_is_copied_and_none_as_viewed()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/paragrafen/samenstellen?p=contractvoorwaarde-vijf-procent&p=minimumeis-social-return");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer met opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd. U kunt").WaitForAsync();
        await page.WaitForFunctionAsync("() => window.told.length >= 2");

        Assert.Equal(
            ["contractvoorwaarde-vijf-procent gekopieerd-opmaak", "minimumeis-social-return gekopieerd-opmaak"],
            await page.EvaluateAsync<string[]>("() => window.told.map(text => JSON.parse(text.split(' ')[2])).map(told => told.paragraaf + ' ' + told.soort)"));
    }

    [Fact]
    public async Task Pages_that_are_no_paragraph_tell_nothing()
    {
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        foreach (var path in new[] { "/", "/paragrafen", "/verhalen" })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 100))");

            Assert.Empty(await page.EvaluateAsync<string[]>("() => window.told"));
        }
    }

    private static async Task UseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer met opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd. U kunt").WaitForAsync();
        await page.EvaluateAsync("() => document.getElementById('gekopieerd').textContent = ''");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer zonder opmaak" }).ClickAsync();
        await page.GetByText("Gekopieerd. U kunt").WaitForAsync();
        await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Download als tekst" }).ClickAsync());
    }

    private async Task<IBrowserContext> VisitorAsync()
    {
        var visitor = await site.VisitorAsync();
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.AddInitScriptAsync(WriteDown);
        return visitor;
    }
}
