namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes a picture anew without what it says beside the picture: where it was taken, by whom, on what, and what hangs behind its end. Nothing is decoded, so nothing is lost.</summary>
internal static class PictureMetadata
{
    /// <returns>False when it is not built as such a picture is.</returns>
    public static bool Strip(FileFormat format, Stream source, Stream target)
    {
        try
        {
            switch (format.Extension)
            {
                case "jpg":
                    JpegMetadata.Strip(source, target);
                    return true;
                case "png":
                    PngMetadata.Strip(source, target);
                    return true;
                case "avif":
                    AvifMetadata.Strip(source, target);
                    return true;
                default:
                    WebpMetadata.Strip(source, target);
                    return true;
            }
        }
        catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }

    public static byte[] Take(Stream source, int count)
    {
        var bytes = new byte[count];
        source.ReadExactly(bytes);
        return bytes;
    }

    public static void Copy(Stream source, Stream target, long count)
    {
        Span<byte> piece = stackalloc byte[4096];
        while (count > 0)
        {
            var part = piece[..(int)Math.Min(count, piece.Length)];
            source.ReadExactly(part);
            target.Write(part);
            count -= part.Length;
        }
    }
}
