using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone works in the media library: brings in, describes, replaces, throws away and puts back.</summary>
[Collection<LibraryTests>]
public sealed class MediaTests(BrowserSite browser, EditingSite site)
{
    private const string PointAfter = "40 procent van links, 49 procent van boven";

    // The first ones are looked at on a phone too.
    private static readonly (string Name, string Path)[] Screens =
    [
        ("alles", ""), ("map", "/a6fe122a-47f2-50cf-9ca2-0b34880feb78"), ("foto", "/3e74866c-7fa4-54c1-ac6c-d75e499fdcfd"), ("prullenbak-leeg", "/prullenbak"),
        ("zoeken", "?q=verhaal&soort=picture&op=size"), ("film", "/ba5ec8c3-6b7c-5d45-89d1-be06c115259c"), ("info", "/3e74866c-7fa4-54c1-ac6c-d75e499fdcfd?tab=info"), ("leeg", "?q=bestaat-niet"),
        ("weg", "/00000000-0000-0000-0000-000000000001"),
    ];

    private const string Story = "Een kwartier per kwartaal";

    [Fact]
    public async Task Pictures_from_a_chooser_and_from_the_desktop_get_their_text_and_one_stands_in_a_published_story()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewFolderAsync(desk, "Lente in de wijk");
        await desk.Page.Locator("#upload-bestanden").SetInputFilesAsync([await Pictures.JpegAsync(desk.Page, "Lente (1).JPG", "lente een"), await Pictures.JpegAsync(desk.Page, "lente-2.jpg", "lente twee")]);
        await Pictures.DropAsync(desk.Page.Locator(".b-library"), await Pictures.JpegAsync(desk.Page, "lente-3.jpg", "lente drie"));
        var rows = desk.Page.Locator(".b-upload");
        await Assertions.Expect(rows).ToHaveCountAsync(3);
        await Assertions.Expect(desk.Page.Locator(".b-upload--done")).ToHaveCountAsync(3);
        await Assertions.Expect(desk.Page.Locator(".b-uploads__sum")).ToContainTextAsync("Bij 3 afbeeldingen is nog tekst nodig. Zeg bij 3 bestanden nog wie herkenbaar is.");
        await Assertions.Expect(rows.First.Locator(".b-upload__state")).ToContainTextAsync("nog zonder tekst");
        var problems = new List<string>(await desk.LookAsync("uploaden", "media"));
        await desk.Page.GetByLabel("Wie is herkenbaar? Voor 3 bestanden tegelijk").SelectOptionAsync("Niemand");
        await Assertions.Expect(desk.Page.Locator(".b-uploads__sum")).Not.ToContainTextAsync("herkenbaar");
        await DescribeAsync(desk, "Lente (1).JPG", "Buren planten krokussen langs een stoep.");
        await DescribeAsync(desk, "lente-2.jpg", "Een kind geeft water aan een jonge boom.");

        await Assertions.Expect(desk.Page.Locator(".b-tile")).ToHaveCountAsync(3);
        await Assertions.Expect(desk.Page.Locator(".b-tile .b-state--missing")).ToHaveCountAsync(1);
        await desk.OpenAsync(Story);
        await desk.Field("image").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Dit bestand weghalen" }).ClickAsync();
        await desk.Field("image").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Afbeelding kiezen" }).ClickAsync();
        await desk.Page.GetByLabel("Zoeken op naam").FillAsync("lente (1)");
        await desk.Page.Locator(".b-pick__choose").Filter(new LocatorFilterOptions { HasText = "Lente" }).First.ClickAsync();
        await desk.Field("image").GetByText("Buren planten krokussen").WaitForAsync();
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.ToldAsync("staat nu op de site");

