using System.Net;
using System.Text;
using NetVips;
using Showcase.Web.Features.Media;
using Showcase.Web.Tests.Media.Hostile;

namespace Showcase.Web.Tests.Media;

/// <summary>A picture without a size in its address is sent as large as it is, and written anew: also when it came by an import, which nobody looked through.</summary>
public sealed class SentPicturesTests(PictureHost pictures) : IClassFixture<PictureHost>
{
    public static TheoryData<string, string> Told => new()
    {
        { "foto.jpg", "image/jpeg" }, { "foto.png", "image/png" }, { "foto.webp", "image/webp" }, { "foto.avif", "image/avif" }, { "foto.gif", "image/gif" }, { "foto.svg", "image/svg+xml" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public async Task Nothing_comes_along_that_stood_beside_the_picture(string name, string type)
    {
        var path = pictures.Host.Write(name, [.. Content(name), .. Encoding.ASCII.GetBytes(name.EndsWith("svg", StringComparison.Ordinal) ? "" : "<script>alert(1)</script>")]);

        using var answer = await pictures.Host.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        var sent = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Jansen", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foto.jpg")]
    [InlineData("foto.gif")]
    [InlineData("foto.svg")]
    [InlineData("foto.avif")]
    public async Task A_file_that_is_no_such_picture_is_not_sent_as_one(string name)
    {
        var path = pictures.Host.Write(name, "<!doctype html><script>alert(1)</script>"u8.ToArray());

        Assert.Equal(HttpStatusCode.NotFound, await pictures.Host.StatusOfAsync(path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_picture_stands_upright_however_the_camera_was_held(int orientation)
    {
        // Red above left, blue elsewhere
        using var blue = Flat(60, 40, [20, 20, 220]);
        using var red = Flat(30, 20, [220, 20, 20]);
        using var upright = blue.Insert(red, 0, 0);
        using var held = Held(upright, orientation).Mutate(image => image.Set(GValue.GIntType, "orientation", orientation));
        var path = pictures.Host.Write($"gedraaid-{orientation}.jpg", held.JpegsaveBuffer(q: 95));

        using var whole = await pictures.PictureAsync(path);
        using var cut = await pictures.PictureAsync(new Rendition(path, 320, 320, new("0,0", "", "1"), RenditionFormat.Webp));

        Assert.Equal((60, 40), (whole.Width, whole.Height));
        Assert.True(whole.Getpoint(10, 8)[0] > 180 && whole.Getpoint(50, 8)[0] < 60 && whole.Getpoint(10, 34)[0] < 60);
        Assert.True(cut.Getpoint(10, 8)[0] > 180 && cut.Getpoint(36, 36)[0] < 60);
    }

    [Theory]
    [InlineData("p3")]
    [InlineData("cmyk")]
    [InlineData("16 bits")]
    [InlineData("grey")]
    public async Task Colours_are_those_that_were_meant(string kind)
    {
        using var flat = Flat(40, 40, kind == "grey" ? [120, 120, 120] : [190, 90, 60]);
        var path = pictures.Host.Write($"kleur-{kind[..2]}.{(kind == "16 bits" ? "png" : "jpg")}", kind switch
        {
            "p3" => flat.IccTransform("p3", inputProfile: "srgb").JpegsaveBuffer(q: 98),
            "cmyk" => flat.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(q: 98),
            "16 bits" => flat.Linear([257, 257, 257], [0, 0, 0]).Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16).PngsaveBuffer(),
            _ => flat.Colourspace(Enums.Interpretation.Bw).JpegsaveBuffer(q: 98),
        });

        foreach (var format in new[] { RenditionFormat.Avif, RenditionFormat.Webp, RenditionFormat.Jpeg })
        {
            using var picture = await pictures.PictureAsync(new Rendition(path, 320, 320, new("0.5,0.5", "", "1"), format));
            using var shown = picture.Colourspace(Enums.Interpretation.Srgb);
            var expected = flat.Getpoint(0, 0);
            Assert.All(shown.Getpoint(20, 20).Take(3).Select((colour, band) => (colour, expected[band])), pair => Assert.Equal(pair.Item2, pair.colour, tolerance: kind == "cmyk" ? 12 : 5));
        }
    }

    [Theory]
    [InlineData("foto.jpg", 4_000, 3_000, 4_000, 3_000)]
    [InlineData("foto.avif", 1_600, 1_000, 1_600, 1_000)]
    [InlineData("foto.avif", 4_000, 3_000, 2_309, 1_732)]
    public void A_whole_picture_is_as_large_as_it_is_but_for_a_large_AVIF_which_takes_too_much_memory_to_write(string name, int width, int height, int sentWidth, int sentHeight)
    {
        var plan = RenditionPlan.Of(Rendition.AsSent("/media/a/" + name, RenditionFormats.OfFile(name)!.Value), new PixelSize(width, height))!.Value;

        Assert.Equal((sentWidth, sentHeight), (plan.Width, plan.Height));
    }

    [Fact]
    public async Task A_PDF_is_a_download()
    {
        var path = pictures.Host.Write("stuk.pdf", "%PDF-1.7"u8.ToArray());

        using var answer = await pictures.Host.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
    }

    private static byte[] Content(string name) => Path.GetExtension(name) switch
    {
        ".png" => RasterBytes.PngWithChunk("tEXt", "Author\0Jansen"u8.ToArray()),
        ".webp" => RasterBytes.Webp(),
        ".avif" => RasterBytes.Avif(),
        ".gif" => RasterBytes.GifWithComment("Jansen"),
        ".svg" => "<svg xmlns='http://www.w3.org/2000/svg'><!-- Jansen --><metadata>Jansen</metadata><script>alert(1)</script><rect/></svg>"u8.ToArray(),
        _ => Library.SampleFiles.Jpeg(),
    };

    private static Image Flat(int width, int height, double[] colour) =>
        Image.Black(width, height, bands: 3).Linear([1, 1, 1], colour).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);

    // How the sensor sees it when the camera was held so; turning it back makes it upright
    private static Image Held(Image upright, int orientation) => orientation switch
    {
        2 => upright.Flip(Enums.Direction.Horizontal),
        3 => upright.Rot180(),
        4 => upright.Flip(Enums.Direction.Vertical),
        5 => upright.Rot90().Flip(Enums.Direction.Horizontal),
        6 => upright.Rot270(),
        7 => upright.Rot90().Flip(Enums.Direction.Vertical),
        8 => upright.Rot90(),
        _ => upright.Copy(),
    };
}
