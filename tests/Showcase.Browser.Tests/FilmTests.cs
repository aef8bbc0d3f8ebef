using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone watches a film: with captions, beside its text, by keyboard, and without scripts.</summary>
public sealed class FilmTests(BrowserSite site)
{
    private const string Film = "/videos/mijn-eerste-werkdag";
    // The paragraph that is heard stands whole within the box of the text, which is shorter than the text.
    private const string NowIsSeen = """
        () => {
          const [box, now] = [document.querySelector('[data-film-transcript]'), document.querySelector('.sc-film__now')];
          const [outer, inner] = [box.getBoundingClientRect(), now?.getBoundingClientRect()];
          return box.scrollHeight > box.clientHeight + 50 && inner !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom;
        }
        """;

    private const string Ready = "() => document.querySelectorAll('.sc-film__jump').length > 5";

    [Fact]
    public async Task The_text_follows_the_film_and_a_time_in_it_brings_the_film_there_by_keyboard()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var complaints = Complaints(page);
        await page.GotoAsync(Film);
        var keys = new Keys(page);
        await keys.UntilAsync(Ready);

        await keys.GoToAsync("Speel de film vanaf 0:15");
        await page.Keyboard.PressAsync("Enter");
        await keys.UntilAsync("() => document.querySelector('video').currentTime >= 15 && !document.querySelector('video').paused");
        await keys.UntilAsync("() => document.querySelector('.sc-film__jump[aria-current=true]') !== null");
        await page.EvaluateAsync("() => document.querySelector('video').pause()");

        Assert.Equal(1, await page.Locator(".sc-film__jump[aria-current]").CountAsync());
        Assert.Contains("kantine", await page.Locator(".sc-film__now").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.classList.contains('sc-film__jump')"), "The focus was taken from the reader.");
        Assert.Empty(await PageVisit.AxeAsync(page));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_page_itself_does_not_move_while_the_film_plays_and_the_text_stays_where_the_reader_put_it()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Film);
        var keys = new Keys(page);
        await keys.UntilAsync(Ready);
        await page.EvaluateAsync("() => { const video = document.querySelector('video'); video.muted = true; video.currentTime = 31; return video.play(); }");
        await keys.UntilAsync(NowIsSeen);
        var followed = await page.EvaluateAsync<double>("() => scrollY");
        await page.EvaluateAsync("() => { const text = document.querySelector('[data-film-transcript]'); text.dispatchEvent(new WheelEvent('wheel')); text.scrollTop = 0; document.querySelector('video').currentTime = 16; }");
        await keys.UntilAsync("() => document.querySelector('.sc-film__now')?.textContent.includes('kantine') === true");

        Assert.Equal(0, followed);
        Assert.Equal(0, await page.EvaluateAsync<double>("() => document.querySelector('[data-film-transcript]').scrollTop"));
    }

    [Fact]
    public async Task Captions_are_turned_off_by_key_and_that_is_remembered()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Film);
        var keys = new Keys(page);
        await keys.UntilAsync(Ready);
        Assert.Equal("showing", await ModeAsync(page));

        await keys.GoToAsync("Ondertitels");
        await page.Keyboard.PressAsync("c");
        Assert.Equal(("hidden", "false", "Ondertitels staan uit."), (await ModeAsync(page), await page.Locator("[data-film-captions]").GetAttributeAsync("aria-pressed"), await page.Locator("[data-film-status]").TextContentAsync()));
        await page.ReloadAsync();
        await keys.UntilAsync(Ready);
        Assert.Equal("hidden", await ModeAsync(page));
        await page.Keyboard.PressAsync("c");
        Assert.Equal("hidden", await ModeAsync(page));

        await page.Locator("[data-film-captions]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync(">");
        Assert.Equal("showing", await ModeAsync(page));
        await Assertions.Expect(page.Locator("[data-film-speed]")).ToHaveValueAsync("1.25");
        Assert.Equal(1.25, await page.EvaluateAsync<double>("() => document.querySelector('video').playbackRate"));
    }

    [Fact]
    public async Task On_a_phone_in_the_dark_all_of_it_fits_and_without_scripts_the_film_and_its_text_are_there()
    {
        await using var phone = await site.VisitorAsync(360, scheme: ColorScheme.Dark);
        var page = await phone.NewPageAsync();
        await page.GotoAsync(Film);
        await new Keys(page).UntilAsync(Ready);
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.Overflow));
        Assert.Empty(await PageVisit.AxeAsync(page));

        await using var bare = await site.VisitorAsync(scripts: false);
        var plain = await bare.NewPageAsync();
        await plain.GotoAsync(Film);
        Assert.False(await plain.Locator("[data-film-tools]").IsVisibleAsync());
        Assert.NotNull(await plain.Locator("video").GetAttributeAsync("controls"));
        Assert.Contains("Bij de poort staat Ria", await plain.Locator("[data-film-transcript]").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task<string> ModeAsync(IPage page) => page.EvaluateAsync<string>("() => document.querySelector('video').textTracks[0].mode");

    private static List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        return complaints;
    }
}