        Assert.Equal("Buren planten krokussen langs een stoep.", await ShownAsync(desk, "/verhalen/een-kwartier-per-kwartaal"));
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_new_picture_is_added_from_within_a_story_and_not_without_its_text()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Pilot zonder boete");
        await desk.Field("image").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Dit bestand weghalen" }).ClickAsync();
        await desk.Field("image").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Nieuwe afbeelding toevoegen" }).ClickAsync();
        await desk.Page.Locator("#nieuw-bestand").SetInputFilesAsync(await Pictures.JpegAsync(desk.Page, "gemaal.jpg", "het gemaal"));
        await desk.Button("Toevoegen").ClickAsync();
        await desk.Page.GetByText("Vul “Tekst voor wie het beeld niet ziet” in.").WaitForAsync();
        var problems = new List<string>(await desk.LookAsync("toevoegen", "media"));
        await desk.Page.GetByText("Kies bij “Wie is herkenbaar?” een antwoord.").WaitForAsync();
        await desk.Page.Locator(".b-upload textarea").FillAsync("Het gemaal bij avond.");
        await desk.Page.Locator(".b-upload select").SelectOptionAsync("Niemand");
        await desk.Button("Toevoegen").ClickAsync();
        await desk.Field("image").GetByText("Het gemaal bij avond.").WaitForAsync();
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.ToldAsync("staat nu op de site");

        Assert.Equal("Het gemaal bij avond.", await ShownAsync(desk, "/verhalen/pilot-zonder-boete"));
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task What_is_there_already_is_said_and_a_second_one_is_made_only_when_asked()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewFolderAsync(desk, "Dubbel");
        var picture = await Pictures.JpegAsync(desk.Page, "eenmalig.jpg", "maar een keer");
        await UploadAsync(desk, picture);
        await desk.Button("Lijst sluiten").ClickAsync();
        await desk.Page.Locator("#upload-bestanden").SetInputFilesAsync([picture, new FilePayload { Name = "zelfde.jpg", MimeType = "image/jpeg", Buffer = picture.Buffer }]);
        await Assertions.Expect(desk.Page.Locator(".b-upload--duplicate")).ToHaveCountAsync(2);
        Assert.Contains("Media › Dubbel", await desk.Page.Locator(".b-upload--duplicate").First.InnerTextAsync(), StringComparison.Ordinal);
        var problems = await desk.LookAsync("dubbel", "media");
        await desk.Page.Locator(".b-upload[data-name='eenmalig.jpg']").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Die gebruiken" }).ClickAsync();
        await desk.Page.Locator(".b-upload[data-name='zelfde.jpg']").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Toch nog eens toevoegen" }).ClickAsync();

