using System.Net;
using System.Text;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A film is looked into before it is taken, and what is kept of it is its picture and sound alone.</summary>
[Collection(FilmCollection.Name)]
public sealed class FilmUploadTests(SqliteFilmSite site)
{
    // What the encoder says of itself before the first frame, where cameras say where they were.
    private const string BetweenFrames = "x264 - core";

    private static readonly Dictionary<string, (string Name, Func<byte[]> Content, HttpStatusCode Status, string Says)> Films = new()
    {
        ["a film that ends halfway"] = ("half.mp4", () => Half(SampleFilms.Make(more: ["-movflags", "+faststart"])), HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a film without its table of contents"] = ("kop.mp4", () => Half(SampleFilms.Make()), HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["sixty streams"] = ("veel.mp4", ManyStreams, HttpStatusCode.UnprocessableEntity, "60 sporen"),
        ["frames of 67 million pixels"] = ("bom.mp4", () => SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "color=size=8192x8192:rate=10:duration=0.3", "-c:v", "mjpeg", "-q:v", "31"]), HttpStatusCode.UnprocessableEntity, "8192 bij 8192 pixels"),
        ["a film of no length"] = ("niets.mp4", () => SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "color=size=32x18:rate=25", "-frames:v", "1", "-c:v", "libx264"]), HttpStatusCode.UnprocessableEntity, "duurt niet lang genoeg"),
        ["sound called a film"] = ("lied.mp4", () => SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "sine=duration=0.5", "-c:a", "aac"]), HttpStatusCode.UnprocessableEntity, "geen beeld"),
        ["a picture of six pixels"] = ("klein.mp4", () => SampleFilms.Make(0.4, "8x6"), HttpStatusCode.UnprocessableEntity, "te klein"),
        ["a technique that is not read"] = ("oud.mp4", () => SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "testsrc=size=64x36:rate=10:duration=0.5", "-c:v", "mpeg2video"]), HttpStatusCode.UnprocessableEntity, "mpeg2video"),
        ["a list of files behind the head of a film"] = ("lijst.mp4", () => Headed("ffconcat version 1.0\nfile /etc/passwd\n"), HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a playlist behind the head of a film"] = ("speel.mp4", () => Headed("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"), HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a playlist called a film"] = ("adres.mp4", () => Bytes("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/x.ts\n"), HttpStatusCode.UnsupportedMediaType, "is geen MP4-film"),
        ["a playlist behind the head of a WebM"] = ("speel.webm", () => [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8, .. Bytes("\n#EXTM3U\n/etc/passwd\n")], HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["an MP4 called WebM"] = ("anders.webm", () => SampleFilms.Make(0.4), HttpStatusCode.UnsupportedMediaType, "is geen WebM-film"),
        ["boxes inside boxes"] = ("diep.mp4", NestedBoxes, HttpStatusCode.UnsupportedMediaType, "beschadigd"),
        ["a box that is larger than any file"] = ("groot.mp4", () => Headed("\u007f\u007f\u007f\u007fmoov\u007f\u007f\u007f\u007ftrak"), HttpStatusCode.UnprocessableEntity, "geen beeld"),
    };

    public static TheoryData<string> Hostile => [.. Films.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_film_that_hurts_gets_a_clear_answer_and_leaves_nothing(string which)
    {
        var editor = await site.EditorAsync();
        var (name, content, status, says) = Films[which];
        var before = Directory.GetFiles(Path.Combine(site.Host.DataPath, "media"), "*", SearchOption.AllDirectories);

        var answer = await editor.UploadAsync(content(), name);

        Assert.Equal(status, answer.Status);
        Assert.Contains(says, (string)answer.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Path.Combine(site.Host.DataPath, "media"), "*", SearchOption.AllDirectories));
        Assert.Empty(site.Coming());
    }

    [Theory]
    [InlineData("mp4")]
    [InlineData("webm")]
    public async Task Where_and_by_whom_a_film_was_made_is_not_kept(string extension)
    {
        var editor = await site.EditorAsync();
        var sent = SampleFilms.Make(0.6, "64x36", extension);
        Assert.Contains("Jan Jansen", SampleFilms.Probe(sent, extension), StringComparison.Ordinal);
        Assert.Equal(extension == "mp4", Encoding.Latin1.GetString(sent).Contains(BetweenFrames, StringComparison.Ordinal));

        var item = await editor.PublishFileAsync(sent, $"opname.{extension}");
        var kept = await site.Host.Client.GetByteArrayAsync(item.Url(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Jan Jansen", SampleFilms.Probe(kept, extension), StringComparison.Ordinal);
        Assert.DoesNotContain("52.1", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Contains("codec_type=audio", SampleFilms.Probe(kept, extension), StringComparison.Ordinal);
        Assert.DoesNotContain(BetweenFrames, Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subtitles_without_end_and_other_tracks_stay_behind()
    {
        var editor = await site.EditorAsync();
        var bomb = Path.Combine(Path.GetTempPath(), $"bom-{Guid.NewGuid():N}.srt");
        File.WriteAllText(bomb, string.Concat(Enumerable.Range(1, 20_000).Select(number => $"{number}\n00:00:00,{number % 900:000} --> 00:00:00,950\n{new string('x', 80)}\n\n")));
        var film = SampleFilms.Run("mp4", ["-f", "lavfi", "-i", "color=size=64x36:rate=10:duration=1", "-i", bomb, "-c:v", "libx264", "-c:s", "mov_text"]);
        File.Delete(bomb);
        Assert.Contains("codec_type=subtitle", SampleFilms.Probe(film), StringComparison.Ordinal);

        var item = await editor.PublishFileAsync(film, "bom.mp4");
        var kept = await site.Host.Client.GetByteArrayAsync(item.Url(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("codec_type=subtitle", SampleFilms.Probe(kept), StringComparison.Ordinal);
        Assert.True(kept.Length < 100_000, $"{kept.Length} bytes are kept.");
    }

    [Fact]
    public async Task A_name_that_looks_like_a_command_is_a_name()
    {
        var editor = await site.EditorAsync();

        var item = await editor.PublishFileAsync(SampleFilms.Make(0.4, "32x18"), "-i \"x'; rm -rf $HOME `id` |concat:a.mp4");

        Assert.EndsWith("/i-x-rm-rf-home-id-concat-a.mp4", item.Url(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_film_again_is_known_although_it_was_cleaned()
    {
        var editor = await site.EditorAsync();
        var (film, key) = (SampleFilms.Make(0.4, "32x18"), Guid.NewGuid());
        await editor.PublishFileAsync(film, "zelfde.mp4", key);

        var repeated = await editor.UploadAsync(film, "zelfde.mp4", key);
        var copy = await editor.UploadAsync(film, "ander.mp4");

        Assert.Equal(HttpStatusCode.OK, repeated.Status);
        Assert.Equal(HttpStatusCode.Conflict, copy.Status);
    }

    private static byte[] Half(byte[] film) => film[..(film.Length / 2)];

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Headed(string text) => [0, 0, 0, 0x18, .. "ftypisom"u8, 0, 0, 2, 0, .. "isomiso2"u8, .. Bytes(text)];

    private static byte[] ManyStreams() => SampleFilms.Run("mp4",
        ["-f", "lavfi", "-i", "color=size=32x18:rate=10:duration=0.3", .. Enumerable.Repeat<string[]>(["-map", "0:v"], 60).SelectMany(map => map), "-c:v", "libx264", "-preset", "ultrafast", "-threads", "1"]);

    private static byte[] NestedBoxes()
    {
        var boxes = new List<byte>();
        for (var left = 50_000; left > 8; left -= 8) boxes.AddRange([0, (byte)(left >> 16), (byte)(left >> 8), (byte)left, .. "moov"u8]);
        return [.. Headed(""), .. boxes];
    }
}
