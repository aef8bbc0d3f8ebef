using Showcase.Web.Tests.Media.Library;
using static Showcase.Web.Tests.Media.Hostile.HostileFile;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>What is no picture and no document, or says that it is a film, captions or a text.</summary>
internal static class HostileOthers
{
    private const string Page = "<!doctype html><script>alert(1)</script>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refused("a page", "pagina.html", () => Bytes(Page), "Dit soort bestand"),
        Refused("a script", "code.js", () => Bytes("alert(1)"), "Dit soort bestand"),
        Refused("a program", "virus.exe", () => [.. "MZ"u8, 0, 0], "Dit soort bestand"),
        Refused("a settings file of a server", "web.config", () => Bytes("<configuration/>"), "Dit soort bestand"),
        Refused("no extension", "zonder", () => SampleFiles.Jpeg(), "Dit soort bestand"),
        Refused("two extensions, the last of which counts", "foto.jpg.php", () => SampleFiles.Jpeg(), "Dit soort bestand"),
        Refused("a program called a text", "lees.txt", () => [.. "MZ"u8, 0, 1, 2], "is geen tekstbestand"),
        Refused("a page called a film", "film.mp4", () => Bytes(Page), "is geen MP4-film"),
        Refused("a list of addresses called a film", "lijst.mp4", () => Bytes("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n"), "is geen MP4-film"),
        Refused("a list of ffmpeg called a film", "samen.mp4", () => Bytes("ffconcat version 1.0\nfile /etc/passwd\n"), "is geen MP4-film"),
        Refused("a list of addresses called WebM", "lijst.webm", () => Bytes("#EXTM3U\nhttps://kwaad.example\n"), "is geen WebM-film"),
        Refused("an old film called MP4", "film.mp4", () => [.. "RIFF"u8, 0, 0, 0, 0, .. "AVI "u8, .. new byte[60]], "is geen MP4-film"),
        Refused("the head of a film", "kop.mp4", () => [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0, .. "isomavc1"u8], "beschadigd"),
        Refused("a picture called sound", "geluid.mp3", () => SamplePictures.TransparentPng(), "is geen MP3-geluidsbestand"),
        Refused("a page called sound", "geluid.ogg", () => Bytes(Page), "is geen OGG-geluidsbestand"),
        Refused("a page called captions", "tekst.vtt", () => Bytes(Page), "is geen VTT-ondertiteling"),
        Refused("captions with something before", "tekst.vtt", () => Bytes("WEBVTTX\n\n"), "is geen VTT-ondertiteling"),
        Refused("captions with zeros", "nul.vtt", () => Bytes("WEBVTT\n\n\0\0"), "is geen VTT-ondertiteling"),
        Refused("a text in another alphabet", "utf16.txt", () => System.Text.Encoding.Unicode.GetBytes("alert(1)"), "is geen tekstbestand"),
    ];
}
