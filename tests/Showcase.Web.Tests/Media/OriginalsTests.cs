using System.Net;
using System.Net.Http.Headers;

namespace Showcase.Web.Tests.Media;

public sealed class OriginalsTests(PictureHost pictures) : IClassFixture<PictureHost>
{
    private readonly MediaHost host = pictures.Host;

    [Fact]
    public async Task An_original_is_sent_with_its_type_a_tag_and_long_caching()
    {
        var address = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));

        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl!.MaxAge >= TimeSpan.FromDays(1));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await host.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_film_can_be_asked_for_in_parts()
    {
        var address = host.Write("film.mp4", [.. Enumerable.Range(0, 200).Select(number => (byte)number)]);

        using var question = new HttpRequestMessage(HttpMethod.Get, address);
        question.Headers.Range = new RangeHeaderValue(10, 19);
        using var answer = await host.Client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("video/mp4", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(Enumerable.Range(10, 10).Select(number => (byte)number), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_drawing_cannot_run_its_script()
    {
        var address = host.Write("tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray());

        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.ToString());
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pagina.html")]
    [InlineData("code.js")]
    [InlineData("zonder-extensie")]
    [InlineData("lijst.xml")]
    public async Task A_file_that_a_browser_could_run_is_only_a_download(string name)
    {
        var address = host.Write(name, "<script>alert(1)</script>"u8.ToArray());

        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/media/abcd1234/weg.jpg")]
    [InlineData("/media/abcd1234/../../keys/media-hmac.key")]
    [InlineData("/media/abcd1234/..%2F..%2Fkeys%2Fmedia-hmac.key")]
    [InlineData("/media/abcd1234/%2e%2e%2f%2e%2e%2fkeys%2fmedia-hmac.key")]
    [InlineData("/media/abcd1234/..%5C..%5Ckeys%5Cmedia-hmac.key")]
    [InlineData("/media/..%2Fkeys/media-hmac.key")]
    [InlineData("/media/%2e%2e/keys/media-hmac.key")]
    [InlineData("/media/abcd1234/foto.jpg%00.txt")]
    [InlineData("/media/abcd1234/foto.jpg%0d%0aX: y")]
    [InlineData("/media/abcd1234/.verborgen")]
    [InlineData("/media/abcd1234/%E2%80%AEgpj.exe")]
    public async Task No_address_leads_out_of_the_media_folder(string address)
    {
        host.Write("foto.jpg", [1, 2, 3]);
        host.Write(".verborgen", [1, 2, 3]);
        Directory.CreateDirectory(Path.Combine(host.DataPath, "keys"));
        await File.WriteAllBytesAsync(Path.Combine(host.DataPath, "keys", "media-hmac.key"), new byte[64], TestContext.Current.CancellationToken);

        Assert.Matches("^HTTP/1.1 (400|404) ", await host.SendRawAsync(address));
    }

    [Fact]
    public async Task A_link_in_the_media_folder_is_not_followed()
    {
        host.Write("foto.jpg", [1, 2, 3]);
        File.CreateSymbolicLink(Path.Combine(host.DataPath, "media", "abcd1234", "link.jpg"), "/etc/passwd");

        Assert.Equal(HttpStatusCode.NotFound, await host.StatusOfAsync("/media/abcd1234/link.jpg"));
    }
}
