namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Packs the colour numbers of frames, one after the other (LZW with codes of up to twelve bits).</summary>
internal sealed class GifPacker
{
    private const int MostCodes = 1 << 12;
    private const int MostBits = 12;

    // What follows a code by a colour number: a code, or nothing yet. Empty between two frames.
    private readonly ushort[] following = new ushort[MostCodes << 8];

    /// <param name="least">Bits of a colour number, 2–8.</param>
    public void Pack(ReadOnlySpan<byte> pixels, int least, Stream target)
    {
        target.WriteByte((byte)least);
        var writer = new GifBitsWriter(target);
        var (clear, end) = (1 << least, (1 << least) + 1);
        var (next, bits) = (end + 1, least + 1);
        writer.Write(clear, bits);
        var code = pixels[0] & (clear - 1);
        foreach (var pixel in pixels[1..])
        {
            var colour = pixel & (clear - 1);
            ref var known = ref following[(code << least) | colour];
            if (known != 0)
            {
                code = known;
                continue;
            }

            writer.Write(code, bits);
            code = colour;
            if (next < MostCodes)
            {
                known = (ushort)next;
                bits += next++ == 1 << bits ? 1 : 0;
            }
            else
            {
                writer.Write(clear, bits);
                Array.Clear(following, 0, next << least);
                (next, bits) = (end + 1, least + 1);
            }
        }

        writer.Write(code, bits);
        writer.Write(end, next == 1 << bits && bits < MostBits ? bits + 1 : bits);
        writer.Finish();
        Array.Clear(following, 0, next << least);
    }
}
