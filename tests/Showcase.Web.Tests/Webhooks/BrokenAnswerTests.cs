using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>Receivers whose connection is reset while they answer.</summary>
public sealed class BrokenAnswerTests(HookSite site) : IClassFixture<HookSite>
{
    private readonly ShowcaseHost host = site.Host;

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 2")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n")]
    public async Task Reset_before_its_headers_are_whole_an_answer_is_none_and_the_message_comes_again_under_the_same_id(string said)
    {
        await using var receiver = new RudeReceiver(said);
        var (id, _) = await host.HookAsync(receiver.Address);
        var redaction = new Redaction(host);
        await redaction.PublishAsync(await redaction.AddLikeAsync("/privacy", $"Afgebroken {Guid.NewGuid():N}"));
        await host.AttemptedAsync(id, 1);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.AttemptedAsync(id, 2);

        Assert.All(await host.AttemptsAsync(id), attempt => Assert.Equal((null, "De ontvanger brak het antwoord af."), (attempt.Status, attempt.Answer)));
        var message = Assert.Single(await host.MessagesAsync(id));
        Assert.Equal(MessageState.Waiting, message.State);
        Assert.Equal($"msg_{message.Key:N}", Assert.Single(receiver.Ids.Distinct()));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", "")]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", "")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ngoed, ma", "goed, ma")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ngoed\r\nff\r\n", "goed")]
    public async Task Reset_in_the_middle_of_its_text_an_answer_says_that_the_message_was_taken(string said, string kept)
    {
        await using var receiver = new RudeReceiver(said);
        var (id, _) = await host.HookAsync(receiver.Address);

        var outcome = await host.TryAsync(id);

        Assert.True(outcome.IsDelivered, outcome.Answer);
        // A reset may overtake what was said before it.
        Assert.StartsWith(outcome.Answer, kept, StringComparison.Ordinal);
        Assert.Equal(outcome.Status, Assert.Single(await host.AttemptsAsync(id)).Status);
    }

    [Fact]
    public async Task A_refusal_that_is_reset_in_the_middle_stays_a_refusal()
    {
        await using var receiver = new RudeReceiver("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\nvol");
        var (id, _) = await host.HookAsync(receiver.Address);

        var outcome = await host.TryAsync(id);

        Assert.Equal((503, false), (outcome.Status, outcome.IsDelivered));
    }

    /// <summary>Reads a message, says some bytes, and resets the connection: no goodbye, as a machine that loses its power behind a firewall.</summary>
    private sealed class RudeReceiver : IAsyncDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Task serving;

        public RudeReceiver(string said)
        {
            listener.Start();
            serving = ServeAsync(Encoding.ASCII.GetBytes(said));
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

        public ConcurrentQueue<string> Ids { get; } = new();

        public async ValueTask DisposeAsync()
        {
            listener.Stop();
            await serving;
        }

        private async Task ServeAsync(byte[] said)
        {
            try
            {
                while (true)
                {
                    using var socket = await listener.AcceptSocketAsync();
                    await ReadAsync(socket);
                    await socket.SendAsync(said);
                    socket.LingerState = new LingerOption(true, 0);
                }
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        // The whole message first: unread bytes would reset the connection by themselves.
        private async Task ReadAsync(Socket socket)
        {
            var text = "";
            var block = new byte[16 * 1024];
            while (!IsWhole(text))
            {
                var length = await socket.ReceiveAsync(block);
                if (length == 0) return;
                text += Encoding.Latin1.GetString(block, 0, length);
            }

            Ids.Enqueue(HeaderOf(text, "webhook-id"));
        }

        private static bool IsWhole(string text) => text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var end
            && text.Length - end - 4 >= int.Parse(HeaderOf(text, "Content-Length"), System.Globalization.CultureInfo.InvariantCulture);

        private static string HeaderOf(string text, string name) =>
            text.Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim();
    }
}
