using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class OutputCacheTests
{
    private readonly CountingPage page = new() { Tags = ["type:story"] };

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("identity, br;q=0.2", null)]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("br;q=onzin, gzip", "gzip")]
    [InlineData("zstd, compress", null)]
    [InlineData(null, null)]
    public async Task A_page_comes_in_the_coding_the_reader_likes_best(string? accepted, string? coding)
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        (string, string)[] headers = accepted is null ? [] : [("Accept-Encoding", accepted)];

        for (var round = 0; round < 3; round++)
        {
            using var response = await host.SendAsync("/verhaal", headers);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(coding is null ? [] : [coding], response.Content.Headers.ContentEncoding);
            Assert.Equal("Accept-Encoding", string.Join(", ", response.Headers.Vary));
            Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
            Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
            Assert.False(response.Headers.ETag!.IsWeak);
            Assert.Equal("<p>Versie 1</p>" + CountingPage.Filler, Unpack(bytes, coding));
        }

        Assert.Equal(1, page.Made);
    }

    [Fact]
    public async Task Each_coding_has_a_validator_of_its_own_and_a_reader_who_has_it_gets_304_without_body()
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        await host.ReadAsync("/verhaal");
        await host.ReadAsync("/verhaal");
        await WaitUntilBestAsync(host);
        HashSet<string> seen = [];

        foreach (var coding in (string[])["br", "gzip", "identity"])
        {
            using var first = await host.SendAsync("/verhaal", ("Accept-Encoding", coding));
            var etag = first.Headers.ETag!.ToString();
            Assert.True(seen.Add(etag));
            foreach (var known in (string[])[etag, "\"anders\", " + etag, "W/" + etag, "*"])
            {
                using var again = await host.SendAsync("/verhaal", ("Accept-Encoding", coding), ("If-None-Match", known));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(etag, again.Headers.ETag!.ToString());
                Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
                Assert.Contains("Accept-Encoding", again.Headers.Vary);
            }

            using var other = await host.SendAsync("/verhaal", ("Accept-Encoding", coding), ("If-None-Match", "\"anders\""));
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        }
    }

    [Fact]
    public async Task A_condition_on_a_page_that_is_not_stored_any_more_is_answered_too()
    {
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", () => TypedResults.Content(CountingPage.Filler, "text/html")));
        using var first = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"));
        host.Store.Clear();

        using var again = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        using var after = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal("text/html", after.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HEAD_says_what_GET_would_send(bool warm)
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        if (warm) await host.ReadAsync("/verhaal", ("Accept-Encoding", "gzip"));

        using var head = await host.SendAsync("HEAD /verhaal", ("Accept-Encoding", "gzip"));
        using var get = await host.SendAsync("/verhaal", ("Accept-Encoding", "gzip"));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, page.Made);
    }

    [Fact]
    public async Task Many_readers_of_a_cold_page_have_it_made_once()
    {
        var slow = new CountingPage { Prepare = _ => Thread.Sleep(200) };
        await using var host = await CacheHost.StartAsync(app => slow.Map(app, "/verhaal"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.ReadAsync("/verhaal")));

        Assert.Equal(1, slow.Made);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_failing_page_is_not_kept_and_does_not_hold_up_who_waits()
    {
        var failures = 3;
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", () =>
            Interlocked.Decrement(ref failures) >= 0 ? throw new InvalidOperationException("stuk") : TypedResults.Content("goed", "text/plain")));

        using var first = await host.SendAsync("/verhaal");
        Assert.Equal(HttpStatusCode.InternalServerError, first.StatusCode);
        await host.ReadAsync("/verhaal");
        await host.ReadAsync("/verhaal");

        Assert.Equal("goed", await host.ReadAsync("/verhaal"));
    }

    [Fact]
    public async Task A_stored_page_is_made_anew_after_its_lifetime()
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        await host.ReadAsync("/verhaal");

        host.Clock.Advance(TimeSpan.FromSeconds(59));
        await host.ReadAsync("/verhaal");
        Assert.Equal(1, page.Made);

        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await host.ReadAsync("/verhaal");
        Assert.Equal(2, page.Made);
    }

    [Fact]
    public async Task Best_compression_replaces_the_quick_one_and_unpacks_to_the_same()
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        using var quick = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"));
        await host.ReadAsync("/verhaal", ("Accept-Encoding", "br"));
        await WaitUntilBestAsync(host);
        using var best = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"));

        Assert.True(best.Content.Headers.ContentLength < quick.Content.Headers.ContentLength);
        Assert.NotEqual(quick.Headers.ETag, best.Headers.ETag);
        Assert.Equal("<p>Versie 1</p>" + CountingPage.Filler, Unpack(await best.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "br"));
    }

    [Fact]
    public async Task Switched_off_every_answer_is_made_anew()
    {
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"), null, ("Showcase:OutputCache:Enabled", "false"));

        await host.ReadAsync("/verhaal");
        await host.ReadAsync("/verhaal");

        Assert.Equal(2, page.Made);
    }

    private static async Task WaitUntilBestAsync(CacheHost host)
    {
        for (var round = 0; round < 100; round++)
        {
            using var response = await host.SendAsync("/verhaal", ("Accept-Encoding", "br"));
            if (response.Headers.ETag!.Tag.EndsWith(".B\"", StringComparison.Ordinal)) return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The page was never compressed at best quality.");
    }

    private static string Unpack(byte[] bytes, string? coding)
    {
        using var source = new MemoryStream(bytes);
        using Stream plain = coding switch { "br" => new BrotliStream(source, CompressionMode.Decompress), "gzip" => new GZipStream(source, CompressionMode.Decompress), _ => source };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
