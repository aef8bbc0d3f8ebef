using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Http;

/// <summary>More than the site takes, on the whole site: the answer says so, and is never a failure of ours.</summary>
public sealed class TooLargeTests(TooLargeTests.Site site) : IClassFixture<TooLargeTests.Site>
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string> Readers => ["/proef/lichaam", "/umbraco/proef/lichaam", "/api/proef/lichaam", "/proef/formulier"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_body_that_says_it_is_too_large_is_a_413(string address) =>
        Assert.StartsWith("HTTP/1.1 413", await RawAsync($"POST {address}", $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {2 * Megabyte}\r\n", []), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_body_that_turns_out_too_large_is_a_413(string address)
    {
        var chunk = Encoding.ASCII.GetBytes($"{60_000:x}\r\na={new string('x', 59_998)}\r\n");

        Assert.StartsWith("HTTP/1.1 413", await RawAsync($"POST {address}", "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n", Enumerable.Repeat(chunk, 40)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_reads_in_Dutch_that_it_was_too_large()
    {
        // Said before anything is sent: a client that goes on sending may lose what it was told.
        var answer = await RawAsync("POST /proef/lichaam", $"Connection: close\r\nContent-Length: {2 * Megabyte}\r\n", []);

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("Dat is te groot", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/verhalen")]
    [InlineData("/zoeken")]
    [InlineData("/media/x/y.jpg")]
    [InlineData("/umbraco/delivery/api/v2/content")]
    [InlineData("/bestaat-niet")]
    public async Task A_large_body_where_none_is_read_is_refused_too(string address)
    {
        var status = int.Parse((await RawAsync($"POST {address}", $"Content-Length: {200 * Megabyte}\r\n", []))["HTTP/1.1 ".Length..][..3], System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(status, 400, 499);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/umbraco/delivery/api/v2/content")]
    public async Task Headers_and_addresses_that_are_too_large_are_431_and_414(string address)
    {
        Assert.StartsWith("HTTP/1.1 431", await RawAsync($"GET {address}", $"X-Lang: {new string('x', 40_000)}\r\n", []), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await RawAsync($"GET {address}", string.Concat(Enumerable.Range(0, 500).Select(number => $"X-{number}: x\r\n")), []), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await RawAsync($"GET {address}", $"Cookie: {string.Concat(Enumerable.Range(0, 4_000).Select(number => $"c{number}=1; "))}\r\n", []), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414", await RawAsync($"GET {address}?q={new string('x', 100_000)}", "", []), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414", await RawAsync($"GET {address}{new string('/', 9_000)}", "", []), StringComparison.Ordinal);
    }

    /// <returns>The status line and, when the connection is closed after it, all that follows.</returns>
    private async Task<string> RawAsync(string request, string headers, IEnumerable<byte[]> body)
    {
        using var socket = new TcpClient();
        var port = site.Host.Client.BaseAddress!.Port;
        await socket.ConnectAsync(IPAddress.Loopback, port, Cancellation);
        await using var stream = socket.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}\r\n"), Cancellation);
            foreach (var part in body)
            {
                await stream.WriteAsync(part, Cancellation);
            }
        }
        catch (IOException)
        {
            // The server said no before it had everything; what it said is still to be read.
        }

        var whole = headers.Contains("Connection: close", StringComparison.Ordinal);
        return (whole
            ? await reader.ReadToEndAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(60), Cancellation)
            : await reader.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancellation)) ?? "";
    }

    public sealed class Site : IAsyncLifetime
    {
        public ShowcaseHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Host = await ShowcaseHost.StartAsync(configure: services => services.AddControllersWithViews().AddApplicationPart(typeof(BodyReaderController).Assembly));

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
