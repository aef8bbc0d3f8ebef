namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Unpacks the colour numbers of a frame (LZW with codes of up to twelve bits).</summary>
internal static class GifUnpacker
{
    private const int MostBits = 12;
    private const int MostCodes = 1 << MostBits;

    /// <exception cref="InvalidDataException">It is not packed so, or holds less than the frame shows.</exception>
    public static byte[] Unpack(GifBlocks blocks, int least, int count)
    {
        if (least is < 1 or > 8)
        {
            throw new InvalidDataException();
        }

        var pixels = new byte[count];
        var (clear, end) = (1 << least, (1 << least) + 1);
        Span<short> before = stackalloc short[MostCodes];
        Span<byte> last = stackalloc byte[MostCodes];
        Span<byte> turned = stackalloc byte[MostCodes];
        var (next, bits, former, at) = (end + 1, least + 1, -1, 0);
        byte first = 0;
        var codes = new GifBits(blocks);
        while (at < count)
        {
            var code = codes.Read(bits);
            if (code < 0 || code == end || code > next)
            {
                throw new InvalidDataException();
            }

            if (code == clear)
            {
                (next, bits, former) = (end + 1, least + 1, -1);
                continue;
            }

            if (former < 0 && code >= clear)
            {
                throw new InvalidDataException();
            }

            var length = 0;
            var part = code;
            if (code == next)
            {
                turned[length++] = first;
                part = former;
            }

            for (; part > end; part = before[part])
            {
                turned[length++] = last[part];
            }

            turned[length++] = first = (byte)part;
            if (former >= 0 && next < MostCodes)
            {
                (before[next], last[next]) = ((short)former, first);
                next++;
            }

            if (next == 1 << bits && bits < MostBits)
            {
                bits++;
            }

            for (former = code; length > 0 && at < count;)
            {
                pixels[at++] = turned[--length];
            }
        }

        blocks.Skip();
        return pixels;
    }
}
