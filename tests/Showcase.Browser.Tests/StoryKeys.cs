using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The steps in which someone writes a story without a mouse.</summary>
internal sealed class StoryKeys(Desk desk)
{
    private readonly Keys keys = new(desk.Page);
    private readonly IKeyboard keyboard = desk.Page.Keyboard;

    public async Task MakeAsync(string name)
    {
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Verhalen" }).WaitForAsync();
        await keyboard.PressAsync("Alt+Shift+T");
        await keys.GoToWhereAsync("element.getAttribute('aria-label')?.startsWith('Verhalen')", "v");
        await keyboard.PressAsync(".");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Maken…" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true })).ToBeFocusedAsync();
        await keyboard.TypeAsync(name);
        await keyboard.PressAsync("Enter");
        await desk.Page.GetByLabel("Naam van de pagina").WaitForAsync();
    }

    public async Task WriteAsync()
    {
        await keys.TypeAsync("Samenvatting", "In de wijk Zuid ligt nu een tuin die buurtbewoners samen onderhouden.");
        await TextAsync("easySummary", "Er is een tuin. Iedereen mag helpen.");
        await TextAsync("body", "In 2025 begonnen er ");
    }

    /// <summary>From the text back to the buttons above it, and along them by arrows.</summary>
    public async Task InsertResultAsync()
    {
        await keys.GoToWhereAsync("element.closest('[role=toolbar]')", "Shift+Tab");
        await keys.GoToWhereAsync("element.getAttribute('aria-label') === 'Resultaat invoegen'", "ArrowRight");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByLabel("Indicator")).ToBeFocusedAsync();
        await keys.GoToWhereAsync("element.value === 'plaatsingen'", "ArrowDown");
        await desk.Page.GetByLabel("Gebied").Locator("option[value=AM91]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await keys.ChooseAsync("Gebied", "AM91");
        await desk.Page.GetByText("Zo leest de bezoeker het:").WaitForAsync();
        await keys.TypeAsync("Tekst als er geen cijfer is", "meerdere mensen");
        await keyboard.PressAsync("Enter");
        await desk.Page.Locator(".b-token--resultaat").WaitForAsync();
    }

    public async Task PickPictureAsync()
    {
        await keys.GoToAsync("Afbeelding kiezen");
        await keyboard.PressAsync("Enter");
        await ChooseFoundAsync("boomverzorger", "boomverzorger");
        await desk.Page.GetByText("Een boomverzorger met helm").WaitForAsync();
        await ExpectWithinAsync("image");
    }

    public async Task ClassifyAsync()
    {
        await TabAsync("Mensen");
        await keys.ChooseAsync("Wie is herkenbaar?", "niemand herkenbaar");
        await TabAsync("Indeling");
        await keys.GoToAsync("bedrijven");
        await keyboard.PressAsync("Space");
        await PickPageAsync("organisation", "Merelstede", "Gemeente Merelstede");
        await PickPageAsync("region", "Merelland", "Merelland");
        await keys.ChooseAsync("Sector", "groen");
        await keys.ChooseAsync("Soort inzet", "plaatsing");
        await keys.ChooseAsync("Fase", "lopend");
        // The same for who writes the month first.
        await keys.TypeAsync("Datum van het verhaal", "11112026");
        await TabAsync("Resultaten");
        await keys.ChooseAsync("Bewijslabel", "uit monitoring");
    }

    public Task PublishAsync() => keyboard.PressAsync("Control+Shift+P");

    private async Task TextAsync(string alias, string text)
    {
        await keys.GoToWhereAsync($"element.isContentEditable && element.closest('[data-alias={alias}]')");
        await keyboard.TypeAsync(text);
    }

    private async Task PickPageAsync(string alias, string typed, string name)
    {
        await keys.GoToWhereAsync($"element.closest('[data-alias={alias}]') && element.textContent.trim() === 'Kiezen'");
        await keyboard.PressAsync("Enter");
        await ChooseFoundAsync(typed, name);
        await ExpectWithinAsync(alias);
    }

    private async Task ChooseFoundAsync(string typed, string name)
    {
        await Assertions.Expect(desk.Page.GetByLabel("Zoeken op naam")).ToBeFocusedAsync();
        await keyboard.TypeAsync(typed);
        await desk.Page.Locator(".b-pick:not(.b-pick--busy) .b-pick__choose").Filter(new LocatorFilterOptions { HasText = name }).First.WaitForAsync();
        await keys.GoToWhereAsync($"element.matches('.b-pick__choose') && element.textContent.includes('{name}')");
        await keyboard.PressAsync("Enter");
        await desk.Page.Locator("dialog").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    // Where the button was that opened the dialog, and not at the top of the page.
    private Task ExpectWithinAsync(string alias) => keys.UntilAsync($"() => document.activeElement.closest('[data-alias={alias}]') !== null");

    private async Task TabAsync(string name)
    {
        await keys.GoToWhereAsync("element.getAttribute('role') === 'tab'");
        await keys.GoToWhereAsync($"element.textContent.trim().startsWith('{name}')", "ArrowRight");
    }
}
