using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The media library on a screen that is touched: what a mouse does by dragging, a finger can do too, and a finger that scrolls does nothing else.</summary>
[Collection<LibraryTests>]
public sealed class MediaTouchTests(BrowserSite browser, EditingSite site)
{
    private const string Photo = "/beheer/media/3e74866c-7fa4-54c1-ac6c-d75e499fdcfd";
    private const string Folder = "/beheer/media/a6fe122a-47f2-50cf-9ca2-0b34880feb78";

    [Fact]
    public async Task A_tap_sets_the_focal_point_a_finger_on_it_drags_it_and_one_beside_it_scrolls()
    {
        await using var desk = await site.DeskAsync(browser.Browser, width: 390, byTouch: true);
        await desk.Page.GotoAsync(Photo, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var (picture, point) = (desk.Page.Locator(".b-focal__picture"), desk.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Focuspunt" }));
        await picture.ScrollIntoViewIfNeededAsync();
        var box = (await picture.BoundingBoxAsync())!;

        await desk.Page.Touchscreen.TapAsync(box.X + (box.Width * 0.25f), box.Y + (box.Height * 0.25f));
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-valuetext", "25 procent van links, 25 procent van boven");
        await SwipeAsync(desk, await MiddleAsync(point), (box.X + (box.Width * 0.75f), box.Y + (box.Height * 0.5f)));
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-valuetext", "75 procent van links, 50 procent van boven");
        var before = await ScrolledAsync(desk);
        await SwipeAsync(desk, (box.X + (box.Width * 0.2f), box.Y + (box.Height * 0.8f)), (box.X + (box.Width * 0.2f), box.Y + (box.Height * 0.1f)));

        Assert.NotEqual(before, await ScrolledAsync(desk));
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-valuetext", "75 procent van links, 50 procent van boven");
        Assert.Empty((await desk.LookAsync("focuspunt-aanraken", "media")).Concat(desk.Complaints));
    }

    [Fact]
    public async Task A_finger_that_goes_over_pictures_scrolls_and_moves_none_and_what_is_to_move_goes_by_its_menu()
    {
        await using var desk = await site.DeskAsync(browser.Browser, width: 390, byTouch: true);
        await desk.Page.GotoAsync(Folder, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var tile = desk.Page.Locator(".b-tile").Nth(3);
        await tile.ScrollIntoViewIfNeededAsync();
        var (name, count, from) = (await tile.Locator(".b-tile__name").InnerTextAsync(), await desk.Page.Locator(".b-tile").CountAsync(), await MiddleAsync(tile));
        var before = await ScrolledAsync(desk);
        await SwipeAsync(desk, from, (from.X, from.Y - 300));
        Assert.NotEqual(before, await ScrolledAsync(desk));
        Assert.Equal(count, await desk.Page.Locator(".b-tile").CountAsync());
        Assert.EndsWith(Folder, new Uri(desk.Page.Url).AbsolutePath, StringComparison.Ordinal);

        await tile.Locator(".b-tile__more").TapAsync();
        await desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Verplaatsen…" }).TapAsync();
        await desk.Page.GetByLabel("Zoeken op naam").FillAsync("Films");
        await desk.Page.Locator(".b-pick__choose").Filter(new LocatorFilterOptions { HasText = "Films" }).First.TapAsync();

        await desk.ToldAsync($"“{name}” is verplaatst");
        await Assertions.Expect(desk.Page.Locator(".b-tile")).ToHaveCountAsync(count - 1);
        await desk.Button("Ongedaan maken").TapAsync();
        await Assertions.Expect(desk.Page.Locator(".b-tile")).ToHaveCountAsync(count);
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task The_bin_is_emptied_as_one_and_what_a_page_still_uses_stays_with_the_reason()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/media");
        await desk.Page.EvaluateAsync(Thrown);
        await desk.Page.GotoAsync("/beheer/media/prullenbak");
        await desk.Button("Prullenbak legen…").ClickAsync();
        await desk.Page.GetByText("Alle 3 bestanden en mappen").WaitForAsync();
        await desk.Button("3 definitief verwijderen").ClickAsync();
        await desk.Page.GetByText("Wordt nog gebruikt door “Gebruikt de map”.").WaitForAsync();
        var problems = await desk.LookAsync("prullenbak-geleegd", "media");
        await desk.Page.Locator("dialog[open] .b-dialog__foot").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sluiten" }).ClickAsync();

        await Assertions.Expect(desk.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        Assert.Empty(problems.Concat(desk.Complaints));
    }

    private static async Task<(float X, float Y)> MiddleAsync(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static Task<string> ScrolledAsync(Desk desk) => desk.Page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('*')].filter(element => element.scrollTop > 0).map(element => element.scrollTop).concat(window.scrollY).join()");

    // As a finger does it: Playwright itself only taps.
    private static async Task SwipeAsync(Desk desk, (float X, float Y) from, (float X, float Y) to)
    {
        const int Steps = 12;
        var session = await desk.Context.NewCDPSessionAsync(desk.Page);
        await TouchAsync("touchStart", from);
        for (var step = 1; step <= Steps; step++)
        {
            await TouchAsync("touchMove", (from.X + ((to.X - from.X) * step / Steps), from.Y + ((to.Y - from.Y) * step / Steps)));
        }

        await TouchAsync("touchEnd", null);
        await session.DetachAsync();
        // What a swipe set going rolls on for a while, and a tap meanwhile only stops it.
        await desk.Page.EvaluateAsync(Still);

        Task TouchAsync(string type, (float X, float Y)? at) => session.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = at is { } point ? new[] { new Dictionary<string, object> { ["x"] = Math.Round(point.X, 1), ["y"] = Math.Round(point.Y, 1) } } : [],
        });
    }

    private const string Still = """
        async () => {
          const at = () => [...document.querySelectorAll('*')].map(element => element.scrollTop).concat(window.scrollY).join();
          for (let last = '', still = 0; still < 10; last = at()) {
            await new Promise(requestAnimationFrame);
            still = at() === last ? still + 1 : 0;
          }
        }
        """;

    // Three folders in the bin, one of which a page uses. Filled in by hand they would say no more.
    private const string Thrown = """
        async () => {
          const token = document.querySelector('meta[name=formulier]').content;
          const post = async (path, body) => {
            const answer = await fetch('/beheer/api' + path, { method: 'POST', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body: JSON.stringify(body) });
            if (!answer.ok) throw new Error(await answer.text());
          };
          const keys = ['Een', 'Twee', 'Drie'].map(() => crypto.randomUUID());
          for (const [at, key] of keys.entries()) await post('/media/folders', { key, parent: null, name: 'Weg te doen ' + at });
          const root = await (await fetch('/beheer/api/tree/root')).json();
          const markup = '<p><a href="/{localLink:umb://media/' + keys[1].replaceAll('-', '') + '}">de map</a></p>';
          await post('/documents', { key: crypto.randomUUID(), type: 'page', parent: root.items[0].key, name: 'Gebruikt de map', values: { title: 'Gebruikt de map', body: JSON.stringify({ markup, blocks: null }) } });
          await post('/bulk', { action: 'trash', keys });
        }
        """;
}
