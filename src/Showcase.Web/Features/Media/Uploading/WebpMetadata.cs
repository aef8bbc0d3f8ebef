using System.Buffers.Binary;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A WebP is a row of chunks inside one whose length is told first; those that draw stay.</summary>
internal static class WebpMetadata
{
    private const int Head = 12;
    private const byte SaysExif = 0x08;
    private const byte SaysXmp = 0x04;

    private static readonly HashSet<string> Drawing = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static void Strip(Stream source, Stream target)
    {
        var head = PictureMetadata.Take(source, Head);
        var left = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) - 4L;
        target.Write(head);
        while (left >= 8)
        {
            var chunk = PictureMetadata.Take(source, 8);
            // An odd length is made even by a byte that does not count.
            var told = BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(4));
            var length = told + (told % 2L);
            var type = System.Text.Encoding.Latin1.GetString(chunk.AsSpan(0, 4));
            var into = Drawing.Contains(type) ? target : Stream.Null;
            into.Write(chunk);
            if (type == "VP8X" && length > 0)
            {
                into.WriteByte((byte)(PictureMetadata.Take(source, 1)[0] & ~(SaysExif | SaysXmp)));
                PictureMetadata.Copy(source, into, length - 1);
            }
            else
            {
                PictureMetadata.Copy(source, into, length);
            }

            left -= 8 + length;
        }

        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(target.Length - 8));
        target.Position = 4;
        target.Write(size);
    }
}
