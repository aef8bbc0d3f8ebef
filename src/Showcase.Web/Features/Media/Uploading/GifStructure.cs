using System.Buffers.Binary;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Walks through the blocks of a GIF without unpacking any of them: is it whole, how large is it, and how much would a reader's browser have to draw?</summary>
internal static class GifStructure
{
    public const int MostFrames = 2_000;

    /// <summary>So many frames of the largest picture that is taken, or more that are smaller.</summary>
    public const int MostLargeFrames = 4;

    private const int HeaderLength = 13;
    private const byte Extension = 0x21;
    private const byte ImageBegins = 0x2C;
    private const byte Trailer = 0x3B;

    /// <returns>Width and height in pixels, and the pixels of all frames together, beyond counting when there are too many frames; nothing when it is broken or ends halfway.</returns>
    public static (int Width, int Height, long Pixels)? Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.ASCII, leaveOpen: true);
        try
        {
            var header = reader.ReadBytes(HeaderLength);
            if (header.Length < HeaderLength || !header.AsSpan().StartsWith("GIF8"u8))
            {
                return null;
            }

            var (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(8)));
            SkipColours(reader, header[10]);
            return Pixels(reader) is { } pixels && width > 0 && height > 0 ? (width, height, pixels) : null;
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static long? Pixels(BinaryReader reader)
    {
        var (pixels, frames) = (0L, 0);
        while (true)
        {
            switch (reader.ReadByte())
            {
                case Trailer:
                    return frames > MostFrames ? long.MaxValue : pixels > 0 ? pixels : null;
                case Extension:
                    reader.ReadByte();
                    SkipBlocks(reader);
                    break;
                case ImageBegins:
                    reader.ReadUInt32();
                    frames++;
                    pixels += (long)reader.ReadUInt16() * reader.ReadUInt16();
                    SkipColours(reader, reader.ReadByte());
                    reader.ReadByte();
                    SkipBlocks(reader);
                    break;
                default:
                    return null;
            }
        }
    }

    private static void SkipColours(BinaryReader reader, byte flags)
    {
        if ((flags & 0x80) != 0)
        {
            Skip(reader, 3 << ((flags & 7) + 1));
        }
    }

    private static void SkipBlocks(BinaryReader reader)
    {
        for (var length = reader.ReadByte(); length > 0; length = reader.ReadByte())
        {
            Skip(reader, length);
        }
    }

    private static void Skip(BinaryReader reader, int count)
    {
        if (reader.ReadBytes(count).Length < count)
        {
            throw new EndOfStreamException();
        }
    }
}
