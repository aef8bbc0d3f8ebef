using System.Text;

namespace Showcase.Core.Captions;

/// <summary>Finds out how the characters of a caption file are written.</summary>
public static class CaptionEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 with or without its mark, UTF-16 with one, and otherwise Windows-1252, as older subtitling programs write.</summary>
    /// <returns>Nothing for what is no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Marked(bytes) ?? Unmarked(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    private static string Unmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
