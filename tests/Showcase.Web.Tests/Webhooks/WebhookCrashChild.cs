using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>Publishes, and hangs between the commit and the writing of messages. Runs only in a process of its own, which <see cref="WebhookCrashTests"/> kills.</summary>
internal static class WebhookCrashChild
{
    public const string DataVariable = "SHOWCASE_WEBHOOK_DATA";
    public const string AddressVariable = "SHOWCASE_WEBHOOK_ADDRESS";
    public const string LedgerVariable = "SHOWCASE_WEBHOOK_LEDGER";

    public static async Task Publish_and_hang()
    {
        var hang = new Hang(Environment.GetEnvironmentVariable(LedgerVariable)!);
        await using var host = await ShowcaseHost.StartOnAsync(
            Environment.GetEnvironmentVariable(DataVariable)!, HookDesk.Loopback, services => services.AddSingleton<IContentPublishedHandler>(hang).OpenGates());
        await host.HookAsync(Environment.GetEnvironmentVariable(AddressVariable)!);
        var redaction = new Redaction(host);
        // Its message is written and waits: nobody listens yet.
        var told = await redaction.AddLikeAsync("/privacy", "Al geschreven");
        await redaction.PublishAsync(told);
        var committed = await redaction.AddLikeAsync("/privacy", "Alleen vastgelegd");
        hang.At = committed;
        hang.Note($"{told} {committed}");
        await redaction.PublishAsync(committed);
    }

    private sealed class Hang(string ledger) : IContentPublishedHandler
    {
        public Guid? At { get; set; }

        public string Name => "hang";

        public int Order => 1;

        public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
        {
            if (change.Key != At) return Task.CompletedTask;
            Note("hangt");
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        public void Note(string line) => File.AppendAllText(ledger, line + "\n");
    }
}
