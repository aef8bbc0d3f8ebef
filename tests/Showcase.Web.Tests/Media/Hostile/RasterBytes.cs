using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Pictures made byte by byte, where no honest program would make them.</summary>
internal static class RasterBytes
{
    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>An honest JPEG whose head lies about its size.</summary>
    public static byte[] JpegOf(ushort width, ushort height)
    {
        var file = SampleFiles.Jpeg(64, 64);
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 7), width);
        return file;
    }

    public static byte[] JpegWithSegment(byte marker, byte[] content) => JpegWithSegments(marker, 1, content);

    public static byte[] JpegWithSegments(byte marker, int times, byte[] content)
    {
        var file = SampleFiles.Jpeg();
        var length = content.Length + 2;
        byte[] segment = [0xFF, marker, (byte)(length >> 8), (byte)length, .. content];
        return [.. file[..2], .. Enumerable.Repeat(segment, times).SelectMany(bytes => bytes), .. file[2..]];
    }

    public static byte[] Webp()
    {
        using var picture = Named();
        return picture.WebpsaveBuffer();
    }

    public static byte[] WebpOf(int width, int height)
    {
        using var picture = Image.Black(8, 8, bands: 4).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var file = picture.WebpsaveBuffer();
        var size = file.AsSpan().IndexOf("VP8X"u8);
        Assert.True(size > 0, "The head with the size is missing.");
        foreach (var (at, side) in new[] { (size + 12, width - 1), (size + 15, height - 1) })
        {
            (file[at], file[at + 1], file[at + 2]) = ((byte)side, (byte)(side >> 8), (byte)(side >> 16));
        }

        return file;
    }

    public static byte[] Avif()
    {
        using var picture = Named();
        return picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0);
    }

    public static byte[] AvifCut(double share) => Avif() is var file ? file[..(int)(file.Length * share)] : [];

    public static byte[] PngCut(double share) => SamplePictures.TransparentPng() is var file ? file[..(int)(file.Length * share)] : [];

    /// <summary>A head and an end, and no pixels.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [.. PngStart, .. Chunk("IHDR", head), .. Chunk("IEND", [])];
    }

    public static byte[] PngWithChunk(string type, byte[] content)
    {
        var file = SamplePictures.TransparentPng();
        // Behind the head of 25 bytes
        return [.. file[..33], .. Chunk(type, content), .. file[33..]];
    }

    /// <summary>So many zeros.</summary>
    public static byte[] Deflated(int length) => Deflated(Enumerable.Repeat(new byte[1_000_000], length / 1_000_000));

    public static byte[] Deflated(byte[] content) => Deflated([content]);

    private static byte[] Deflated(IEnumerable<byte[]> pieces)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var piece in pieces) stream.Write(piece);
        }

        return packed.ToArray();
    }

    /// <summary>Of a canvas of this size one frame of a pixel, with these letters as its colours.</summary>
    public static byte[] GifWithColours(ushort width, ushort height, string colours) =>
        [.. "GIF89a"u8, .. Size(width, height), 0x83, 0, 0, .. Encoding.ASCII.GetBytes(colours.PadRight(48)), 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B];

    public static byte[] GifWithComment(string comment)
    {
        var file = SampleFiles.Gif(5, 5);
        return [.. file[..^1], 0x21, 0xFE, (byte)comment.Length, .. Encoding.ASCII.GetBytes(comment), 0, 0x3B];
    }

    public static byte[] GifWithTooLittle(ushort width, ushort height) =>
        [.. "GIF89a"u8, .. Size(width, height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, .. Size(width, height), 0, 2, 2, 0x4C, 1, 0, 0x3B];

    private static byte[] Size(ushort width, ushort height) => [(byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8)];

    private static byte[] Chunk(string type, byte[] content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), SamplePictures.Crc(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }

    private static Image Named()
    {
        using var flat = Image.Black(80, 50, bands: 3).Linear([1, 1, 1], [200, 120, 40]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return flat.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "Jan Jansen (Jan Jansen, ASCII, 11 components, 11 bytes)");
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes("<x:xmpmeta>Jansen alert(1)</x:xmpmeta>"));
        });
    }
}
