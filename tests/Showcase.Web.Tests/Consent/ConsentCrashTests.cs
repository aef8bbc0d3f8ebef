using System.Diagnostics;
using System.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>kill -9 between the withdrawal and what follows from it: after the restart it is gone everywhere.</summary>
public sealed class ConsentCrashTests
{
    [Fact]
    public async Task What_was_withdrawn_when_the_site_was_killed_is_gone_after_the_restart()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        var ledger = Path.Combine(folder.Path, "gebeurd.txt");
        var start = TestChild.Of(typeof(ConsentCrashChild), nameof(ConsentCrashChild.Withdraw_and_hang));
        start.Environment[ConsentCrashChild.DataVariable] = folder.Path;
        start.Environment[ConsentCrashChild.LedgerVariable] = ledger;
        using (var child = Process.Start(start)!)
        {
            var (said, complained) = (child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            try
            {
                await Eventually.TrueAsync(() => Task.FromResult(child.HasExited || (File.Exists(ledger) && File.ReadAllText(ledger).Contains("hangt", StringComparison.Ordinal))), 90);
                Assert.False(child.HasExited, child.HasExited ? await said + await complained : "");
            }
            finally
            {
                child.Kill(entireProcessTree: true);
                await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        var told = File.ReadLines(ledger).First().Split(' ');
        await using var site = await OwnSite.StartAsync(folder.Path);

        Assert.Equal(HttpStatusCode.Gone, (await site.Host.GetPageAsync(told[0], TestContext.Current.CancellationToken)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await site.Host.GetPageAsync(told[1], TestContext.Current.CancellationToken)).Status);
        Assert.DoesNotContain(told[2], (await site.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken)).Text, StringComparison.OrdinalIgnoreCase);
    }
}
