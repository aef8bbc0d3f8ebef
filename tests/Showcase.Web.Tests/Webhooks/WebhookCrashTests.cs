using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>kill -9 between a commit and its delivery: after the restart the receiver hears of all of it.</summary>
public sealed class WebhookCrashTests
{
    [Fact]
    public async Task What_was_committed_when_the_site_was_killed_is_delivered_after_the_restart()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        var (data, ledger, port) = (folder.Path, folder.Combine("gebeurd.txt"), FreePort());
        var start = TestChild.Of(typeof(WebhookCrashChild), nameof(WebhookCrashChild.Publish_and_hang));
        start.Environment[WebhookCrashChild.DataVariable] = data;
        start.Environment[WebhookCrashChild.LedgerVariable] = ledger;
        start.Environment[WebhookCrashChild.AddressVariable] = $"http://127.0.0.1:{port}/na-de-klap";
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

        var keys = File.ReadLines(ledger).First().Split(' ').Select(Guid.Parse).ToList();
        await using var receiver = await Receiver.StartAsync(port);
        await using var host = await ShowcaseHost.StartOnAsync(data, HookDesk.Loopback, services => services.OpenGates());
        // The first is not due before its pause is over; the second waits for its turn.
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var heard = new[] { await receiver.NextAsync("/na-de-klap"), await receiver.NextAsync("/na-de-klap") };

        Assert.Equal(keys, heard.Select(message => message.Json.GetProperty("id").GetGuid()));
        Assert.All(heard, message => Assert.Equal(WebhookEvent.Published.Alias, message.Event));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
