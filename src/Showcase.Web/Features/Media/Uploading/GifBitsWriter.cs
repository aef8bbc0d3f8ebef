namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes codes of some bits, the lowest first, in blocks of at most 255 bytes.</summary>
internal sealed class GifBitsWriter(Stream target)
{
    private readonly byte[] block = new byte[255];
    private int length;
    private int kept;
    private int count;

    public void Write(int code, int bits)
    {
        kept |= code << count;
        for (count += bits; count >= 8; count -= 8)
        {
            Put((byte)kept);
            kept >>= 8;
        }
    }

    public void Finish()
    {
        if (count > 0)
        {
            Put((byte)kept);
        }

        Flush();
        target.WriteByte(0);
    }

    private void Put(byte value)
    {
        block[length++] = value;
        if (length == block.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (length > 0)
        {
            target.WriteByte((byte)length);
            target.Write(block, 0, length);
            length = 0;
        }
    }
}
