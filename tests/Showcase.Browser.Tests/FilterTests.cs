using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>The facets of the story list: by click, by address, and without scripts.</summary>
public sealed partial class FilterTests(BrowserSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Choosing_a_sector_narrows_the_list_and_stands_in_the_address(bool scripts)
    {
        await using var visitor = await site.VisitorAsync(scripts: scripts);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/verhalen");
        var all = await StoriesAsync(page);

        await page.Locator("details", new PageLocatorOptions { HasTextString = "Sector" }).Locator("summary").ClickAsync();
        var label = page.Locator("label", new PageLocatorOptions { HasTextString = "groen" }).First;
        var promised = int.Parse(string.Concat((await label.InnerTextAsync()).Where(char.IsDigit)), System.Globalization.CultureInfo.InvariantCulture);
        await label.Locator("input").CheckAsync();
        if (!scripts)
        {
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Filter toepassen" }).ClickAsync();
        }

        await Assertions.Expect(page).ToHaveURLAsync(Filtered(), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
        var narrowed = await StoriesAsync(page);

        Assert.Contains("sector=groen", page.Url, StringComparison.Ordinal);
        Assert.Equal(promised, narrowed.Count);
        Assert.True(narrowed.Count > 0 && narrowed.Count < all.Count, $"{narrowed.Count} of {all.Count}");
        Assert.Subset(all.ToHashSet(), narrowed.ToHashSet());
    }

    [Fact]
    public async Task The_address_alone_brings_the_same_list_back_and_the_filter_can_be_taken_away()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/verhalen?sector=groen&doelgroep=bedrijven");
        var both = await StoriesAsync(page);
        await page.GotoAsync("/verhalen?sector=groen");
        var one = await StoriesAsync(page);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Wis alle filters" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Unfiltered(), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();

        Assert.True(both.Count < one.Count && one.Count < (await StoriesAsync(page)).Count);
        Assert.Subset(one.ToHashSet(), both.ToHashSet());
    }

    [Fact]
    public async Task Whoever_goes_back_finds_the_boxes_of_that_address()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/verhalen?sector=groen");
        await page.Locator("details", new PageLocatorOptions { HasTextString = "Sector" }).Locator("summary").ClickAsync();
        await page.Locator("input[name=sector][value=catering]").CheckAsync();
        await page.WaitForURLAsync("**/verhalen?*catering*");

        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("input[name=sector][value=groen]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("input[name=sector][value=catering]")).Not.ToBeCheckedAsync();
    }

    private static async Task<IReadOnlyList<string>> StoriesAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('main a[href^=\"/verhalen/\"]')].map(link => link.getAttribute('href')))]");

    [GeneratedRegex(@"\?", RegexOptions.None, 1000)]
    private static partial Regex Filtered();

    [GeneratedRegex("/verhalen$", RegexOptions.None, 1000)]
    private static partial Regex Unfiltered();
}
