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

        foreach (var address in (string[])[told[0], told[1], ConsentAddresses.Api + "content/item/" + told[3], ConsentAddresses.Api + "content/item" + told[0], site.Host.OembedOf(told[0])])
        {
            Assert.Equal((address, HttpStatusCode.Gone), (address, (await site.Host.ReadAsync(address)).Status));
        }

        // Its handler knew what was public before; after a kill nobody does, and what was made of the picture is looked for.
        Assert.NotEmpty(site.Host.RenditionsOf(told[1]));
        site.Host.Clock.Advance(TimeSpan.FromSeconds(11));
        await Eventually.TrueAsync(() => Task.FromResult(site.Host.RenditionsOf(told[1]).Length == 0));
        Assert.DoesNotContain(told[2], (await site.Host.GetPageAsync("/verhalen", TestContext.Current.CancellationToken)).Text, StringComparison.OrdinalIgnoreCase);
    }
}
