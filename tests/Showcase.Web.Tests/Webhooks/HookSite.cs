using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>A site that may call this computer, and a receiver on it, for the tests of a class.</summary>
public sealed class HookSite : IAsyncLifetime
{
    private static int last;

    private ShowcaseHost? host;
    private Receiver? receiver;

    public ShowcaseHost Host => host!;

    internal Receiver Receiver => receiver!;

    internal Redaction Redaction => new(Host);

    public async ValueTask InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        host = await ShowcaseHost.StartAsync(HookDesk.Loopback, services => services.OpenGates());
    }

    /// <summary>A path of a test's own at the receiver, and its address.</summary>
    internal (string Path, string Address) Place()
    {
        var path = $"/ontvanger-{Interlocked.Increment(ref last)}";
        return (path, Receiver.Address + path);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
