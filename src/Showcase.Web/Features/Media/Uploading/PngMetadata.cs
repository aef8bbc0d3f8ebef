using System.Buffers.Binary;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A PNG is a row of chunks; those that draw stay.</summary>
internal static class PngMetadata
{
    private const int Signature = 8;
    private const int Checksum = 4;

    private static readonly HashSet<string> Drawing = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static void Strip(Stream source, Stream target)
    {
        PictureMetadata.Copy(source, target, Signature);
        var type = "";
        while (type != "IEND")
        {
            var head = PictureMetadata.Take(source, 8);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            type = System.Text.Encoding.Latin1.GetString(head.AsSpan(4));
            var isKept = Drawing.Contains(type);
            var into = isKept ? target : Stream.Null;
            into.Write(head);
            PictureMetadata.Copy(source, into, length + Checksum);
        }
    }
}
