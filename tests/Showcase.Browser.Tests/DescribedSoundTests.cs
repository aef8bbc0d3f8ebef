using Microsoft.Playwright;
using Showcase.Web.Tests.Media.Films;

namespace Showcase.Browser.Tests;

/// <summary>Someone who does not see a film hears it with audio description, as a sound in the place of that of the film.</summary>
[Collection<LibraryTests>]
public sealed class DescribedSoundTests(BrowserSite browser, EditingSite site)
{
    private const string Film = "/videos/een-jaar-social-return-in-cijfers";

    // As someone who writes it would: the sound into the library, chosen at the film, published.
    private const string Publish = """
        async ([film, sound]) => {
          const headers = { RequestVerificationToken: document.querySelector('meta[name=formulier]').content };
          const ask = async (method, path, body, more) => {
            const answer = await fetch('/beheer/api' + path, { method, body, headers: { ...headers, ...more } });
            if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + await answer.text());
            return answer.json();
          };
          const json = { 'Content-Type': 'application/json' };
          const bytes = Uint8Array.from(atob(sound), letter => letter.charCodeAt(0));
          const item = await ask('POST', `/media?key=${crypto.randomUUID()}&name=beschrijving.mp3&copy=true`, bytes, { 'Content-Type': 'application/octet-stream' });
          const found = (await ask('GET', '/search?q=' + encodeURIComponent(film))).items[0];
          const page = await ask('GET', '/documents/' + found.key);
          page.values.audioDescription = JSON.stringify([{ key: crypto.randomUUID(), mediaKey: item.key }]);
          const saved = await ask('PUT', '/documents/' + found.key, JSON.stringify({ name: page.name, values: page.values }), { ...json, 'If-Match': `"${page.revision}"` });
          await ask('POST', `/documents/${found.key}/publish`, '{}', { ...json, 'If-Match': `"${saved.revision}"` });
        }
        """;

    // Every time that both are heard, or they are further apart than is heard while both play on.
    private const string Listen = """
        () => {
          const [video, sound] = [document.querySelector('video'), document.querySelector('audio')];
          const isHeard = element => !element.paused && !element.ended && !element.muted && element.volume > 0;
          window.heard = { both: 0, apart: [], far: 0, wereBoth: false };
          setInterval(() => {
            // Once is the moment between a press on the player's own button and what the page does about it.
            const areBoth = isHeard(video) && isHeard(sound);
            if (areBoth && window.heard.wereBoth) window.heard.both++;
            window.heard.wereBoth = areBoth;
            const gap = Math.abs(video.currentTime - sound.currentTime);
            const isSettled = !video.paused && !sound.paused && !video.seeking && !sound.seeking && sound.readyState > 2;
            // A catching up takes the sound itself a moment.
            window.heard.far = isSettled && gap > 0.3 ? window.heard.far + 1 : 0;
            if (window.heard.far > 12) window.heard.apart.push(gap);
          }, 40);
        }
        """;

    private const string InStep = "Math.abs(document.querySelector('video').currentTime - document.querySelector('audio').currentTime) < 0.3";

    [Fact]
    public async Task It_starts_stops_leaps_runs_and_ends_with_the_film_and_only_one_of_them_is_heard()
    {
        await PublishAsync();
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Film);
        var keys = new Keys(page);
        await keys.UntilAsync("() => !document.querySelector('[data-film-tools]').hidden");
        await page.EvaluateAsync(Listen);

        var button = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Audiodescriptie" });
        await button.ClickAsync();
        await page.Keyboard.PressAsync("k");
        await keys.UntilAsync($"() => document.querySelector('audio').currentTime > 0.5 && !document.querySelector('audio').paused && {InStep}");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('video').muted"));

        await page.Keyboard.PressAsync("l");
        await keys.UntilAsync($"() => document.querySelector('audio').currentTime > 10.5 && !document.querySelector('audio').paused && {InStep}");
        await page.Keyboard.PressAsync("k");
        await keys.UntilAsync($"() => document.querySelector('video').paused && document.querySelector('audio').paused && {InStep}");
        await page.Keyboard.PressAsync("l");
        await page.Keyboard.PressAsync(">");
        await page.Keyboard.PressAsync(">");
        await page.Keyboard.PressAsync("k");
        await keys.UntilAsync($"() => document.querySelector('audio').currentTime > 21 && document.querySelector('audio').playbackRate === 1.5 && {InStep}");

        // As if the sound had been held up.
        await page.EvaluateAsync("() => { document.querySelector('audio').currentTime -= 5; }");
        await keys.UntilAsync($"() => {InStep}");

        // The button of the browser's own player.
        await page.EvaluateAsync("() => { document.querySelector('video').muted = false; }");
        await keys.UntilAsync("() => document.querySelector('video').muted && document.querySelector('audio').muted");
        await page.EvaluateAsync("() => { document.querySelector('video').muted = false; document.querySelector('video').volume = 0.5; }");
        await keys.UntilAsync("() => document.querySelector('video').muted && !document.querySelector('audio').muted && document.querySelector('audio').volume === 0.5");

        await page.EvaluateAsync("() => { const video = document.querySelector('video'); video.currentTime = video.duration - 0.6; }");
        await keys.UntilAsync("() => document.querySelector('video').ended && document.querySelector('audio').paused");
        await button.ClickAsync();

        Assert.False(await page.EvaluateAsync<bool>("() => document.querySelector('video').muted"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.heard.both"));
        Assert.Empty(await page.EvaluateAsync<double[]>("() => window.heard.apart"));
        Assert.Empty(await PageVisit.AxeAsync(page));
    }

    [Fact]
    public async Task A_sound_that_cannot_be_played_leaves_the_film_as_it_is_and_that_is_said()
    {
        await PublishAsync();
        await using var visitor = await VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.RouteAsync("**/*.mp3", route => route.AbortAsync());
        await page.GotoAsync(Film);
        var keys = new Keys(page);
        await keys.UntilAsync("() => !document.querySelector('[data-film-tools]').hidden");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Audiodescriptie" }).ClickAsync();
        await page.Keyboard.PressAsync("k");
        await keys.UntilAsync("() => document.querySelector('[data-film-described]').getAttribute('aria-pressed') === 'false'");

        Assert.Equal("De audiodescriptie kan niet worden afgespeeld. U hoort de film zelf.", await page.Locator("[data-film-status]").TextContentAsync());
        Assert.False(await page.EvaluateAsync<bool>("() => document.querySelector('video').muted"));
    }

    private async Task PublishAsync()
    {
        await using var desk = await site.DeskAsync(browser.Browser);
        await desk.Page.GotoAsync("/beheer/inhoud");
        var sound = SampleFilms.Run("mp3", ["-f", "lavfi", "-i", "sine=frequency=300:duration=38", "-c:a", "libmp3lame", "-b:a", "32k"]);
        await desk.Page.EvaluateAsync(Publish, new[] { "Een jaar social return in cijfers", Convert.ToBase64String(sound) });
    }

    private Task<IBrowserContext> VisitorAsync() => browser.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.Address.ToString(), Locale = "nl-NL" });
}
