using System.Buffers.Binary;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A JPEG is a row of segments; those that draw stay, with the colour profile and which way is up.</summary>
internal static class JpegMetadata
{
    private const byte Begin = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Exif = 0xE1;
    private const byte Comment = 0xFE;

    public static void Strip(Stream source, Stream target)
    {
        if (source.ReadByte() != 0xFF || source.ReadByte() != Begin)
        {
            throw new InvalidDataException();
        }

        target.Write([0xFF, Begin]);
        for (var marker = NextMarker(source); marker != End;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(PictureMetadata.Take(source, 2));
            var content = PictureMetadata.Take(source, length < 2 ? throw new InvalidDataException() : length - 2);
            WriteIfDrawing(target, marker, content);
            marker = marker == Scan ? CopyScan(source, target) : NextMarker(source);
        }

        target.Write([0xFF, End]);
    }

    private static void WriteIfDrawing(Stream target, byte marker, byte[] content)
    {
        if (marker == Exif && OrientationIn(content) is > 1 and <= 8 and var orientation)
        {
            Write(target, Exif, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);
        }
        else if (!IsMetadata(marker, content))
        {
            Write(target, marker, content);
        }
    }

    // APP0 (JFIF) and APP14 (Adobe) say how to draw; of APP2 the colour profile does.
    private static bool IsMetadata(byte marker, byte[] content) => marker == Comment
        || (marker is >= 0xE1 and <= 0xEF and not 0xEE && !(marker == 0xE2 && content.AsSpan().StartsWith("ICC_PROFILE\0"u8)));

    private static void Write(Stream target, byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + 2));
        target.Write([0xFF, marker]);
        target.Write(length);
        target.Write(content);
    }

    private static byte NextMarker(Stream source)
    {
        if (source.ReadByte() != 0xFF)
        {
            throw new InvalidDataException();
        }

        var marker = source.ReadByte();
        while (marker == 0xFF)
        {
            marker = source.ReadByte();
        }

        return marker is > 0 and not Begin ? (byte)marker : throw new InvalidDataException();
    }

    // Until a marker that is no restart and no escaped byte.
    private static byte CopyScan(Stream source, Stream target)
    {
        while (true)
        {
            var value = source.ReadByte();
            if (value != 0xFF)
            {
                target.WriteByte(value < 0 ? throw new EndOfStreamException() : (byte)value);
                continue;
            }

            var next = source.ReadByte();
            while (next == 0xFF)
            {
                next = source.ReadByte();
            }

            if (next is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return next < 0 ? throw new EndOfStreamException() : (byte)next;
            }

            target.Write([0xFF, (byte)next]);
        }
    }

    private static int OrientationIn(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < 14)
        {
            return 0;
        }

        var tiff = exif[6..];
        var isBig = tiff[0] == 'M';
        var start = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        for (var entry = (long)start + 2; start >= 8 && entry + 12 <= tiff.Length && entry < start + 2 + (12L * Number(tiff[(int)start..], isBig)); entry += 12)
        {
            if (Number(tiff[(int)entry..], isBig) == 0x0112)
            {
                return Number(tiff[(int)(entry + 8)..], isBig);
            }
        }

        return 0;
    }

    private static int Number(ReadOnlySpan<byte> at, bool isBig) => isBig ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
}
