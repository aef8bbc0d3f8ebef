using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Pages for tests that look at one address after another and leave nothing behind: a new visitor for each takes more than what they look at.</summary>
public sealed class KeptPages : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(int Width, ColorScheme Scheme), IPage> _pages = new();

    /// <summary>The page of this width and colour, as the test before left it.</summary>
    public async Task<IPage> PageAsync(BrowserSite site, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        if (!_pages.TryGetValue((width, scheme), out var page))
        {
            page = await (await site.VisitorAsync(width, scheme: scheme)).NewPageAsync();
            _pages[(width, scheme)] = page;
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages.Values)
        {
            await page.Context.CloseAsync();
        }
    }
}
