using System.Text;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone makes the captions of a film, and shows a film of another site.</summary>
[Collection<LibraryTests>]
public sealed class CaptionTests(BrowserSite browser, EditingSite site)
{
    private static readonly byte[] Srt = Encoding.Latin1.GetBytes("1\r\n00:00:01,000 --> 00:00:03,000\r\nCaf\u00e9 van Ria\r\n\r\n2\r\n00:00:03,200 --> 00:00:03,300\r\nSnel!\r\n");

    [Fact]
    public async Task Captions_are_written_split_undone_and_published_by_keyboard_alone()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Mijn eerste werkdag");
        var page = desk.Page;
        await Assertions.Expect(page.Locator(".b-captions__cue")).ToHaveCountAsync(11);
        var keys = new Keys(page);

        await keys.GoToAsync("Tekst van ondertitel 2");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.PressAsync("Alt+k");
        await Assertions.Expect(page.Locator(".b-captions__cue")).ToHaveCountAsync(12);
        Assert.Equal("ondertitel-2", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Equal("met mijn nieuwe baan.", await page.Locator("#ondertitel-2").InputValueAsync());
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator(".b-captions__cue")).ToHaveCountAsync(11);
        await page.Locator("#ondertitel-1").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Vandaag begint mijn werk.");
        await page.Keyboard.PressAsync("Alt+Enter");
        await keys.UntilAsync("() => { const film = document.querySelector('.b-captions__film'); return film.currentTime >= 2.5 && [...film.textTracks[0].activeCues ?? []].some(cue => cue.text === 'Vandaag begint mijn werk.'); }");
        await page.Keyboard.PressAsync("Alt+p");
        await Assertions.Expect(page.Locator(".b-captions__state")).ToHaveTextAsync("11 ondertitels, geen fouten gevonden.");
        var problems = await desk.LookAsync("ondertitels", "inhoud");
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.ToldAsync("staat nu op de site");

        var shown = await desk.Context.APIRequest.GetAsync("/videos/mijn-eerste-werkdag/ondertitels.vtt");
        Assert.Contains("Vandaag begint mijn werk.", await shown.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_file_is_imported_its_problems_stand_beside_it_and_times_are_set_where_the_film_is()
    {
        await using var desk = await site.DeskAsync(browser.Browser, 360);
        var page = desk.Page;
        await page.GotoAsync("/beheer/inhoud/4c2044a1-b2e7-52bb-9a4c-1941c95496ad");
        await page.Locator(".b-captions__cue").First.WaitForAsync();

        await page.Locator(".b-captions__file").SetInputFilesAsync(new FilePayload { Name = "x.srt", MimeType = "application/x-subrip", Buffer = Encoding.UTF8.GetBytes("1\n00:00:01,000 --> 00:00:03,000\n<i>Jip</i> &amp; Janneke\n\n2\nfout --> fout\nweg\n") });
        await page.GetByText("2 regels van dit bestand zijn niet gelezen: regel 6 en 7.").WaitForAsync();
        await desk.ToldAsync("1 ondertitel geïmporteerd");
        await Assertions.Expect(page.Locator("#ondertitel-0")).ToHaveValueAsync("Jip & Janneke");
        await page.Locator(".b-captions__file").SetInputFilesAsync(new FilePayload { Name = "x.srt", MimeType = "application/x-subrip", Buffer = Srt });
        await Assertions.Expect(page.Locator(".b-captions__cue")).ToHaveCountAsync(2);
        Assert.Equal("Café van Ria", await page.Locator("#ondertitel-0").InputValueAsync());
        await Assertions.Expect(page.Locator(".b-captions__cue").Nth(1).Locator(".b-captions__problems")).ToContainTextAsync("te kort");
        await Assertions.Expect(page.Locator("#ondertitel-1")).ToHaveAttributeAsync("aria-describedby", "ondertitel-1-problemen");
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.Overflow));

