using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Someone who has a keyboard and nothing else.</summary>
internal sealed class Keys(IPage page)
{
    private const int MostStops = 120;

    // What the focused element is called; a field by its label.
    private const string Name = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          return (element.labels?.[0]?.textContent || element.getAttribute('aria-label') || document.getElementById(element.getAttribute('aria-labelledby'))?.textContent || element.textContent || '').replace(/\s+/g, ' ').trim();
        }
        """;

    /// <summary>Goes on with Tab until something with this name has the focus, which must show.</summary>
    public async Task GoToAsync(string name)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var found = await page.EvaluateAsync<string>(Name);
            if (!found.StartsWith(name, StringComparison.Ordinal)) continue;
            Assert.True(await page.EvaluateAsync<bool>("() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1; }"), $"'{name}' has focus that does not show.");
            return;
        }

        throw new InvalidOperationException($"'{name}' is not reached by Tab on {page.Url}:\n{await page.InnerTextAsync("body")}");
    }

    /// <summary>Goes on with Tab until what a function says of the focused element comes true.</summary>
    public async Task GoToWhereAsync(string holds, string key = "Tab")
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>($"() => {{ const element = document.activeElement; return Boolean({holds}); }}")) return;
        }

        throw new InvalidOperationException($"{holds} does not come true by {key} on {page.Url}:\n{await page.InnerTextAsync("body")}");
    }

    /// <summary>Chooses from a list by its arrows.</summary>
    public async Task ChooseAsync(string name, string value)
    {
        await GoToAsync(name);
        await GoToWhereAsync($"element.value === '{value}'", "ArrowDown");
    }

    /// <summary>Goes to a link or button and presses Enter; waits for the page it leads to.</summary>
    public async Task PressAsync(string name)
    {
        await GoToAsync(name);
        await page.EvaluateAsync("() => { window.former = true; }");
        await page.Keyboard.PressAsync("Enter");
        await UntilAsync("() => !window.former && document.readyState === 'complete'");
    }

    /// <summary>Waits for what a function says of the page. Playwright's own wait needs a policy that allows making code from text.</summary>
    public async Task UntilAsync(string function)
    {
        for (var wait = 0; wait < 600; wait++)
        {
            try
            {
                if (await page.EvaluateAsync<bool>(function)) return;
            }
            catch (PlaywrightException)
            {
                // The page is just being replaced.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{function} does not come true on {page.Url}:\n{await page.InnerTextAsync("body")}");
    }

    public async Task TypeAsync(string name, string text)
    {
        await GoToAsync(name);
        await page.Keyboard.TypeAsync(text);
    }
}
