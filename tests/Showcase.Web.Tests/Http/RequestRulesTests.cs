using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Tests.OutputCaching;

namespace Showcase.Web.Tests.Http;

public sealed class RequestRulesTests
{
    [Theory]
    [InlineData("/verhalen/", "/verhalen")]
    [InlineData("/Verhalen/Naam", "/verhalen/naam")]
    [InlineData("/verhalen/?sector=groen", "/verhalen?sector=groen")]
    [InlineData("//kwaad.example/", "/kwaad.example")]
    [InlineData("//kwaad.example/%2e%2e", "/")]
    [InlineData("/A//kwaad.example", "/a/kwaad.example")]
    [InlineData("/%2Fkwaad.example/", "/%2Fkwaad.example")]
    [InlineData("/Caf%C3%89/", "/caf%C3%A9")]
    [InlineData("///", "/")]
    public async Task A_page_has_one_address_and_other_spellings_lead_there_never_away(string asked, string canonical)
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/{**rest}", () => TypedResults.Content("pagina", "text/html")));

        var (status, headers) = await RawAsync(host, $"GET {asked} HTTP/1.1");

        Assert.Equal("HTTP/1.1 301 Moved Permanently", status);
        Assert.Equal("Location: " + canonical, headers.Single(header => header.StartsWith("Location", StringComparison.Ordinal)), ignoreCase: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/verhalen")]
    [InlineData("/media/AbC/Foto.jpg")]
    [InlineData("/umbraco/delivery/api/v2/content/")]
    [InlineData("/api/v1/X/")]
    [InlineData("/assets/site-3QK7XVBA.css")]
    public void Addresses_that_are_right_or_belong_to_others_stay(string path) => Assert.Null(RequestRules.CanonicalOf(path));

    [Theory]
    [InlineData("GET /verhalen/%00 HTTP/1.1")]
    [InlineData("GET /verhalen/%0d%0aSet-Cookie:x=1 HTTP/1.1")]
    [InlineData("GET /verhalen/%09 HTTP/1.1")]
    [InlineData("GET /%5Ckwaad.example/ HTTP/1.1")]
    [InlineData("GET /\\kwaad.example/ HTTP/1.1")]
    [InlineData("GET /verhalen/%E2%80%AEnaam HTTP/1.1")]
    [InlineData("GET /verhalen/%7F HTTP/1.1")]
    public async Task Characters_that_nobody_types_are_refused(string line)
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/{**rest}", () => TypedResults.Content("pagina", "text/html")));

        Assert.Equal("HTTP/1.1 400 Bad Request", (await RawAsync(host, line)).Status);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("GOOI")]
    public async Task An_unknown_method_is_not_allowed(string method)
    {
        await using var host = await CacheHost.StartAsync(app => app.Map("/{**rest}", () => "alles"));

        var (status, headers) = await RawAsync(host, $"{method} /verhalen HTTP/1.1");

        Assert.Equal("HTTP/1.1 405 Method Not Allowed", status);
        Assert.Contains(headers, header => header.StartsWith("Allow: GET, HEAD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HEAD_works_where_only_GET_was_mapped_and_nothing_is_cached()
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/beheer/x", () => "iets"));

        using var response = await host.SendAsync("HEAD /beheer/x");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(20_000, 1)]
    [InlineData(20, 200)]
    public async Task Headers_are_bounded(int length, int count)
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/", () => "thuis"));
        var headers = string.Concat(Enumerable.Range(0, count).Select(number => $"X-{number}: {new string('x', length)}\r\n"));

        Assert.Equal("HTTP/1.1 431 Request Header Fields Too Large", (await RawAsync(host, "GET / HTTP/1.1", headers)).Status);
    }

    [Fact]
    public async Task The_address_line_is_bounded()
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/", () => "thuis"));

        Assert.Equal("HTTP/1.1 414 URI Too Long", (await RawAsync(host, $"GET /?q={new string('x', 9_000)} HTTP/1.1")).Status);
    }

    [Fact]
    public async Task A_large_body_is_refused()
    {
        await using var host = await CacheHost.StartAsync(app => app.MapPost("/", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return (await reader.ReadToEndAsync()).Length;
        }));

        Assert.Equal("HTTP/1.1 413 Payload Too Large", (await RawAsync(host, "POST / HTTP/1.1", "Content-Length: 2000000\r\n")).Status);
    }

    private static async Task<(string Status, string[] Headers)> RawAsync(CacheHost host, string line, string headers = "")
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port, cancellation);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\nHost: 127.0.0.1:{host.Client.BaseAddress.Port}\r\nConnection: close\r\n{headers}\r\n"), cancellation);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var status = await reader.ReadLineAsync(cancellation);
        List<string> read = [];
        while (await reader.ReadLineAsync(cancellation) is { Length: > 0 } header) read.Add(header);
        return (status!, [.. read]);
    }
}
