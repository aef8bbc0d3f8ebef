namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Reads codes of some bits, the lowest first.</summary>
internal struct GifBits(GifBlocks blocks)
{
    private int kept;
    private int count;

    /// <returns>-1 at the end.</returns>
    public int Read(int bits)
    {
        while (count < bits)
        {
            if (blocks.NextByte() is not (>= 0 and var value))
            {
                return -1;
            }

            kept |= value << count;
            count += 8;
        }

        var code = kept & ((1 << bits) - 1);
        kept >>= bits;
        count -= bits;
        return code;
    }
}
