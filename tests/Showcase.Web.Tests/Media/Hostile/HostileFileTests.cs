using System.Net;
using System.Text;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Files that are not what they say, or that hurt whoever opens them: each gets its own clear answer and leaves nothing, or what is sent of it is safe.</summary>
[Collection(LibraryCollection.Name)]
public sealed class HostileFileTests(SqliteEditingSite site, HostileDesk desk) : IClassFixture<HostileDesk>
{
    private static readonly string[] Shown = ["image/", "video/", "audio/"];

    public static TheoryData<string> Hostile => [.. HostileFile.All.Select(file => file.What)];

    [Fact]
    public void The_table_has_no_file_twice()
    {
        Assert.True(HostileFile.All.Count >= 120, $"{HostileFile.All.Count} files");
        Assert.Equal(HostileFile.All.Count, HostileFile.All.Select(file => file.What).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_gets_a_clear_answer_and_leaves_nothing_or_is_safe_afterwards(string what)
    {
        var file = HostileFile.All.Single(file => file.What == what);
        var before = FilesIn("media");

        var answer = await desk.Editor.UploadAsync(file.Content(), file.Name, null, LibraryClient.Said + "&copy=true");

        Assert.True(answer.Status == file.Status, $"{what}: {(int)answer.Status} {answer.Text}");
        Assert.Empty(site.Coming());
        if (file.Status == HttpStatusCode.Created)
        {
            await IsSafeAsync(answer.Json!.Url(), $"/beheer/api/media/{answer.Json!.Key()}/file");
            return;
        }

        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Contains(file.Says, (string)answer.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal(before, FilesIn("media"));
    }

    [Fact]
    public async Task No_kind_of_file_passes_under_the_name_of_another()
    {
        var kinds = new Dictionary<string, byte[]>
        {
            ["jpg"] = SampleFiles.Jpeg(), ["png"] = SamplePictures.TransparentPng(), ["webp"] = RasterBytes.Webp(), ["avif"] = RasterBytes.Avif(), ["gif"] = SampleFiles.Gif(4, 4), ["svg"] = SampleFiles.Svg("<rect/>"),
            ["pdf"] = SampleFiles.Pdf(), ["docx"] = SampleFiles.Zip(("word/document.xml", [1])), ["xlsx"] = SampleFiles.Zip(("xl/workbook.xml", [1])), ["odt"] = SampleFiles.Zip(("mimetype", Encoding.ASCII.GetBytes("application/vnd.oasis.opendocument.text"))),
            ["mp4"] = SampleFiles.Mp4(), ["webm"] = [0x1A, 0x45, 0xDF, 0xA3, .. "....webm"u8], ["ogg"] = [.. "OggS"u8, .. new byte[30]], ["mp3"] = [.. "ID3"u8, .. new byte[30]], ["vtt"] = SampleFiles.Caption(),
        };
        var passed = new List<string>();
        foreach (var (kind, content) in kinds)
        {
            // Sound and film share a container
            foreach (var name in kinds.Keys.Append("m4a").Where(name => name != kind && (kind, name) is not ("mp4", "m4a")))
            {
                var answer = await desk.Editor.UploadAsync(content, $"iets.{name}");
                if (answer.Status != HttpStatusCode.UnsupportedMediaType) passed.Add($"{kind} as {name}: {answer.Status}");
            }
        }

        Assert.Empty(passed);
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
    [InlineData("%2e%2e%2fsleutel.jpg", "2e-2e-2fsleutel.jpg")]
    public async Task A_name_becomes_safe_and_leads_nowhere(string given, string expected)
    {
        var item = await desk.Editor.PublishFileAsync(SampleFiles.Jpeg(8, 5), given);

        Assert.Matches($"^/media/[a-z0-9]{{8}}/{System.Text.RegularExpressions.Regex.Escape(expected)}$", item.Url());
        Assert.True(File.Exists(site.Host.DataPath + item.Url()));
        Assert.DoesNotContain((string)item["name"]!, char.IsControl);
    }

    [Fact]
    public async Task A_name_of_three_hundred_characters_is_shortened()
    {
        var item = await desk.Editor.PublishFileAsync(SampleFiles.Jpeg(8, 5), new string('a', 300) + ".jpg");

        Assert.Equal((200, 84), (((string)item["name"]!).Length, Path.GetFileName(item.Url()).Length));
    }

    private async Task IsSafeAsync(string address, string office)
    {
        using var sent = await site.Host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var shown = await desk.Editor.FetchAsync(office);
        using var kept = await desk.Editor.FetchAsync(office + "?download");
        foreach (var answer in new[] { sent, shown })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            var type = answer.Content.Headers.ContentType!.MediaType!;
            Assert.True(answer.Content.Headers.ContentDisposition?.DispositionType == "attachment" || Shown.Any(kind => type.StartsWith(kind, StringComparison.Ordinal)), $"{address} is shown as {type}");
            var content = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.DoesNotContain(HostileFile.Mark, content, StringComparison.Ordinal);
            Assert.DoesNotContain(HostileFile.Person, content, StringComparison.Ordinal);
            Assert.DoesNotContain("kwaad", content, StringComparison.Ordinal);
        }

        Assert.Equal("attachment", kept.Content.Headers.ContentDisposition?.DispositionType);
        Assert.DoesNotContain(HostileFile.Person, Encoding.Latin1.GetString(await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private int FilesIn(string folder) => Directory.GetFiles(Path.Combine(site.Host.DataPath, folder), "*", SearchOption.AllDirectories).Length;
}
