using System.IO.Compression;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Compresses whole answers. Quick is for the reader who waits (about a millisecond for a page), best is for everyone after (about a tenth of a second).</summary>
internal static class Compressor
{
    private const int QuickBrotli = 4;
    private const int BestBrotli = 11;
    private const int GoodBrotli = 8;
    private const int LargestForBest = 256 * 1024;
    private const int SmallestWindow = 16;
    private const int LargestWindow = 22;

    public static byte[] Compress(ContentCoding coding, ReadOnlySpan<byte> bytes, bool best) =>
        coding == ContentCoding.Brotli ? Brotli(bytes, !best ? QuickBrotli : bytes.Length > LargestForBest ? GoodBrotli : BestBrotli) : Gzip(bytes, best ? CompressionLevel.SmallestSize : CompressionLevel.Fastest);

    private static byte[] Brotli(ReadOnlySpan<byte> bytes, int quality)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var written, quality, WindowFor(bytes.Length))
            ? target.AsSpan(0, written).ToArray()
            : throw new InvalidOperationException("The room for a compressed answer was too small.");
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        using var target = new MemoryStream(bytes.Length / 3);
        using (var gzip = new GZipStream(target, level, leaveOpen: true)) gzip.Write(bytes);
        return target.ToArray();
    }

    // A window that just holds the answer: the usual 4 MB takes the encoder some 20 MB of memory for nothing.
    private static int WindowFor(int length) => Math.Clamp(System.Numerics.BitOperations.Log2((uint)length) + 1, SmallestWindow, LargestWindow);
}
