namespace Showcase.Web.Features.Media;

/// <summary>Looks at the first bytes: only JPEG, PNG, WebP and AVIF are handed to a decoder, whatever the file is called.</summary>
internal static class PictureContent
{
    public static bool IsPicture(FileInfo file)
    {
        Span<byte> head = stackalloc byte[12];
        using var stream = file.OpenRead();
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && IsPicture(head);
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
        || (head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8))
        || head[4..].StartsWith("ftypavif"u8);
}
