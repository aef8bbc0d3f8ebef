using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone writes a story, from an empty page to the site.</summary>
[Collection<EditingTests>]
public sealed class EditingWritingTests(BrowserSite browser, EditingSite site)
{
    [Fact]
    public async Task A_story_with_picture_and_result_is_written_by_mouse_and_stands_on_the_site()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewStoryAsync(desk, "Een tuin voor de buurt");
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Dit kan nog niet op de site" }).WaitForAsync();
        Assert.True(await desk.Page.Locator(".b-reasons li").CountAsync() >= 10, "Not every reason came at once.");
        Assert.Empty(await desk.LookAsync("poorten"));
        await desk.Page.Locator(".b-reasons").GetByText("Samenvatting").ClickAsync();
        await Assertions.Expect(desk.Page.GetByLabel("Samenvatting")).ToBeFocusedAsync();
        await WriteTextAsync(desk);
        await InsertResultAsync(desk);
        await desk.Field("image").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Afbeelding kiezen" }).ClickAsync();
        await desk.Page.GetByLabel("Zoeken op naam").FillAsync("boomverzorger");
        await desk.Page.Locator(".b-pick__choose").Filter(new LocatorFilterOptions { HasText = "boomverzorger" }).First.ClickAsync();
        await desk.Page.GetByText("Een boomverzorger met helm").WaitForAsync();
        await ClassifyAsync(desk);
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.ToldAsync("staat nu op de site");

        var reader = await desk.Context.NewPageAsync();
        await reader.GotoAsync("/verhalen/een-tuin-voor-de-buurt");
        Assert.Matches("In 2025 begonnen er \\d+", await reader.Locator("main").InnerTextAsync());
        Assert.Equal("Een boomverzorger met helm en klimgordel zaagt hoog in een eik een tak af, terwijl een collega beneden het touw vasthoudt.", await reader.Locator("main picture img").First.GetAttributeAsync("alt"));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task A_story_with_picture_and_result_is_written_and_published_by_keyboard_alone()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var story = new StoryKeys(desk);
        await story.MakeAsync("Een tuin zonder muis");
        await story.WriteAsync();
        await story.InsertResultAsync();
        await story.PickPictureAsync();
        await story.ClassifyAsync();
        await story.PublishAsync();
        await desk.ToldAsync("staat nu op de site");

        var reader = await desk.Context.NewPageAsync();
        await reader.GotoAsync("/verhalen/een-tuin-zonder-muis");
        Assert.Matches("In 2025 begonnen er \\d+", await reader.Locator("main").InnerTextAsync());
        Assert.StartsWith("Een boomverzorger met helm", await reader.Locator("main picture img").First.GetAttributeAsync("alt"), StringComparison.Ordinal);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task The_top_of_the_tree_has_a_menu_a_text_is_found_and_a_link_is_taken_back_by_keyboard()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var (keys, keyboard) = (new Keys(desk.Page), desk.Page.Keyboard);
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Verhalen" }).WaitForAsync();
        await keys.GoToAsync("Acties voor alle pagina’s");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Maken…" })).ToBeFocusedAsync();
        await keyboard.PressAsync("s");
        await keyboard.PressAsync("Enter");
        await desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Volgorde onder “Inhoud”" }).WaitForAsync();
        Assert.Empty(await desk.LookAsync("volgorde-bovenaan"));
        await keyboard.PressAsync("Escape");

        await keyboard.PressAsync("Control+Shift+F");
        await keyboard.TypeAsync("klimgordel");
        var found = desk.Page.Locator(".b-side__found a").First;
        await Assertions.Expect(found.Locator("mark").First).ToHaveTextAsync("klimgordel", new LocatorAssertionsToHaveTextOptions { IgnoreCase = true });
        Assert.Empty(await desk.LookAsync("gevonden-in-tekst"));
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(found).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await desk.Page.GetByLabel("Naam van de pagina").WaitForAsync();

