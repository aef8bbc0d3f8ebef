using System.Text.Json;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The site by keyboard alone.</summary>
public sealed class KeyboardTests(BrowserSite site, KeptPages pages) : IClassFixture<KeptPages>
{
    private const int Steps = 40;

    public static TheoryData<string> Pages => [.. Templates.Main.Select(template => template.Path)];

    [Fact]
    public async Task The_first_stop_is_a_skip_link_that_leads_to_the_content()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        var skip = await FocusAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.NotNull(skip);
        Assert.StartsWith("#", skip.Href, StringComparison.Ordinal);
        Assert.True(skip is { Shows: true, InView: true }, $"{skip} cannot be seen");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"), "After the skip link the next stop is not in the content.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_stop_shows_its_focus_inside_the_window(string path)
    {
        var page = await pages.PageAsync(site);
        await page.GotoAsync(path);
        var stops = new List<Stop>();
        for (var step = 0; step < Steps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await FocusAsync(page) is { } stop)
            {
                stops.Add(stop);
            }
        }

        // A number to embed has a link to where it comes from, and little else.
        var least = path.Contains("/insluiten/", StringComparison.Ordinal) ? 1 : 9;
        Assert.True(stops.Distinct().Count() >= least, $"Only {stops.Distinct().Count()} stops.");
        Assert.Empty(stops.Where(stop => !stop.Shows || !stop.InView).Distinct());
    }

    private static async Task<Stop?> FocusAsync(IPage page) =>
        (await page.EvaluateAsync<JsonElement?>(PageScripts.Focus))?.Deserialize<Stop>(JsonSerializerOptions.Web);

    private sealed record Stop(string Name, string Href, bool Shows, bool InView);
}
