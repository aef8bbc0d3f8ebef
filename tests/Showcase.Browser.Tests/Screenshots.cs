using Microsoft.Playwright;

namespace Showcase.Browser.Tests;

/// <summary>Pictures of pages, for people to look at afterwards.</summary>
internal static class Screenshots
{
    private const int Tries = 3;

    /// <summary>False where a machine tests alone: nobody looks at them there, and they take a tenth of the time.</summary>
    public static bool AreKept { get; } = Environment.GetEnvironmentVariable("CI") is null or "";

    /// <summary>Keeps a page as <c>artifacts/screenshots/{name}.png</c>.</summary>
    /// <remarks>A browser that is short of time now and then says that it cannot make one; that says nothing of the page.</remarks>
    public static async Task PictureAsync(this IPage page, string name, bool isWhole = false)
    {
        if (!AreKept) return;
        var options = new PageScreenshotOptions { Path = Path.Combine(BrowserSite.Artifacts("screenshots"), name + ".png"), FullPage = isWhole };
        for (var tried = 1; ; tried++)
        {
            try
            {
                await page.ScreenshotAsync(options);
                return;
            }
            catch (PlaywrightException exception) when (tried < Tries && exception.Message.Contains("Unable to capture screenshot", StringComparison.Ordinal))
            {
                await page.WaitForTimeoutAsync(200);
            }
        }
    }
}