        await keyboard.PressAsync("Control+Alt+P");
        await desk.Page.GetByLabel("Hoe lang werkt de link?").SelectOptionAsync("30 dagen");
        await keys.GoToAsync("Link maken");
        await keyboard.PressAsync("Enter");
        await desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Voorbeeldlinks" }).WaitForAsync();
        Assert.Empty(await desk.LookAsync("voorbeeldlinks"));
        var link = await desk.Page.GetByLabel("Link voor iemand zonder account").InputValueAsync();
        var stranger = await desk.Context.NewPageAsync();
        await stranger.GotoAsync(new Uri(link).PathAndQuery, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await stranger.PictureAsync("inhoud-voorbeeld");
        await keys.GoToAsync("Intrekken");
        await keyboard.PressAsync("Enter");
        await desk.ToldAsync("De link is ingetrokken");
        Assert.Equal(410, (await stranger.GotoAsync(new Uri(link).PathAndQuery))!.Status);
        Assert.Empty(await PageVisit.AxeAsync(stranger));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Every_screen_is_accessible_and_fits_on_a_desk_in_the_light_and_a_phone_in_the_dark()
    {
        var problems = new List<string>();
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var desk = await site.DeskAsync(browser.Browser, width, scheme);
            foreach (var path in width == 360 ? new[] { "", "/lijst/mine", "/kalender" } : ["", "/lijst/mine", "/lijst/waiting", "/lijst/review", "/lijst/scheduled", "/kalender", "/prullenbak"])
            {
                await desk.Page.GotoAsync("/beheer/inhoud" + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                await desk.Page.Locator(".b-screen__title").WaitForAsync();
                problems.AddRange(await desk.LookAsync($"{path.Replace('/', '-')}-{width}"));
            }

            if (width == 360)
            {
                await desk.Button("Pagina’s en zoeken").ClickAsync();
                await desk.Page.GetByRole(AriaRole.Treeitem).First.WaitForAsync();
                problems.AddRange(await desk.LookAsync("boom-360"));
                await desk.Button("Pagina’s sluiten").ClickAsync();
            }

            await desk.Page.GotoAsync("/beheer/inhoud/dac8cc67-f229-53c7-b769-c411de5e1b93", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            foreach (var tab in width == 360 ? new[] { "Inhoud", "Resultaten", "Info" } : ["Inhoud", "Mensen", "Indeling", "Resultaten", "Schrijfhulp", "Info"])
            {
                await desk.TabAsync(tab);
                await desk.Page.WaitForTimeoutAsync(300);
                problems.AddRange(await desk.LookAsync($"verhaal-{tab.ToLowerInvariant()}-{width}"));
            }

            if (width == 360) problems.AddRange(await DialogsAsync(desk));
            problems.AddRange(desk.Complaints);
        }

        Assert.Empty(problems);
    }

    /// <summary>Each dialog of a story where there is least room; closed with Escape it gives the focus back.</summary>
    private static async Task<IReadOnlyList<string>> DialogsAsync(Desk desk)
    {
        var problems = new List<string>();
        foreach (var (menu, item) in new[] { (Actions, "Dupliceren…"), (Actions, "Verplaatsen…"), (Actions, "Depubliceren…"), (Publishing, "Planning…"), (Publishing, "Indienen ter beoordeling…") })
        {
            await desk.Button(menu).ClickAsync();
            await desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = item, Exact = true }).ClickAsync();
            await desk.Page.Locator("dialog[open] :focus").First.WaitForAsync();
            problems.AddRange(await desk.LookAsync($"dialoog-{item.TrimEnd('…').ToLowerInvariant().Replace(' ', '-')}-360"));
            await desk.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(desk.Button(menu)).ToBeFocusedAsync();
        }

        return problems;
    }

    private const string Actions = "Acties voor deze pagina";
    private const string Publishing = "Meer manieren om te publiceren";

    private static async Task NewStoryAsync(Desk desk, string name)
    {
        await desk.Page.GotoAsync("/beheer/inhoud");
        await desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Verhalen" }).HoverAsync();
        await desk.Button("Acties voor Verhalen").ClickAsync();
        await desk.ChooseAsync("Maken…");
        await desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true }).FillAsync(name);
        await desk.Button("Maken").ClickAsync();
        await desk.Page.GetByLabel("Naam van de pagina").WaitForAsync();
    }

    private static async Task WriteTextAsync(Desk desk)
    {
        await desk.Page.GetByLabel("Samenvatting").FillAsync("In de wijk Noord ligt nu een tuin die buurtbewoners samen onderhouden.");
        await desk.Text("In eenvoudig Nederlands").ClickAsync();
        await desk.Page.Keyboard.TypeAsync("Er is een tuin. Iedereen mag helpen.");
        await desk.Text("Verhaal").ClickAsync();
        await desk.Page.Keyboard.TypeAsync("In 2025 begonnen er ");
    }

    private static async Task InsertResultAsync(Desk desk)
    {
        await desk.Field("body").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Resultaat invoegen" }).ClickAsync();
        await desk.Page.GetByLabel("Indicator").SelectOptionAsync(new SelectOptionValue { Value = "plaatsingen" });
        await desk.Page.GetByLabel("Gebied").SelectOptionAsync(new SelectOptionValue { Value = "AM91" });
        await desk.Page.GetByText("Zo leest de bezoeker het:").WaitForAsync();
        await desk.Page.GetByLabel("Tekst als er geen cijfer is").FillAsync("meerdere mensen");
        await desk.Button("Invoegen").ClickAsync();
        await Assertions.Expect(desk.Page.Locator(".b-token--resultaat")).ToHaveTextAsync(new Regex("^\\d+ plaatsingen \\(2025, peildatum ", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static async Task ClassifyAsync(Desk desk)
    {
        await desk.TabAsync("Mensen");
        await desk.Page.GetByLabel("Wie is herkenbaar?").SelectOptionAsync("niemand herkenbaar");
        await desk.TabAsync("Indeling");
        await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "bedrijven" }).CheckAsync();
        await desk.PickAsync("organisation", "Merelstede", "Gemeente Merelstede");
        await desk.PickAsync("region", "Merelland", "Merelland");
        await desk.Page.GetByLabel("Sector").SelectOptionAsync("groen");
        await desk.Page.GetByLabel("Soort inzet").SelectOptionAsync("plaatsing");
        await desk.Page.GetByLabel("Fase").SelectOptionAsync("lopend");
        await desk.Page.GetByLabel("Datum van het verhaal").FillAsync("2026-11-20");
        await desk.TabAsync("Resultaten");
        await desk.Page.GetByLabel("Bewijslabel").SelectOptionAsync("uit monitoring");
    }
}
