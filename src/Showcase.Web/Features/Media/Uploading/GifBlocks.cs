namespace Showcase.Web.Features.Media.Uploading;

/// <summary>The data of a GIF comes in blocks of at most 255 bytes; an empty one ends it.</summary>
internal sealed class GifBlocks(BinaryReader reader)
{
    private byte[] block = [];
    private int at;
    private bool isEnded;

    /// <returns>Empty at the end.</returns>
    public byte[] Next()
    {
        if (isEnded)
        {
            return [];
        }

        var length = reader.ReadByte();
        isEnded = length == 0;
        block = reader.ReadBytes(length);
        return block.Length == length ? block : throw new EndOfStreamException();
    }

    /// <returns>-1 at the end.</returns>
    public int NextByte()
    {
        if (at == block.Length)
        {
            at = 0;
            if (Next().Length == 0)
            {
                return -1;
            }
        }

        return block[at++];
    }

    public void Skip()
    {
        while (Next().Length > 0)
        {
        }
    }
}
