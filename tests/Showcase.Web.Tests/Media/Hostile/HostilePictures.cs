using System.Text;
using Showcase.Web.Tests.Media.Library;
using static Showcase.Web.Tests.Media.Hostile.HostileFile;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Pictures that are too much, end halfway, or are something else as well.</summary>
internal static class HostilePictures
{
    private const string Broken = "beschadigd";
    private const string Page = "<!doctype html><script>alert(1)</script>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        TooMuch("nine hundred million pixels in a PNG", "bom.png", SamplePictures.PixelFlood, "30000 bij 30000 pixels"),
        TooMuch("a JPEG whose head says 65,000 by 65,000", "kop.jpg", () => RasterBytes.JpegOf(65_000, 65_000), "65000 bij 65000 pixels"),
        Refused("a WebP whose head says 16,000 by 16,000 and whose picture says otherwise", "kop.webp", () => RasterBytes.WebpOf(16_000, 16_000), Broken),
        TooMuch("a GIF of many pixels", "bom.gif", () => SampleFiles.Gif(60_000, 60_000), "60000 bij 60000 pixels"),
        TooMuch("a GIF of many large frames", "lang.gif", () => SampleFiles.Gif(5_000, 5_000, frames: 100), "te lang"),
        TooMuch("a GIF of ten thousand frames", "kort.gif", () => SampleFiles.Gif(1, 1, frames: 10_000), "te lang"),
        Refused("a GIF that says less than it shows", "min.gif", () => RasterBytes.GifWithTooLittle(300, 200), Broken),
        Refused("a GIF without a frame", "leeg.gif", () => [.. SampleFiles.Gif(4, 4)[..13], 0x3B], Broken),
        Refused("a GIF that ends halfway", "half.gif", () => SampleFiles.Gif(40, 40)[..60], Broken),
        Refused("a GIF that is a script too, and no GIF", "beide.gif", () => Bytes("GIF89a/*xxxxxx*/=1;alert(1)"), Broken),
        Safe("a GIF whose size opens a comment that its colours close", "script.gif", () => RasterBytes.GifWithColours(0x2A2F, 2, "*/=1;confirm(2)//")),
        Safe("a GIF with a page behind its end", "pagina.gif", () => [.. SampleFiles.Gif(6, 6), .. Bytes(Page)]),
        Safe("a GIF with a script in its comment", "opmerking.gif", () => RasterBytes.GifWithComment(Page)),
        Safe("a JPEG with a page behind its end, that names who took it", "pagina.jpg", () => [.. SampleFiles.Jpeg(), .. Bytes(Page)]),
        Safe("a JPEG with a script in its comment", "opmerking.jpg", () => RasterBytes.JpegWithSegment(0xFE, Bytes(Page))),
        Safe("a JPEG with a script in its tables", "tabellen.jpg", () => RasterBytes.JpegWithSegment(0xE0, Bytes("JFIF\0" + Page))),
        Safe("a JPEG with a packed file behind it", "zip.jpg", () => [.. SampleFiles.Jpeg(), .. SampleFiles.Zip(("alert(1).js", Bytes("alert(1)")))]),
        Safe("a JPEG with sixty thousand bytes of camera data", "exif.jpg", () => RasterBytes.JpegWithSegment(0xE1, [.. "Exif\0\0II*\0"u8, .. Filled(60_000)])),
        Safe("a JPEG with camera data that points to itself", "rond.jpg", () => RasterBytes.JpegWithSegment(0xE1, [.. "Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0alert(1)"u8])),
        Safe("a JPEG with five megabytes about its maker", "xmp.jpg", () => RasterBytes.JpegWithSegments(0xE1, 80, [.. "http://ns.adobe.com/xap/1.0/\0<Jansen>alert(1)"u8, .. Filled(60_000)])),
        Safe("a PNG with a page behind its end", "pagina.png", () => [.. SamplePictures.TransparentPng(), .. Bytes(Page)]),
        Safe("a PNG with a script in its text", "tekst.png", () => RasterBytes.PngWithChunk("tEXt", Bytes("Author\0Jansen alert(1)"))),
        Safe("a PNG with a chunk that nobody knows", "stuk.png", () => RasterBytes.PngWithChunk("geHm", Bytes(Page))),
        Safe("a PNG with a colour profile that unpacks to sixty megabytes", "profiel.png", () => RasterBytes.PngWithChunk("iCCP", [.. "alert(1)\0\0"u8, .. RasterBytes.Deflated(60_000_000)])),
        Safe("a PNG with a text that unpacks to sixty megabytes", "ztxt.png", () => RasterBytes.PngWithChunk("zTXt", [.. "Comment\0\0"u8, .. RasterBytes.Deflated(60_000_000)])),
        Safe("a PNG with camera data", "exif.png", () => RasterBytes.PngWithChunk("eXIf", Bytes("II*\0\x08\0\0\0 Jansen alert(1)"))),
        Safe("a WebP that names who took it, with a page behind its end", "pagina.webp", () => [.. RasterBytes.Webp(), .. Bytes(Page)]),
        Safe("an AVIF that names who took it", "wie.avif", RasterBytes.Avif),
        Safe("an AVIF with a page behind its end", "pagina.avif", () => [.. RasterBytes.Avif(), .. Bytes(Page)]),
        Refused("an AVIF whose places lie outside it", "buiten.avif", () => RasterBytes.AvifCut(0.6), Broken),
        Refused("an AVIF that is a head alone", "kop.avif", () => [0, 0, 0, 16, .. "ftypavif"u8, 0, 0, 0, 0], Broken),
        Refused("the head of a JPEG", "kop.jpg", () => SamplePictures.RedAndBlueJpeg()[..20], Broken),
        Refused("a JPEG that ends halfway", "half.jpg", () => SamplePictures.RedAndBlueJpeg()[..4000], Broken),
        Refused("a JPEG of no size", "nul.jpg", () => RasterBytes.JpegOf(0, 0), Broken),
        Refused("a page behind the head of a JPEG", "beide.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0, .. Bytes(Page)], Broken),
        Refused("a PNG that ends in its pixels", "half.png", () => RasterBytes.PngCut(0.5), Broken),
        Refused("a PNG that ends in its head", "kop.png", () => RasterBytes.PngCut(0.02), Broken),
        Refused("a PNG of no size", "nul.png", () => RasterBytes.PngOf(0, 0), Broken),
        Refused("a PNG whose pixels are missing", "leeg.png", () => RasterBytes.PngOf(40, 40), Broken),
        Refused("a WebP that ends halfway", "half.webp", () => RasterBytes.Webp()[..60], Broken),
        Refused("nothing at all", "leeg.jpg", () => [], "is leeg"),
        Refused("one byte", "een.png", () => [0x89], "is geen PNG-afbeelding"),
        Refused("a TIFF called JPEG", "tiff.jpg", () => [.. "II*\0"u8, .. new byte[60]], "is geen JPEG-foto"),
        Refused("a bitmap called PNG", "bitmap.png", () => [.. "BM"u8, .. new byte[60]], "is geen PNG-afbeelding"),
        Refused("an icon called PNG", "icoon.png", () => [0, 0, 1, 0, .. new byte[60]], "is geen PNG-afbeelding"),
        Refused("a Photoshop file called JPEG", "photoshop.jpg", () => [.. "8BPS"u8, .. new byte[60]], "is geen JPEG-foto"),
        Refused("a drawing of PostScript called JPEG", "eps.jpg", () => Bytes("%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) run"), "is geen JPEG-foto"),
        Refused("a picture of ImageMagick's own language called PNG", "mvg.png", () => Bytes("push graphic-context\nimage over 0,0 0,0 'https://kwaad.example/x'"), "is geen PNG-afbeelding"),
        Refused("a photo of an iPhone called JPEG", "iphone.jpg", () => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[60]], "is geen JPEG-foto"),
        Refused("a photo of an iPhone", "iphone.heic", () => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[60]], "Exporteer de foto als JPEG"),
        Refused("a TIFF", "scan.tiff", () => [.. "II*\0"u8, .. new byte[60]], "Exporteer haar als JPEG"),
    ];

    private static byte[] Filled(int length) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("alert(1) Jansen ", length / 16)));
}
