using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using Showcase.Core.Media;
using Showcase.Web.Features.Media;

namespace Showcase.Web.Tests.Media;

public sealed partial class RenditionsTests(PictureHost pictures) : IClassFixture<PictureHost>
{
    private static readonly RenditionView Centre = new("0.5,0.5", "", "1");

    private readonly MediaHost host = pictures.Host;

    [Theory]
    [InlineData("avif", "image/avif")]
    [InlineData("webp", "image/webp")]
    [InlineData("jpg", "image/jpeg")]
    public async Task A_signed_address_gives_the_size_and_format_it_names(string format, string contentType)
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg());

        using var answer = await host.Client.GetAsync(host.Sign(new Rendition(path, 640, 360, Centre, RenditionFormats.Parse(format)!.Value)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal((TimeSpan.FromDays(1), TimeSpan.FromSeconds(10)), (answer.Headers.CacheControl!.MaxAge, answer.Headers.CacheControl.SharedMaxAge));
        var content = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var picture = Image.NewFromBuffer(content);
        Assert.Equal((640, 360), (picture.Width, picture.Height));
        Assert.DoesNotContain("Jansen", System.Text.Encoding.Latin1.GetString(content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_focal_point_stays_in_view()
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg());

        var left = await ColourAsync(host, new Rendition(path, 320, 320, new RenditionView("0.1,0.5", "", "1"), RenditionFormat.Jpeg));
        var right = await ColourAsync(host, new Rendition(path, 320, 320, new RenditionView("0.9,0.5", "", "1"), RenditionFormat.Jpeg));

        Assert.True(left.Red > 150 && left.Blue < 80, $"left is {left}");
        Assert.True(right.Blue > 150 && right.Red < 80, $"right is {right}");
    }

    [Fact]
    public async Task A_crop_by_hand_goes_before_the_focal_point()
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg());
        var picture = FakeMedia.Picture(path, left: 0.1m, crops: new PictureCrop("portrait", 600, 600, new CropCoordinates(0.6m, 0.1m, 0.05m, 0.1m)));

        var rendition = host.SourcesOf(picture, RenditionLadder.Portrait).Renditions[0];
        var colour = await ColourAsync(host, rendition with { Format = RenditionFormat.Jpeg });

        Assert.True(colour.Blue > 150 && colour.Red < 80, $"it is {colour}");
    }

    [Fact]
    public async Task A_picture_is_never_made_larger_than_it_is()
    {
        var path = host.Write("klein.jpg", SamplePictures.RedAndBlueJpeg(200, 125));

        using var answer = await host.Client.GetAsync(host.Sign(new Rendition(path, 1600, null, new("", "", "1"), RenditionFormat.Jpeg)), TestContext.Current.CancellationToken);
        using var picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal((200, 125), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task What_is_transparent_becomes_white_in_a_jpeg()
    {
        var path = host.Write("logo.png", SamplePictures.TransparentPng());

        var colour = await ColourAsync(host, new Rendition(path, 320, 320, Centre, RenditionFormat.Jpeg));

        Assert.True(colour is { Red: > 240, Blue: > 240 }, $"it is {colour}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&hmac=AAAAAAAAAAAAAAAA")]
    [InlineData("&hmac=")]
    [InlineData("&hmac=a&hmac=b")]
    public async Task An_address_without_our_signature_is_refused(string hmac)
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));

        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusOfAsync($"{path}?width=640&height=400&rmode=crop&rxy=0.5,0.5&v=1&format=webp{hmac}"));
    }

    [Theory]
    [InlineData("width=640", "width=641")]
    [InlineData("width=640", "width=100000")]
    [InlineData("width=640", "width=-1")]
    [InlineData("width=640", "width=960")] // another ratio
    [InlineData("height=360", "height=361")]
    [InlineData("height=360", "height=0")]
    [InlineData("rxy=0.5,0.5", "rxy=0.5,0.6")]
    [InlineData("rxy=0.5,0.5", "cc=0.1,0.1,0.1,0.1")]
    [InlineData("v=1", "v=2")]
    [InlineData("format=webp", "format=tiff")]
    [InlineData("format=webp", "format=webp&quality=100")]
    [InlineData("format=webp", "format=webp&width=320")]
    [InlineData("rmode=crop", "rmode=pad")]
    public async Task An_address_changed_after_signing_is_refused(string from, string to)
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));
        var signed = host.Sign(new Rendition(path, 640, 360, Centre, RenditionFormat.Webp));
        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync(signed));
        Assert.Contains(from, signed, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusOfAsync(signed.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_signature_opens_no_other_file()
    {
        var signed = host.Sign(new Rendition(host.Write("een.jpg", SamplePictures.RedAndBlueJpeg(80, 50)), 640, 360, Centre, RenditionFormat.Webp));
        host.Write("twee.jpg", SamplePictures.RedAndBlueJpeg(80, 50));

        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusOfAsync(signed.Replace("een.jpg", "twee.jpg", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_word_that_is_not_ours_leaves_the_original_alone()
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));

        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync(path + "?utm_source=nieuwsbrief"));
    }

    [Fact]
    public async Task Files_that_are_no_picture_or_too_much_of_one_give_404_soon()
    {
        var whole = SamplePictures.RedAndBlueJpeg();
        var hostile = new Dictionary<string, byte[]>
        {
            ["bom.png"] = SamplePictures.PixelFlood(),
            ["afgebroken.jpg"] = whole[..(whole.Length / 2)],
            ["kop.jpg"] = whole[..20],
            ["leeg.jpg"] = [],
            ["tekening.jpg"] = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>"u8.ToArray(),
            ["document.jpg"] = "%PDF-1.7 hallo allemaal"u8.ToArray(),
            ["beweging.jpg"] = [.. "GIF89a"u8, .. new byte[100]],
        };
        Assert.InRange(hostile["bom.png"].Length, 50_000, 800_000);
        await host.StatusOfAsync(host.Sign(new Rendition(host.Write("goed.jpg", whole), 320, 200, Centre, RenditionFormat.Jpeg)));

        var begun = Stopwatch.StartNew();
        foreach (var (name, content) in hostile)
        {
            var status = await host.StatusOfAsync(host.Sign(new Rendition(host.Write(name, content), 320, 200, Centre, RenditionFormat.Webp)));
            Assert.True(status == HttpStatusCode.NotFound, $"{name} gave {status}");
        }

        // Decoding the flood alone would take longer than this, and 900 MB
        Assert.True(begun.Elapsed < TimeSpan.FromSeconds(5), $"it took {begun.Elapsed}");
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")]
    [InlineData("P6 1 1 255\nabc")]
    [InlineData("II*\0\b\0\0\0\0\0")]
    [InlineData("GIF89a\u0001\0\u0001\0\0\0\0;")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("1,2\n3,4\n")]
    public void No_decoder_but_ours_answers_whatever_asks_it(string content)
    {
        DecoderSetup.Once(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var bytes = System.Text.Encoding.Latin1.GetBytes(content);

        Assert.Throws<VipsException>(() => Image.NewFromBuffer(bytes));
    }

    [Fact]
    public async Task A_rendition_goes_when_its_original_goes()
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));
        var signed = host.Sign(new Rendition(path, 320, 200, Centre, RenditionFormat.Webp));
        Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync(signed));

        File.Delete(Path.Combine(host.DataPath, "media", "abcd1234", "foto.jpg"));

        Assert.Equal(HttpStatusCode.NotFound, await host.StatusOfAsync(signed));
    }

    [Fact]
    public async Task Many_who_ask_for_the_same_rendition_wait_for_one_piece_of_work()
    {
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg());
        var rendition = new Rendition(path, 960, 600, Centre, RenditionFormat.Webp);
        var original = host.Services.GetRequiredService<MediaFiles>().Find(path)!;
        var queue = host.Services.GetRequiredService<RenditionQueue>();
        var name = RenditionName.Of(rendition, original);

        var made = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn => queue.MakeAsync(name, original, rendition, isAwaited: turn % 2 == 0)));

        Assert.NotNull(made[0]);
        Assert.All(made, other => Assert.Same(made[0], other));
    }

    [Fact]
    public async Task The_key_is_made_once_for_nobody_elses_eyes_and_Umbracos_settings_go_before_it()
    {
        var rendition = new Rendition("/media/abcd1234/foto.jpg", 320, 200, Centre, RenditionFormat.Webp);
        await using var other = await MediaHost.StartAsync();

        Assert.NotEqual(host.Sign(rendition), other.Sign(rendition));

        var file = Path.Combine(other.DataPath, "keys", "media-hmac.key");
        Assert.Equal(64, new FileInfo(file).Length);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.False(File.Exists(Path.Combine(host.DataPath, "keys", "media-hmac.key")));
        // What was signed by another key is refused here
        var path = host.Write("foto.jpg", SamplePictures.RedAndBlueJpeg(80, 50));
        Assert.Equal(HttpStatusCode.BadRequest, await host.StatusOfAsync(other.Sign(rendition with { Path = path })));
    }

    [Fact]
    public async Task Every_address_in_a_source_set_works()
    {
        var picture = FakeMedia.Picture(host.Write("foto met spatie, é & zo.jpg", SamplePictures.RedAndBlueJpeg()), top: 0.42m);

        foreach (var crop in new[] { RenditionLadder.Card, RenditionLadder.Hero, RenditionLadder.Portrait, RenditionLadder.Whole })
        {
            var set = host.SourcesOf(picture, crop);
            var addresses = Address().Matches(WebUtility.HtmlDecode(set.AvifSource + set.WebpSource)).Select(match => match.Value).Append(set.JpegUrl).ToArray();
            Assert.Equal((crop.Widths.Length * 2) + 1, addresses.Length);
            foreach (var address in addresses)
            {
                Assert.Equal(HttpStatusCode.OK, await host.StatusOfAsync(address));
            }
        }
    }

    private static async Task<(double Red, double Blue)> ColourAsync(MediaHost host, Rendition rendition)
    {
        using var answer = await host.Client.GetAsync(host.Sign(rendition), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var pixel = picture.Getpoint(picture.Width / 2, picture.Height / 2);
        return (pixel[0], pixel[2]);
    }

    [GeneratedRegex(@"/media/\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
