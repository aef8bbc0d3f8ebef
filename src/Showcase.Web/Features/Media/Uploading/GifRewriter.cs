using System.Buffers.Binary;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes a GIF anew: frames unpacked and packed again, how long they stay and how often they return. Comments, data of programs and whatever hangs behind the end stay behind.</summary>
internal static class GifRewriter
{
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte Control = 0xF9;
    private const byte Program = 0xFF;

    // Size and colours stay those of the sender, and letters can hide in them. Whatever they began as a script (a comment, a text, a pattern),
    // this ends it and is no script itself; and no colours stand before it.
    private static ReadOnlySpan<byte> NoScript => "*/ ) (\n) ( ` ) ("u8;

    /// <param name="mostPixels">Of all frames together.</param>
    /// <returns>False when it is no whole GIF, or too much of one.</returns>
    public static bool Rewrite(Stream source, Stream target, long mostPixels)
    {
        using var reader = new BinaryReader(source, System.Text.Encoding.ASCII, leaveOpen: true);
        try
        {
            var header = Take(reader, 13);
            if (!header.AsSpan().StartsWith("GIF8"u8))
            {
                return false;
            }

            target.Write("GIF89a"u8);
            target.Write(header, 6, 4);
            target.Write([0, 0, 0, Extension, 0xFE, (byte)NoScript.Length]);
            target.Write(NoScript);
            target.WriteByte(0);
            var colours = Colours(reader, header[10]);
            var (packer, frames, left) = (new GifPacker(), 0, mostPixels);
            for (var block = reader.ReadByte(); block != Trailer; block = reader.ReadByte())
            {
                switch (block)
                {
                    case Extension:
                        CopyExtension(reader, target);
                        break;
                    case Frame:
                        left -= CopyFrame(reader, target, packer, colours, ++frames > GifStructure.MostFrames ? 0 : left);
                        break;
                    default:
                        return false;
                }
            }

            target.WriteByte(Trailer);
            return frames > 0;
        }
        catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException)
        {
            return false;
        }
    }

    private static long CopyFrame(BinaryReader reader, Stream target, GifPacker packer, byte[]? common, long mostPixels)
    {
        var place = Take(reader, 9);
        var pixels = (long)BinaryPrimitives.ReadUInt16LittleEndian(place.AsSpan(4)) * BinaryPrimitives.ReadUInt16LittleEndian(place.AsSpan(6));
        var colours = Colours(reader, place[8]) ?? common;
        if (pixels == 0 || pixels > mostPixels || colours is null)
        {
            throw new InvalidDataException();
        }

        var bits = System.Numerics.BitOperations.Log2((uint)colours.Length / 3);
        var frame = GifUnpacker.Unpack(new GifBlocks(reader), reader.ReadByte(), (int)pixels);
        target.WriteByte(Frame);
        target.Write(place, 0, 8);
        // Rows in their own order or interlaced: as they came
        target.WriteByte((byte)(0x80 | (place[8] & 0x40) | (bits - 1)));
        target.Write(colours);
        packer.Pack(frame, Math.Max(2, bits), target);
        return pixels;
    }

    private static void CopyExtension(BinaryReader reader, Stream target)
    {
        var label = reader.ReadByte();
        var blocks = new GifBlocks(reader);
        ReadOnlySpan<byte> first = blocks.Next();
        if (label == Control && first.Length == 4)
        {
            target.Write([Extension, Control, 4, .. first, 0]);
        }
        else if (label == Program && (first.SequenceEqual("NETSCAPE2.0"u8) || first.SequenceEqual("ANIMEXTS1.0"u8)) && blocks.Next() is [1, var low, var high])
        {
            target.Write([Extension, Program, 11, .. "NETSCAPE2.0"u8, 3, 1, low, high, 0]);
        }

        blocks.Skip();
    }

    private static byte[]? Colours(BinaryReader reader, byte flags) => (flags & 0x80) == 0 ? null : Take(reader, 3 << ((flags & 7) + 1));

    private static byte[] Take(BinaryReader reader, int count) => reader.ReadBytes(count) is { } taken && taken.Length == count ? taken : throw new EndOfStreamException();
}
