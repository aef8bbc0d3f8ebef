using System.Text.Json;
using Microsoft.Playwright;
using Showcase.Core.Results;
using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>A release is made while readers are on the site.</summary>
public sealed class ReleaseTests(BrowserSite site)
{
    private const string Story = "/verhalen/de-wethouder-als-boegbeeld";
    private const string Paragraph = "/paragrafen/succesparagraaf-resultaten";

    [Fact]
    public async Task A_release_changes_the_number_in_a_story_a_paragraph_the_API_and_an_open_embed_and_leaves_the_frozen_link()
    {
        await using var two = await TwoReleases.StartAsync();
        var address = two.Host.Client.BaseAddress!;
        await using var other = await AnotherSite.StartAsync($"{address}resultaten/insluiten/deelnemers?gebied=AM91");
        await using var visitor = await site.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "nl-NL" });
        var (page, elsewhere) = (await visitor.NewPageAsync(), await visitor.NewPageAsync());
        await elsewhere.GotoAsync(other.Address);
        var before = await ReadAsync(two, page, elsewhere);
        var frozen = (await page.GotoAsync(Story)) is not null ? await page.Locator(".sc-cite a").First.GetAttributeAsync("href") : null;
        var kept = await MainOfAsync(page, frozen!);

        await two.MakeSecondAsync(TestContext.Current.CancellationToken);
        var after = await ReadAsync(two, page, elsewhere);

        Assert.Equal(Expected(two, two.Archive.Releases[^1].Number), before);
        Assert.Equal(Expected(two, two.Archive.Releases[0].Number), after);
        Assert.All(before.Zip(after), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Contains("uitgave=", frozen, StringComparison.Ordinal);
        Assert.Equal(kept, await MainOfAsync(page, frozen!));
        Assert.Equal(1, await page.Locator(".sc-frozen", new PageLocatorOptions { HasText = "nieuwere uitgave" }).CountAsync());
    }

    [Fact]
    public async Task The_reference_to_a_number_can_be_copied_and_without_scripts_be_selected()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/resultaten/deelnemers?gebied=AM91");
        await page.GetByText("Verwijs naar dit cijfer").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kopieer verwijzing" }).ClickAsync();
        await page.GetByText("Gekopieerd").WaitForAsync();
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        await using var plain = await site.VisitorAsync(scripts: false);
        var without = await plain.NewPageAsync();
        await without.GotoAsync("/resultaten/deelnemers?gebied=AM91");
        await without.GetByText("Verwijs naar dit cijfer").ClickAsync();

        Assert.Equal(copied.Trim(), (await without.Locator(".sc-cite__text").InnerTextAsync()).Trim().Replace('\u00A0', ' '), ignoreWhiteSpaceDifferences: true);
        Assert.Contains("uitgave=", copied, StringComparison.Ordinal);
        Assert.Equal(0, await without.Locator("button:visible", new PageLocatorOptions { HasTextString = "Kopieer" }).CountAsync());
    }

    [Theory]
    [InlineData("resultaten", "/resultaten")]
    [InlineData("resultaat", "/resultaten/deelnemers?gebied=AM91")]
    [InlineData("gebied", "/resultaten/gebied/am91")]
    [InlineData("uitgave", "/resultaten/uitgaven/2")]
    public async Task On_paper_the_figures_stand_without_what_cannot_be_clicked(string name, string path)
    {
        await using var visitor = await site.VisitorAsync(width: 794);
        var page = await visitor.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.GotoAsync(path);
        await page.PictureAsync(name + "-druk", isWhole: true);

        Assert.Equal(0, await page.Locator("main button:visible, .sc-nav:visible, .sc-choose:visible, .sc-cite:visible").CountAsync());
        Assert.True(await page.Locator(".sc-release").First.IsVisibleAsync());
    }

    private static async Task<string[]> ReadAsync(TwoReleases two, IPage page, IPage elsewhere)
    {
        var story = await InlineAsync(page, Story, "/resultaten/deelnemers?gebied=AM91");
        var paragraph = await InlineAsync(page, Paragraph, "/resultaten/opdrachten?gebied=AM91");
        using var api = JsonDocument.Parse(await two.Host.Client.GetStringAsync(new Uri("/umbraco/delivery/api/v2/content/item" + Story, UriKind.Relative), TestContext.Current.CancellationToken));
        var markup = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(api.RootElement.GetProperty("properties").GetProperty("body").GetProperty("markup").GetString()!);
        var frame = elsewhere.Frames[1];
        await frame.GotoAsync(frame.Url);
        return
        [
            story, paragraph, markup.QuerySelector("a[href='/resultaten/deelnemers?gebied=AM91']")!.TextContent,
            await frame.Locator(".em-number, .em-without").InnerTextAsync(),
        ];
    }

    private static string[] Expected(TwoReleases two, int release)
    {
        var results = two.Archive.Find(release)!;
        string Say(string indicator, string period) => ResultText.For(results.Find(indicator, "AM91", period)!).Text!;
        return [Say("deelnemers", "2025"), Say("opdrachten", Period.LatestYear), Say("deelnemers", "2025"), Say("deelnemers", Period.Latest)];
    }

    private static async Task<string> InlineAsync(IPage page, string path, string link)
    {
        await page.GotoAsync(path);
        return (await page.Locator($"main a.inline-result[href='{link}']").First.TextContentAsync())!;
    }

    private static async Task<string> MainOfAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return await page.EvaluateAsync<string>("() => { const main = document.querySelector('main').cloneNode(true); main.querySelector('.sc-frozen').remove(); return main.innerHTML; }");
    }
}