        await Assertions.Expect(desk.Page.Locator(".b-upload--done")).ToHaveCountAsync(2);
        await Assertions.Expect(desk.Page.Locator(".b-tile")).ToHaveCountAsync(2);
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task What_was_pasted_is_dragged_into_another_folder_and_comes_back_when_that_is_undone()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewFolderAsync(desk, "Plakwerk");
        await Pictures.PasteAsync(desk.Page, await Pictures.JpegAsync(desk.Page, "", "geplakt"));
        var tile = desk.Page.Locator(".b-tile");
        await Assertions.Expect(tile).ToContainTextAsync("Geplakt 20");
        await tile.DragToAsync(desk.Page.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Films" }));
        await desk.ToldAsync("verplaatst");
        await desk.Page.GetByText("Deze map is leeg.").WaitForAsync();
        await desk.Button("Ongedaan maken").ClickAsync();
        await desk.ToldAsync("teruggezet");

        await Assertions.Expect(tile).ToHaveCountAsync(1);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Who_leaves_while_a_file_is_on_its_way_is_warned_and_what_failed_goes_after_all_with_its_text()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewFolderAsync(desk, "Onderweg");
        var connection = new TaskCompletionSource();
        await desk.Context.RouteAsync("**/beheer/api/media?key=*", async route =>
        {
            await connection.Task;
            await route.AbortAsync();
        });
        var warned = new TaskCompletionSource<string>();
        desk.Page.Dialog += async (_, dialog) =>
        {
            warned.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };
        await desk.Page.Locator("#upload-bestanden").SetInputFilesAsync(await Pictures.JpegAsync(desk.Page, "onderweg.jpg", "onderweg"));
        await desk.Button("Stoppen").WaitForAsync();
        var text = desk.Page.Locator(".b-upload textarea");
        await text.FillAsync("Een bestelbus in de regen.");
        await desk.Page.Locator(".b-upload select").SelectOptionAsync("Niemand");
        await desk.Page.EvaluateAsync("() => { location.href = '/beheer'; }");
        Assert.Equal("beforeunload", await warned.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        connection.SetResult();
        await desk.Page.GetByText("De server is niet bereikbaar, dus het bestand is niet aangekomen.").WaitForAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Een bestelbus in de regen.");
        await desk.Context.UnrouteAllAsync();
        await desk.Button("Opnieuw proberen").ClickAsync();

        await Assertions.Expect(desk.Page.Locator(".b-upload--done")).ToHaveCountAsync(1);
        await Assertions.Expect(desk.Page.Locator(".b-tile .b-state--missing")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page.Locator(".b-tile")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_file_is_replaced_described_thrown_away_and_put_back_and_its_address_says_so()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await NewFolderAsync(desk, "Vervangen");
        await UploadAsync(desk, await Pictures.JpegAsync(desk.Page, "eerste.jpg", "eerste versie"));
        await DescribeAsync(desk, "eerste.jpg", "Een hijskraan aan de kade.");
        await desk.Page.Locator(".b-tile__link").ClickAsync();
        var link = desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bekijken op de site" });
        var former = (await link.GetAttributeAsync("href"))!;
        await desk.Button("Bestand vervangen…").ClickAsync();
        await desk.Page.Locator("#vervang-bestand").SetInputFilesAsync(await Pictures.JpegAsync(desk.Page, "tweede.jpg", "tweede versie", 1200, 1200));
        await desk.Page.GetByText("Straks: tweede.jpg").WaitForAsync();
        await desk.Button("Vervangen").ClickAsync();
        await desk.Page.GetByText("Kies bij “Wie is herkenbaar?” een antwoord.").WaitForAsync();
        await desk.Page.Locator("#vervang-wie").SelectOptionAsync("Niemand");
        var problems = new List<string>(await desk.LookAsync("vervangen", "media"));
        await desk.Button("Vervangen").ClickAsync();
        await desk.ToldAsync("is vervangen");
        await Assertions.Expect(link).Not.ToHaveAttributeAsync("href", former);
        var present = (await link.GetAttributeAsync("href"))!;
        Assert.Equal((200, 301), (await StatusAsync(desk, present), await StatusAsync(desk, former)));
        await Assertions.Expect(desk.Page.Locator(".b-preview__facts")).ToContainTextAsync("1.200 × 1.200 pixels");

        await desk.Button("Acties voor dit bestand").ClickAsync();
        await desk.ChooseAsync("Verwijderen…");
        await desk.Page.GetByText("Geen pagina gebruikt dit bestand.").WaitForAsync();
        await desk.Button("Naar de prullenbak").ClickAsync();
        await desk.ToldAsync("in de prullenbak gezet");
        Assert.Equal(410, await StatusAsync(desk, present));
        await desk.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Prullenbak" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "eerste kiezen" }).CheckAsync();
        problems.AddRange(await desk.LookAsync("prullenbak", "media"));
        await desk.Button("Herstellen").ClickAsync();
        await desk.ToldAsync("hersteld");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "eerste kiezen" })).ToHaveCountAsync(0);
        Assert.Equal(200, await StatusAsync(desk, present));
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task By_keyboard_alone_a_focal_point_is_set_and_files_are_moved()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        var keys = new Keys(desk.Page);
        var keyboard = desk.Page.Keyboard;
        await NewFolderAsync(desk, "Doel");
        await NewFolderAsync(desk, "Herkomst");
        await UploadAsync(desk, await Pictures.JpegAsync(desk.Page, "punt.jpg", "het punt"));
        await desk.Page.Locator(".b-tile__link").FocusAsync();
        await keyboard.PressAsync("Enter");
        var point = desk.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Focuspunt" });
        await point.WaitForAsync();
        var before = await CropAsync(desk, "portrait");
        await keys.GoToAsync("Focuspunt");
        await keyboard.PressAsync("Shift+ArrowLeft");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-valuetext", PointAfter);
        Assert.NotEqual(before, await CropAsync(desk, "portrait"));
        await desk.SavedAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-valuetext", PointAfter);