        await page.Locator("#ondertitel-1").FocusAsync();
        await page.EvaluateAsync("() => { document.querySelector('.b-captions__film').currentTime = 5.5; }");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Einde hier (ondertitel 2)" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Einde van ondertitel 2")).ToHaveValueAsync("0:05.500");
        await page.GetByLabel("Begin van ondertitel 2").FillAsync("4,25");
        await page.GetByLabel("Begin van ondertitel 2").BlurAsync();
        await Assertions.Expect(page.GetByLabel("Begin van ondertitel 2")).ToHaveValueAsync("0:04.250");
        await desk.Button("Ongedaan maken").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Begin van ondertitel 2")).ToHaveValueAsync("0:03.200");
    }

    [Fact]
    public async Task A_reason_against_publishing_leads_to_the_caption_that_it_is_about()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Zo schrijf je een paragraaf");
        var page = desk.Page;
        await page.SetViewportSizeAsync(768, 900);
        await page.Locator(".b-captions__cue").First.WaitForAsync();
        await page.Locator(".b-captions__file").SetInputFilesAsync(new FilePayload { Name = "x.srt", MimeType = "application/x-subrip", Buffer = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 12).Select(number => $"{number}\n00:00:{number * 2:00},000 --> 00:00:{(number == 9 ? 21 : (number * 2) + 2):00},000\nRegel {number}\n\n"))) });
        await Assertions.Expect(page.Locator(".b-captions__cue")).ToHaveCountAsync(12);

        await desk.Button("Opslaan en publiceren").ClickAsync();
        await page.Locator(".b-reasons li").First.WaitForAsync();
        var told = await page.Locator(".b-reasons li").AllInnerTextsAsync();
        await page.Locator(".b-reasons").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Ondertitel 10 (0:20)" }).ClickAsync();
        await new Keys(page).UntilAsync("() => document.activeElement.id === 'ondertitel-9'");
        // The page says the same list as the dialog, and marks the fields it is about.
        await Assertions.Expect(page.Locator(".b-summary li")).ToHaveCountAsync(told.Count);
        await Assertions.Expect(page.Locator(".b-summary li").First).ToContainTextAsync(told[0]);
        await Assertions.Expect(page.Locator(".b-field--problem[data-alias=captionText]")).ToHaveCountAsync(1);

        await desk.Button("Ongedaan maken").ClickAsync();
        await desk.SavedAsync();
        Assert.Empty((await desk.LookAsync("ondertitels-768")).Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_film_of_another_site_is_framed_after_a_click_and_not_before()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.OpenAsync("Wat vraagt een opdrachtgever?");
        var page = desk.Page;
        await desk.Field("file").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Dit bestand weghalen" }).ClickAsync();
        await desk.Field("elsewhere").GetByRole(AriaRole.Textbox).FillAsync("onzin");
        await desk.Field("elsewhere").GetByText("Dit is geen webadres.").WaitForAsync();
        await Assertions.Expect(desk.Field("elsewhere").GetByRole(AriaRole.Textbox)).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(desk.Field("elsewhere").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await desk.Field("elsewhere").GetByRole(AriaRole.Textbox).FillAsync("https://youtu.be/dQw4w9WgXcQ");
        await desk.Button("Opslaan en publiceren").ClickAsync();
        await desk.ToldAsync("staat nu op de site");

        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = page.Url });
        var visitor = await context.NewPageAsync();
        var asked = new List<string>();
        await visitor.RouteAsync(address => new Uri(address).Host != "127.0.0.1", route =>
        {
            asked.Add(route.Request.Url);
            return route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Film</title>", ContentType = "text/html" });
        });
        await visitor.GotoAsync("/videos/wat-vraagt-een-opdrachtgever");
        var button = visitor.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Film bekijken bij YouTube; die plaatst cookies" });
        await button.WaitForAsync();
        Assert.Empty(asked);
        Assert.Empty(await PageVisit.AxeAsync(visitor));

        await button.FocusAsync();
        await visitor.Keyboard.PressAsync("Enter");
        var frame = visitor.Locator("iframe");
        await frame.WaitForAsync();

        await new Keys(visitor).UntilAsync("() => document.activeElement.tagName === 'IFRAME'");
        Assert.StartsWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?", Assert.Single(asked), StringComparison.Ordinal);
        Assert.Equal(
            ("allow-scripts allow-same-origin allow-presentation", "strict-origin", "Film bij YouTube: Wat vraagt een opdrachtgever?"),
            (await frame.GetAttributeAsync("sandbox"), await frame.GetAttributeAsync("referrerpolicy"), await frame.GetAttributeAsync("title")));
    }
}
