using System.Net;
using System.Net.Sockets;
using System.Text;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>Hundreds who hold a connection and hardly use it: others are answered, and who sent half a request is let go.</summary>
/// <remarks>What it costs the others in time is measured by <c>Showcase.Benchmarks slow-clients</c>.</remarks>
public sealed class SlowClientTests
{
    private const int OfEach = 250;

    /// <summary>The site lets go after 15 seconds, and looks every second.</summary>
    private static readonly TimeSpan LetGo = TimeSpan.FromSeconds(90);

    /// <summary>Not a measurement: a site that waits for its slow clients does not answer at all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Others_are_answered_and_half_requests_are_ended_by_the_server()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var port = host.Client.BaseAddress!.Port;
        var film = (await host.GetPageAsync("/videos/wat-vraagt-een-opdrachtgever", Cancellation)).Document.QuerySelector("video source[src], video[src]")!.GetAttribute("src")!;
        var idle = await OpenAsync(port, $"GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        var half = await OpenAsync(port, $"GET /verhalen HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Half: ");
        var bodies = await OpenAsync(port, $"POST /verhalen HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 900000\r\n\r\nhalf");
        var readers = await OpenAsync(port, $"GET {film} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        try
        {
            for (var round = 0; round < 40; round++)
            {
                foreach (var address in (string[])["/", "/verhalen/van-bijstand-naar-boomverzorger", $"/zoeken?q=boom{round}", "/umbraco/delivery/api/v2/content?take=2"])
                {
                    using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation).WaitAsync(Patience, Cancellation);
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                }
            }

            Assert.All(await EndingsAsync(half), ending => Assert.StartsWith("HTTP/1.1 408", ending, StringComparison.Ordinal));
            Assert.All(await EndingsAsync(bodies), ending => Assert.Contains("HTTP/1.1 4", ending, StringComparison.Ordinal));
            // Idle is allowed for longer: a browser keeps its connection for the next page.
            Assert.All(idle, socket => Assert.False(socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0, "An idle connection was ended."));
        }
        finally
        {
            Array.ForEach([.. idle, .. half, .. bodies, .. readers], socket => socket.Dispose());
        }
    }

    private static async Task<Socket[]> OpenAsync(int port, string start)
    {
        var sockets = new Socket[OfEach];
        for (var number = 0; number < sockets.Length; number++)
        {
            // A small window, so that a reader who does not read fills it at once.
            sockets[number] = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
            await sockets[number].ConnectAsync(IPAddress.Loopback, port, Cancellation);
            await sockets[number].SendAsync(Encoding.ASCII.GetBytes(start), Cancellation);
        }

        return sockets;
    }

    /// <summary>Waits until the server has ended each connection, and returns what it said before.</summary>
    private static async Task<string[]> EndingsAsync(Socket[] sockets)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(LetGo);
        return await Task.WhenAll(sockets.Select(async socket =>
        {
            var (said, buffer) = (new StringBuilder(), new byte[8192]);
            try
            {
                while (await socket.ReceiveAsync(buffer, limit.Token) is > 0 and var count)
                {
                    said.Append(Encoding.ASCII.GetString(buffer, 0, count));
                }
            }
            catch (SocketException)
            {
                // Reset is an end too.
            }

            return said.ToString();
        }));
    }
}
