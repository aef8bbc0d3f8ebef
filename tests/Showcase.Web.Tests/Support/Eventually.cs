using System.Diagnostics;

namespace Showcase.Web.Tests.Support;

/// <summary>For what happens a moment later, in the background of the site.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> holds, int seconds = 20)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(seconds), $"It did not come true in {seconds} seconds.");
            // The longer it takes, the less often: asking costs the site time too.
            await Task.Delay(10 + (int)Math.Min(90, clock.ElapsedMilliseconds / 10), TestContext.Current.CancellationToken);
        }
    }
}