        await desk.Page.GoBackAsync();
        await desk.Page.Locator(".b-tile__link").FocusAsync();
        await keyboard.PressAsync(" ");
        await Assertions.Expect(desk.Page.GetByText("1 gekozen")).ToBeVisibleAsync();
        await keyboard.PressAsync(".");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Openen" })).ToBeFocusedAsync();
        await keyboard.PressAsync("v");
        await keyboard.PressAsync("Enter");
        await desk.Page.GetByLabel("Zoeken op naam").WaitForAsync();
        await keyboard.TypeAsync("Doel");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await desk.ToldAsync("verplaatst");
        await desk.Page.GetByText("Deze map is leeg.").WaitForAsync();
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Every_screen_of_the_library_is_accessible_and_fits_on_a_desk_in_the_light_and_a_phone_in_the_dark()
    {
        var problems = new List<string>();
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            await using var desk = await site.DeskAsync(browser.Browser, width, scheme);
            foreach (var (name, path) in width == 360 ? Screens[..4] : Screens)
            {
                await desk.Page.GotoAsync("/beheer/media" + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                await desk.Page.Locator(".b-screen__title, .b-workspace__panel").First.WaitForAsync();
                problems.AddRange(await desk.LookAsync($"{name}-{width}", "media"));
            }

            await desk.Page.GotoAsync("/beheer/media/a6fe122a-47f2-50cf-9ca2-0b34880feb78");
            await desk.Button("Als lijst").ClickAsync();
            await desk.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "home kiezen", Exact = true }).CheckAsync();
            problems.AddRange(await desk.LookAsync($"lijst-{width}", "media"));
            problems.AddRange(desk.Complaints);
        }

        Assert.Empty(problems);
    }

    private static async Task NewFolderAsync(Desk desk, string name)
    {
        await desk.Page.GotoAsync("/beheer/media");
        await desk.Button("Nieuwe map").ClickAsync();
        await desk.Page.GetByLabel("Naam", new PageGetByLabelOptions { Exact = true }).FillAsync(name);
        await desk.Button("Maken").ClickAsync();
        await desk.Page.Locator(".b-tile").Filter(new LocatorFilterOptions { HasText = name }).Locator(".b-tile__link").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Level = 2 }).WaitForAsync();
    }

    private static async Task UploadAsync(Desk desk, FilePayload file)
    {
        await desk.Page.Locator("#upload-bestanden").SetInputFilesAsync(file);
        await Assertions.Expect(desk.Page.Locator($".b-upload--done[data-name='{file.Name}']")).ToBeVisibleAsync();
    }

    private static async Task DescribeAsync(Desk desk, string file, string text)
    {
        var row = desk.Page.Locator($".b-upload[data-name='{file}']");
        await row.GetByRole(AriaRole.Textbox).FillAsync(text);
        await desk.Page.Keyboard.PressAsync("Tab");
        if (await row.GetByRole(AriaRole.Combobox).InputValueAsync() == "") await row.GetByRole(AriaRole.Combobox).SelectOptionAsync("Niemand");
        await Assertions.Expect(row.Locator(".b-upload__state")).ToHaveTextAsync(new Regex("^\\s*Klaar\\s*$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static async Task<string?> ShownAsync(Desk desk, string path)
    {
        var reader = await desk.Context.NewPageAsync();
        await reader.GotoAsync(path);
        return await reader.Locator("main picture img").First.GetAttributeAsync("alt");
    }

    private static async Task<int> StatusAsync(Desk desk, string path) => (await desk.Context.APIRequest.GetAsync(path, new APIRequestContextOptions { MaxRedirects = 0 })).Status;

    private static Task<string> CropAsync(Desk desk, string alias) => desk.Page.EvaluateAsync<string>($"() => document.querySelector('canvas[data-crop={alias}]').toDataURL()");
}
