using System.Net;
using System.Net.Sockets;
using System.Text;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Counting;

/// <summary>What the address takes from pages of the site, and what it refuses from everybody else.</summary>
public sealed class CountEndpointTests(CountEndpointTests.Site site) : IClassFixture<CountEndpointTests.Site>
{
    private const string Good = """{"paragraaf":"contractvoorwaarde-vijf-procent","versie":"1.0.0","soort":"bekeken"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> NotFromAPageOfOurs =>
    [
        "", " ", "null", "[]", "{}", "\"bekeken\"", Good + "x", Good[..^1], "[" + Good + "]", Good.Replace("\"1.0.0\"", "1", StringComparison.Ordinal), Good.Replace("\"1.0.0\"", "null", StringComparison.Ordinal),
        Good.Replace("\"1.0.0\"", "{}", StringComparison.Ordinal), Good.Replace("{", """{"versie":"1.0.0",""", StringComparison.Ordinal), Good.Replace("{", """{"bezoeker":"x",""", StringComparison.Ordinal),
        """{"paragraaf":"contractvoorwaarde-vijf-procent","versie":"1.0.0"}""", Good.Replace("paragraaf", "Paragraaf", StringComparison.Ordinal),
        CountBench.Json("gelezen", CountBench.Slug, "1.0.0"), CountBench.Json("", CountBench.Slug, "1.0.0"), CountBench.Json("BEKEKEN", CountBench.Slug, "1.0.0"), CountBench.Json("bekeken\0", CountBench.Slug, "1.0.0"),
        CountBench.Json("bekeken", "", "1.0.0"), CountBench.Json("bekeken", "../beheer", "1.0.0"), CountBench.Json("bekeken", "Contractvoorwaarde-vijf-procent", "1.0.0"), CountBench.Json("bekeken", "a/b", "1.0.0"),
        CountBench.Json("bekeken", "x' OR 1=1 --", "1.0.0"), CountBench.Json("bekeken", "<script>", "1.0.0"), CountBench.Json("bekeken", "a\u202Eb", "1.0.0"), CountBench.Json("bekeken", new string('a', 256), "1.0.0"),
        CountBench.Json("bekeken", CountBench.Slug, ""), CountBench.Json("bekeken", CountBench.Slug, "=1+1"), CountBench.Json("bekeken", CountBench.Slug, new string('1', 41)), CountBench.Json("bekeken", CountBench.Slug, "1.0.0\r\nX: y"),
        Good + new string(' ', 1024), new string('[', 1000), "{" + new string('{', 1000),
    ];

    [Theory]
    [InlineData("bekeken")]
    [InlineData("gekopieerd-opmaak")]
    [InlineData("gekopieerd-tekst")]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("tekst")]
    public async Task What_a_page_tells_is_counted_once(string kind)
    {
        await using var host = await ShowcaseHost.StartAsync();
        var version = await host.VersionAsync();

        Assert.Equal(HttpStatusCode.NoContent, await host.TellAsync(CountBench.Beacon(CountBench.Json(kind, CountBench.Slug, version))));

        Assert.Empty(await host.RowsAsync());
        await host.FlushAsync();
        await host.FlushAsync();
        var row = Assert.Single(await host.RowsAsync());
        Assert.Equal((kind, version, 1, new DateOnly(2026, 11, 22)), (row.Kind, row.Version, row.Count, row.Day));
    }

    [Theory]
    [MemberData(nameof(NotFromAPageOfOurs))]
    public Task What_no_page_of_ours_sends_is_refused(string body) => RefusedAsync(CountBench.Beacon(body));

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/plain; application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/jsonp")]
    public Task What_another_site_could_have_a_browser_send_is_refused(string? type) => RefusedAsync(CountBench.Beacon(Good, type));

    [Fact]
    public async Task A_form_is_refused()
    {
        var request = CountBench.Beacon("");
        request.Content = new FormUrlEncodedContent([new("paragraaf", CountBench.Slug), new("versie", "1.0.0"), new("soort", "bekeken")]);

        await RefusedAsync(request);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData("", null)]
    [InlineData("cross-site", "http://127.0.0.1")]
    [InlineData(null, null)]
    [InlineData(null, "null")]
    [InlineData(null, "https://elders.example")]
    [InlineData(null, "http://127.0.0.1:1")]
    [InlineData(null, "http://127.0.0.1.elders.example")]
    [InlineData(null, "geen adres")]
    public Task Another_site_is_refused(string? fetched, string? origin)
    {
        var request = CountBench.Beacon(Good, site: fetched);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return RefusedAsync(request);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://openbaar.example")]
    public async Task Over_plain_http_a_browser_names_the_site_itself_or_the_address_the_public_knows(string? publicAddress)
    {
        await using var host = await ShowcaseHost.StartAsync(publicAddress is null ? null : new Dictionary<string, string> { ["Showcase:BaseUrl"] = publicAddress });
        var request = CountBench.Beacon(CountBench.Json("bekeken", CountBench.Slug, await host.VersionAsync()), site: null);
        request.Headers.Add("Origin", publicAddress ?? host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.NoContent, await host.TellAsync(request));

        await host.FlushAsync();
        Assert.Single(await host.RowsAsync());
    }

    [Theory]
    [InlineData("bestaat-niet", "1.0.0")]
    [InlineData("geteld", "1.0.0")]
    [InlineData(CountBench.Slug, "9.9.9")]
    public async Task A_text_that_is_not_there_is_answered_like_one_that_is_and_not_counted(string slug, string version)
    {
        Assert.Equal(HttpStatusCode.NoContent, await site.Host.TellAsync(CountBench.Beacon(CountBench.Json("bekeken", slug, version))));
        await NothingCountedAsync();
    }

    [Theory]
    [InlineData("DNT")]
    [InlineData("Sec-GPC")]
    public async Task Who_asks_not_to_be_tracked_is_not_counted(string header)
    {
        var request = CountBench.Beacon(CountBench.Json("bekeken", CountBench.Slug, await site.Host.VersionAsync()));
        request.Headers.Add(header, "1");

        Assert.Equal(HttpStatusCode.NoContent, await site.Host.TellAsync(request));
        await NothingCountedAsync();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_a_post_is_taken(string method)
    {
        using var request = CountBench.Beacon(Good);
        request.Method = new HttpMethod(method);
        request.Content = null;

        using var answer = await site.Host.Client.SendAsync(request, Cancellation);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        await NothingCountedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ten_megabytes_are_refused_after_a_kilobyte(bool saysHowMuch)
    {
        using var socket = new TcpClient();
        var port = site.Host.Client.BaseAddress!.Port;
        await socket.ConnectAsync(IPAddress.Loopback, port, Cancellation);
        await using var stream = socket.GetStream();
        using var reader = new StreamReader(stream);
        var length = saysHowMuch ? $"Content-Length: {10 * 1024 * 1024}" : "Transfer-Encoding: chunked";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {CountBench.Address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n{length}\r\n\r\n"), Cancellation);
        var chunk = Encoding.ASCII.GetBytes($"{60_000:x}\r\n{Good}{new string(' ', 60_000 - Good.Length)}\r\n");

        await stream.WriteAsync(chunk, Cancellation);
        var answer = await reader.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await SendOnAsync(stream, chunk, 175);

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        await NothingCountedAsync();
    }

    private async Task RefusedAsync(HttpRequestMessage request)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.Host.TellAsync(request));
        await NothingCountedAsync();
    }

    private async Task NothingCountedAsync()
    {
        await site.Host.FlushAsync();
        Assert.Empty(await site.Host.RowsAsync());
    }

    private static async Task SendOnAsync(NetworkStream stream, byte[] chunk, int times)
    {
        try
        {
            for (var sent = 0; sent < times; sent++)
            {
                await stream.WriteAsync(chunk, Cancellation);
            }
        }
        catch (IOException)
        {
            // The server has heard enough.
        }
    }

    /// <summary>On which nothing is ever counted.</summary>
    public sealed class Site : IAsyncLifetime
    {
        public ShowcaseHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await ShowcaseHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
