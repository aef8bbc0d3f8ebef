using System.Buffers.Binary;
using System.IO.Compression;
using NetVips;

namespace Showcase.Web.Tests.Media;

/// <summary>Pictures made for one test: honest ones, and the ones that break decoders.</summary>
internal static class SamplePictures
{
    /// <summary>Left half red, right half blue, with EXIF that names a person.</summary>
    public static byte[] RedAndBlueJpeg(int width = 1600, int height = 1000)
    {
        using var red = Image.Black(width / 2, height, bands: 3).Linear([1, 1, 1], [220, 20, 20]);
        using var blue = Image.Black(width - (width / 2), height, bands: 3).Linear([1, 1, 1], [20, 20, 220]);
        using var both = red.Join(blue, Enums.Direction.Horizontal).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var named = both.Mutate(image => image.Set(GValue.GStrType, "exif-ifd0-Artist", "Jan Jansen (Jan Jansen, ASCII, 11 components, 11 bytes)"));
        return named.JpegsaveBuffer(q: 90);
    }

    public static byte[] TransparentPng()
    {
        using var picture = Image.Black(400, 400, bands: 4).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.PngsaveBuffer();
    }

    /// <summary>30,000 × 30,000 pixels in about 110 kB.</summary>
    public static byte[] PixelFlood()
    {
        const int side = 30_000;
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 1;
        WriteChunk(file, "IHDR"u8, header);
        using (var rows = new MemoryStream())
        {
            using (var packed = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
            {
                var row = new byte[1 + (side / 8)];
                for (var y = 0; y < side; y++)
                {
                    packed.Write(row);
                }
            }

            WriteChunk(file, "IDAT"u8, rows.ToArray());
        }

        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. type, .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    public static uint Crc(ReadOnlySpan<byte> body)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in body)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
