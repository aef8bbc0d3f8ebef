using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Each kind of page on a desk in light and on a phone in dark: measured for contrast and width, and kept as a picture to look at.</summary>
public sealed class LooksTests(BrowserSite site, KeptPages pages) : IClassFixture<KeptPages>
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var template in Templates.Main)
            {
                pages.Add(template.Name, template.Path);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_is_legible_in_light_on_a_desk_and_in_dark_on_a_phone(string name, string path)
    {
        var problems = new List<string>();
        foreach (var (scheme, width) in PageVisit.Looks)
        {
            // In light the whole sitemap is looked into at this width already.
            var isKnown = scheme == ColorScheme.Light && site.Paths.Contains(path);
            if (isKnown && !Screenshots.AreKept) continue;
            var page = await pages.PageAsync(site, width, scheme);
            await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            if (Screenshots.AreKept) await ShowLazyPicturesAsync(page);
            var look = scheme == ColorScheme.Dark ? $"{name}-{width}-donker" : $"{name}-{width}";
            await page.PictureAsync(look, isWhole: true);
            if (isKnown) continue;
            problems.AddRange((await PageVisit.AxeAsync(page, "color-contrast", "link-in-text-block", "target-size")).Select(violation => $"{look}: {violation}"));
            problems.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Overflow)).Select(overflow => $"{look}: {overflow}"));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task Dark_is_dark()
    {
        await using var visitor = await site.VisitorAsync(scheme: ColorScheme.Dark);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        var luminance = await page.EvaluateAsync<double>(
            "() => { for (const e of [document.body, document.documentElement]) { const c = getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number); if (c[3] !== 0) return (c[0] + c[1] + c[2]) / 765; } return 1; }");

        Assert.InRange(luminance, 0, 0.35);
    }

    // Lazy pictures load when they come near; a screenshot of the whole page does not scroll.
    private static async Task ShowLazyPicturesAsync(IPage page)
    {
        await page.EvaluateAsync("async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(done => setTimeout(done, 40)); } scrollTo(0, 0); await Promise.race([Promise.all([...document.images].map(image => image.decode().catch(() => {}))), new Promise(done => setTimeout(done, 4000))]); }");
    }
}
