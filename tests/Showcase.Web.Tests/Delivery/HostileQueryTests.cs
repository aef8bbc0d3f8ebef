using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

public sealed class HostileQueryTests(SharedHost shared)
{
    [Theory]
    [InlineData("filter=owner:jan", "Filter option not found")]
    [InlineData("filter=reviewBy>2020-01-01", "Filter option not found")]
    [InlineData("filter=successStory.owner:jan", "Filter option not found")]
    [InlineData("sort=owner:asc", "Sort option not found")]
    [InlineData("sort=reviewBy:desc", "Sort option not found")]
    [InlineData("fetch=parent:/verhalen", "Selector option not found")]
    [InlineData("filter=createDate>%27%20OR%201=1--", "Filter value not valid")]
    [InlineData("take=1e9", "Number out of range")]
    [InlineData("take=1001", "Number out of range")]
    [InlineData("skip=-1", "Number out of range")]
    [InlineData("skip=0x10", "Number out of range")]
    [InlineData("take=%D9%A1", "Number out of range")]
    [InlineData("fetch=children:/&fetch=children:/", "Query parameter repeated")]
    public async Task A_bad_query_is_a_problem_with_a_title(string query, string title)
    {
        var problem = await (await DeliveryClient.OfAsync(shared)).GetProblemAsync(HttpStatusCode.BadRequest, "/content?" + query);

        Assert.Equal(title, problem.GetProperty("title").GetString());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("/content/items?id=geen-id")]
    [InlineData("/content/items?id=")]
    public async Task An_id_that_is_none_is_told(string address) =>
        Assert.Equal("Id not valid", (await (await DeliveryClient.OfAsync(shared)).GetProblemAsync(HttpStatusCode.BadRequest, address)).GetProperty("title").GetString());

    [Fact]
    public async Task The_most_a_request_line_can_hold_is_answered_at_once()
    {
        var api = await DeliveryClient.OfAsync(shared);
        var started = Stopwatch.GetTimestamp();

        Assert.Equal(HttpStatusCode.BadRequest, await api.StatusAsync("/content?" + string.Join('&', Enumerable.Repeat("filter=name:a", 500))));
        Assert.Equal(HttpStatusCode.BadRequest, await api.StatusAsync("/content?" + string.Join('&', Enumerable.Repeat("sort=name:asc", 500))));
        Assert.Equal(HttpStatusCode.BadRequest, await api.StatusAsync("/content?expand=" + new string('[', 7_000)));
        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content/items?" + string.Join('&', Enumerable.Repeat($"id={Guid.NewGuid()}", 180))));
        Assert.Contains(await api.StatusAsync("/content?" + string.Join('&', Enumerable.Repeat("filter=name:a", 10_000))), new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestUriTooLong });
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("/content/item/%00")]
    [InlineData("/content/item/..%2f..%2fetc%2fpasswd")]
    [InlineData("/content/item/%E2%80%AEnelahrev")]
    [InlineData("/content/item/verhalen%252Fsoep-uit-eigen-wijk%00")]
    [InlineData("/content/item/preview-8d9a2c1e-3c0f-4d7b-9f5a-0c6d1e2f3a4b")]
    [InlineData("/content/item/preview-")]
    [InlineData("/content/item/<script>alert(1)</script>")]
    [InlineData("/content/item/1056/verhalen")]
    [InlineData("/content/item/99999999999999999999/verhalen")]
    [InlineData("/content/item/a%0d%0aSet-Cookie:%20x=y")]
    [InlineData("/content/item/00000000-0000-0000-0000-000000000000")]
    public async Task A_strange_path_leads_nowhere(string address)
    {
        var status = await RawStatusAsync(address);

        Assert.True(status is 400 or 404, $"{address}: {status}");
    }

    [Fact]
    public async Task Strange_headers_do_no_harm()
    {
        var api = await DeliveryClient.OfAsync(shared);

        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content/item/verhalen", ("Accept-Language", "../../etc;q=0.9, *;q=0, ;;")));
        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content/item/verhalen", ("Accept-Language", string.Join(',', Enumerable.Repeat("nl-NL;q=0.1", 500)))));
        Assert.Equal(HttpStatusCode.OK, await api.StatusAsync("/content/item/verhalen", ("Accept-Segment", new string('x', 4_000))));
        Assert.Equal(HttpStatusCode.NotFound, await api.StatusAsync("/content/item/verhalen", ("Start-Item", new string('/', 4_000) + "x")));
    }

    /// <summary>Sends the address as it is, without the tidying that clients do.</summary>
    private async Task<int> RawStatusAsync(string address)
    {
        var port = (await shared.Started).Client.BaseAddress!.Port;
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {DeliveryClient.Base}{address.Replace("<", "%3C", StringComparison.Ordinal)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Set-Cookie", answer, StringComparison.OrdinalIgnoreCase);
        return int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
