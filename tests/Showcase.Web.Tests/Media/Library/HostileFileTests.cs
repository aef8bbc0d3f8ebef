using System.Net;
using System.Text;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>Files that are not what they say, or that hurt whoever opens them: each gets its own clear answer, and none leaves anything behind.</summary>
[Collection(LibraryCollection.Name)]
public sealed class HostileFileTests(SqliteEditingSite site)
{
    private const string Page = "<!doctype html><script>alert(1)</script>";

    private static readonly Dictionary<string, (string Name, Func<byte[]> Content, HttpStatusCode Status, string Says)> Files = new()
    {
        ["a page called a photo"] = ("foto.jpg", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "is geen JPEG-foto"),
        ["a page called a PDF"] = ("stuk.pdf", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "is geen PDF-document"),
        ["a page called a film"] = ("film.mp4", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "is geen MP4-film"),
        ["a page called captions"] = ("tekst.vtt", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "is geen VTT-ondertiteling"),
        ["captions with something before"] = ("tekst.vtt", () => Bytes("WEBVTTX\n\n"), HttpStatusCode.UnsupportedMediaType, "is geen VTT-ondertiteling"),
        ["a page"] = ("pagina.html", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "Dit soort bestand"),
        ["a script"] = ("code.js", () => Bytes("alert(1)"), HttpStatusCode.UnsupportedMediaType, "Dit soort bestand"),
        ["a program"] = ("virus.exe", () => [.. "MZ"u8, 0, 0], HttpStatusCode.UnsupportedMediaType, "Dit soort bestand"),
        ["a program called a text"] = ("lees.txt", () => [.. "MZ"u8, 0, 1, 2], HttpStatusCode.UnsupportedMediaType, "is geen tekstbestand"),
        ["no extension"] = ("zonder", () => SampleFiles.Jpeg(), HttpStatusCode.UnsupportedMediaType, "Dit soort bestand"),
        ["nothing at all"] = ("leeg.jpg", () => [], HttpStatusCode.UnsupportedMediaType, "is leeg"),
        ["a PNG called JPEG"] = ("foto.jpg", SamplePictures.TransparentPng, HttpStatusCode.UnsupportedMediaType, "is geen JPEG-foto"),
        ["a JPEG called PNG"] = ("foto.png", () => SampleFiles.Jpeg(), HttpStatusCode.UnsupportedMediaType, "is geen PNG-afbeelding"),
        ["a JPEG that ends halfway"] = ("half.jpg", () => SamplePictures.RedAndBlueJpeg()[..4000], HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["the head of a JPEG"] = ("kop.jpg", () => SamplePictures.RedAndBlueJpeg()[..20], HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a page behind the head of a JPEG"] = ("beide.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0, .. Bytes(Page)], HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["nine hundred million pixels"] = ("bom.png", SamplePictures.PixelFlood, HttpStatusCode.UnprocessableEntity, "30000 bij 30000 pixels"),
        ["a GIF of many pixels"] = ("bom.gif", () => SampleFiles.Gif(60_000, 60_000), HttpStatusCode.UnprocessableEntity, "60000 bij 60000 pixels"),
        ["a GIF without end"] = ("lang.gif", () => SampleFiles.Gif(5_000, 5_000, frames: 100), HttpStatusCode.UnprocessableEntity, "te lang"),
        ["a GIF that is a script too"] = ("beide.gif", () => Bytes("GIF89a/*xxxxxx*/=1;alert(1)"), HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a GIF that ends halfway"] = ("half.gif", () => SampleFiles.Gif(10, 10)[..25], HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["any packed file called Word"] = ("stuk.docx", () => SampleFiles.Zip(("virus.exe", [1, 2, 3])), HttpStatusCode.UnsupportedMediaType, "is geen Word-document"),
        ["a Word document with macros"] = ("macro.docx", () => SampleFiles.Zip(("word/document.xml", Bytes("<x/>")), ("word/vbaProject.bin", [1])), HttpStatusCode.UnsupportedMediaType, "is geen Word-document"),
        ["a Word document called Excel"] = ("tabel.xlsx", () => SampleFiles.Zip(("word/document.xml", Bytes("<x/>"))), HttpStatusCode.UnsupportedMediaType, "is geen Excel-bestand"),
        ["a packed file called OpenDocument"] = ("tekst.odt", () => SampleFiles.Zip(("content.xml", Bytes("<x/>"))), HttpStatusCode.UnsupportedMediaType, "is geen OpenDocument-tekst"),
        ["a page called SVG"] = ("tekening.svg", () => Bytes(Page), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
        ["an SVG that laughs a billion times"] = ("lach.svg", () => Bytes("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
        ["an SVG that reads a file"] = ("lees.svg", () => Bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
        ["an SVG nested without end"] = ("diep.svg", () => Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\">" + string.Concat(Enumerable.Repeat("<g>", 50_000))), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
        ["an SVG that ends halfway"] = ("half.svg", () => Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
        ["another kind of XML"] = ("feed.svg", () => Bytes("<rss><svg xmlns=\"http://www.w3.org/2000/svg\"/></rss>"), HttpStatusCode.UnsupportedMediaType, "geen SVG-tekening"),
    };

    public static TheoryData<string> Hostile => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_file_that_is_not_what_it_says_gets_a_clear_answer_and_leaves_nothing(string which)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var (name, content, status, says) = Files[which];
        var before = FilesIn("media");

        var answer = await editor.UploadAsync(content(), name);

        Assert.True(answer.Status == status, $"{which}: {(int)answer.Status} {answer.Text}");
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Contains(says, (string)answer.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal(before, FilesIn("media"));
        Assert.Empty(site.Coming());
    }

    [Fact]
    public async Task A_packed_document_is_never_unpacked_however_much_is_in_it()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var bomb = SampleFiles.Zip(("word/document.xml", new byte[200_000_000]));
        Assert.True(bomb.Length < 1_000_000, $"{bomb.Length} bytes");
        var before = GC.GetTotalAllocatedBytes();

        var answer = await editor.PublishFileAsync(bomb, "bom.docx");

        Assert.Equal(bomb.Length, (int)answer["bytes"]!);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
        using var sent = await site.Host.Client.GetAsync(answer.Url(), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Theory]
    [InlineData("../../keys/sleutel.jpg", "sleutel.jpg")]
    [InlineData("..\\..\\venster.jpg", "venster.jpg")]
    [InlineData("foto\r\nSet-Cookie: x=1.jpg", "fotoset-cookie-x-1.jpg")]
    [InlineData("\u202Egpj.foto.jpg", "gpj-foto.jpg")]
    [InlineData("nul\0.jpg", "nul.jpg")]
    [InlineData("<img src=x onerror=alert(1)>.jpg", "img-src-x-onerror-alert-1.jpg")]
    [InlineData("Crème brûlée – Ærø.JPEG", "creme-brulee-r.jpg")]
    [InlineData("....jpg", "bestand.jpg")]
    [InlineData("日本.jpg", "bestand.jpg")]
    [InlineData("con.svg.jpg", "con-svg.jpg")]
    public async Task A_name_becomes_safe_and_leads_nowhere(string given, string expected)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), given);

        Assert.Matches($"^/media/[a-z0-9]{{8}}/{System.Text.RegularExpressions.Regex.Escape(expected)}$", item.Url());
        Assert.True(File.Exists(site.Host.DataPath + item.Url()));
        Assert.DoesNotContain((string)item["name"]!, char.IsControl);
    }

    [Fact]
    public async Task A_name_of_three_hundred_characters_is_shortened()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

        var item = await editor.PublishFileAsync(SampleFiles.Jpeg(), new string('a', 300) + ".jpg");

        Assert.Equal((200, 84), (((string)item["name"]!).Length, Path.GetFileName(item.Url()).Length));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private int FilesIn(string folder) => Directory.GetFiles(Path.Combine(site.Host.DataPath, folder), "*", SearchOption.AllDirectories).Length;
}
