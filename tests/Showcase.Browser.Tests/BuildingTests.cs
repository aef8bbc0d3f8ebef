using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The buyer's whole way, by keyboard alone: question, choice, open places, copy, paste, Word.</summary>
public sealed class BuildingTests(BrowserSite site)
{
    private const string Screen = "/paragrafen/samenstellen";

    // A minute for a person is some forty keystrokes between stops, and what is typed
    private const int MostPresses = 250;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_question_to_Word_by_keyboard(bool scripts)
    {
        await using var visitor = await site.VisitorAsync(scripts: scripts);
        if (scripts) await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Screen);
        var keys = new Presses(page);

        await keys.TypeAsync("organisatie", "Gemeente Merelstede");
        await keys.TypeAsync("soort", "Diensten");
        await keys.TypeAsync("waarde", "600000");
        await keys.TypeAsync("looptijd", "24");
        await keys.TypeAsync("arbeid", "60");
        await keys.PressAsync("button[value=zoek]", leaves: true);
        Assert.Contains("waarde=600000", page.Url, StringComparison.Ordinal);

        await keys.PressAsync("button[value='erbij:contractvoorwaarde-vijf-procent']", leaves: true);
        await keys.TypeAsync("veld-artikel-verplichting", "12");
        await keys.TypeAsync("veld-aanspreekpunt", "Team inkoop");
        if (scripts)
        {
            await page.Locator("#clausule").Filter(new LocatorFilterOptions { HasText = "Team inkoop" }).WaitForAsync();
            Assert.Equal("Team inkoop", await page.InputValueAsync("#veld-aanspreekpunt"));
        }
        else
        {
            await keys.PressAsync("button[value=bijwerken]", leaves: true);
        }

        var text = await page.InnerTextAsync("#clausule");
        Assert.Contains("Artikel 12", text, StringComparison.Ordinal);
        Assert.Contains("Team inkoop", text, StringComparison.Ordinal);
        Assert.Contains("5 procent", text, StringComparison.Ordinal);
        if (scripts)
        {
            await keys.PressAsync("button[data-kind=rich]", leaves: false);
            await page.GetByText("Gekopieerd. U kunt").WaitForAsync();
            var pasted = await PasteAsync(visitor);
            Assert.Contains("Team inkoop", pasted.Text, StringComparison.Ordinal);
            Assert.True(pasted.Items > 5, "The numbered parts are no list where they are pasted.");
            Assert.Equal("H1", pasted.First);
        }

        var waiting = page.WaitForDownloadAsync();
        await keys.PressAsync("button[formaction$='.docx']", leaves: false);
        var download = await waiting;
        Assert.Equal("contractvoorwaarde-vijf-procent.docx", download.SuggestedFilename);
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
        using var package = new ZipArchive(memory);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Team inkoop", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(keys.Count < MostPresses, $"{keys.Count} key presses are more than a minute.");
    }

    [Fact]
    public async Task The_text_follows_what_is_typed_and_the_cursor_stays()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Screen + "?organisatie=GM9101&soort=diensten&waarde=600000&looptijd=24&arbeid=60&p=contractvoorwaarde-vijf-procent");
        await page.FillAsync("#veld-percentage", "7,5");
        await page.GetByText("7,5 procent").First.WaitForAsync();

        Assert.Equal("veld-percentage", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.FillAsync("#veld-percentage", "honderd");
        await page.GetByText("Dit is geen percentage.").WaitForAsync();
        Assert.Equal("true", await page.GetAttributeAsync("#veld-percentage", "aria-invalid"));

        await page.FillAsync("#waarde", "10000");
        await page.GetByText("onder de drempel").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Contains("waarde=10000", page.Url, StringComparison.Ordinal);
        Assert.Equal("honderd", await page.InputValueAsync("#veld-percentage"));

        await page.ReloadAsync();
        Assert.Equal("honderd", await page.InputValueAsync("#veld-percentage"));
    }

    private static async Task<Pasted> PasteAsync(IBrowserContext visitor)
    {
        var editor = await visitor.NewPageAsync();
        await editor.SetContentAsync("<div id=\"editor\" contenteditable=\"true\"></div>");
        await editor.FocusAsync("#editor");
        await editor.Keyboard.PressAsync("Control+v");
        await editor.WaitForFunctionAsync("() => document.getElementById('editor').textContent.length > 100", null, new PageWaitForFunctionOptions { PollingInterval = 100 });
        var pasted = await editor.EvaluateAsync<JsonElement>("() => { const editor = document.getElementById('editor'); return { text: editor.innerText, items: editor.querySelectorAll('ol > li').length, first: editor.querySelector('h1,h2,h3,h4,h5,h6')?.tagName ?? '' }; }");
        await editor.CloseAsync();
        return pasted.Deserialize<Pasted>(JsonSerializerOptions.Web)!;
    }

    private sealed record Pasted(string Text, int Items, string First);

    /// <summary>Someone with a keyboard, whose presses are counted.</summary>
    private sealed class Presses(IPage page)
    {
        public int Count { get; private set; }

        public async Task TypeAsync(string id, string text)
        {
            await GoToAsync("#" + id);
            await page.Keyboard.TypeAsync(text);
            Count++;
        }

        public async Task PressAsync(string button, bool leaves)
        {
            await GoToAsync(button);
            Count++;
            await page.EvaluateAsync("() => { document.documentElement.dataset.former = 'true'; }");
            await page.Keyboard.PressAsync("Enter");
            if (leaves) await new Keys(page).UntilAsync("() => !document.documentElement.dataset.former && document.readyState === 'complete'");
        }

        private async Task GoToAsync(string selector)
        {
            for (var stop = 0; stop < 200; stop++)
            {
                if (await page.Locator(selector).EvaluateAsync<bool>("element => element === document.activeElement")) return;
                await page.Keyboard.PressAsync("Tab");
                Count++;
            }

            throw new InvalidOperationException($"{selector} is not reached by Tab on {page.Url}.");
        }
    }
}
