using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Tells by the bytes whether a file is of the format that its name says. Nothing is decoded or unpacked for it.</summary>
internal static class FileContent
{
    private const int Head = 4096;

    // Where a packed document says what stands in it: at its end, in letters that can be read without unpacking.
    private const int Tail = 1024 * 1024;

    private static readonly string[] FilmBrands = ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "MSNV", "M4V "];
    private static readonly string[] SoundBrands = ["M4A ", "M4B ", "mp42", "isom"];

    public static bool Is(FileFormat format, FileInfo file)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[Head];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, Head, throwOnEndOfStream: false));
        return format.Extension switch
        {
            "jpg" => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            "png" => head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
            "webp" => head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8),
            "avif" => At(head, 4, "ftypavif"u8),
            "gif" => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8),
            "mp4" => IsBranded(head, FilmBrands),
            "m4a" => IsBranded(head, SoundBrands),
            "webm" => head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) && head[..Math.Min(head.Length, 64)].IndexOf("webm"u8) > 0,
            "mp3" => head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2),
            "ogg" => head.StartsWith("OggS"u8),
            "pdf" => head.StartsWith("%PDF-"u8),
            "odt" => IsZip(head) && At(head, 30, "mimetypeapplication/vnd.oasis.opendocument.text"u8),
            "docx" => IsZip(head) && Names(stream, "word/document.xml"u8),
            "xlsx" => IsZip(head) && Names(stream, "xl/workbook.xml"u8),
            "vtt" => IsText(stream) && IsCaption(head),
            _ => IsText(stream),
        };
    }

    private static bool At(ReadOnlySpan<byte> head, int place, ReadOnlySpan<byte> expected) => head.Length > place && head[place..].StartsWith(expected);

    private static bool IsBranded(ReadOnlySpan<byte> head, string[] brands) =>
        At(head, 4, "ftyp"u8) && head.Length >= 12 && brands.Contains(Encoding.Latin1.GetString(head[8..12]));

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4]);

    private static bool Names(FileStream stream, ReadOnlySpan<byte> part)
    {
        stream.Position = Math.Max(0, stream.Length - Tail);
        var buffer = new byte[Math.Min(Tail, stream.Length)];
        var tail = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        return tail.IndexOf(part) >= 0;
    }

    private static bool IsCaption(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head;
        return text.StartsWith("WEBVTT"u8) && (text.Length == 6 || text[6] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
    }

    private static bool IsText(FileStream stream)
    {
        stream.Position = 0;
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (buffer.AsSpan(0, read).ContainsAnyInRange((byte)0, (byte)8) || buffer.AsSpan(0, read).ContainsAnyInRange((byte)14, (byte)31))
            {
                return false;
            }
        }

        return stream.Length > 0;
    }
}
