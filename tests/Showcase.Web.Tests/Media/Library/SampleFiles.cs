using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;
using Showcase.Web.Tests.Media.Films;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>Files made for one test, each different from every other.</summary>
internal static class SampleFiles
{
    private static int made;

    /// <summary>A photo of one colour that no other test has, that names who took it and has something behind its end.</summary>
    public static byte[] Jpeg(int width = 400, int height = 250)
    {
        var number = Interlocked.Increment(ref made);
        using var flat = Image.Black(width, height, bands: 3).Linear([1, 1, 1], [4 * (number % 60), 4 * (number / 60), 80]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var named = flat.Mutate(image => image.Set(GValue.GStrType, "exif-ifd0-Artist", "Jan Jansen (Jan Jansen, ASCII, 11 components, 11 bytes)"));
        return [.. named.JpegsaveBuffer(q: 90), .. "<script>erachter</script>"u8];
    }

    public static byte[] Text() => Encoding.UTF8.GetBytes($"Een tekst, nummer {Interlocked.Increment(ref made)}.\n");

    /// <summary>A PDF without a page, with more lines of its own behind the first.</summary>
    public static byte[] Pdf(string lines = "") => [.. "%PDF-1.7\n"u8, .. Text(), .. Encoding.Latin1.GetBytes(lines), .. "\n%%EOF\n"u8];

    public static byte[] Caption() => Encoding.UTF8.GetBytes($"WEBVTT\n\n00:00.000 --> 00:02.000\nRegel {Interlocked.Increment(ref made)}\n");

    public static byte[] Mp4() => SampleFilms.Make(0.4, "32x18");

    public static byte[] Svg(string inside, string attributes = "") =>
        Encoding.UTF8.GetBytes($"""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" {attributes}>{inside}<!-- {Interlocked.Increment(ref made)} --><desc>{made}</desc></svg>""");

    /// <summary>A GIF of so many frames, each the size of the whole.</summary>
    public static byte[] Gif(ushort width, ushort height, int frames = 1)
    {
        using var file = new MemoryStream();
        file.Write("GIF89a"u8);
        file.Write([(byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
        // Of what is refused by its size, the frames need not be whole
        byte[] pixels = (long)width * height <= 10_000 ? Pixels(width * height) : [2, 0x4C, 1, 0];
        for (var frame = 0; frame < frames; frame++)
        {
            file.Write([0x2C, 0, 0, 0, 0, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 2]);
            file.Write(pixels);
        }

        file.Write([0x21, 0xFE, 4]);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, Interlocked.Increment(ref made));
        file.Write(number);
        file.Write([0, 0x3B]);
        return file.ToArray();
    }

    // Black and white by turns, each pair behind a code that begins anew, so that no code grows beyond three bits
    private static byte[] Pixels(int count)
    {
        var codes = Enumerable.Range(0, count).SelectMany(pixel => pixel % 2 == 0 ? (int[])[4, 0] : [1]).Append(5).ToList();
        var bytes = new byte[((codes.Count * 3) + 7) / 8];
        for (var bit = 0; bit < codes.Count * 3; bit++) bytes[bit / 8] |= (byte)(((codes[bit / 3] >> (bit % 3)) & 1) << (bit % 8));
        return [.. bytes.Chunk(255).SelectMany(block => block.Prepend((byte)block.Length)), 0];
    }

    /// <summary>A packed document with these parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
