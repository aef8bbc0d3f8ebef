using Showcase.Web.Features.Media;
using SkiaSharp;

namespace Showcase.Benchmarks.Pictures;

/// <summary>Skia, which unpacks a JPEG at an eighth to eight eighths of its size and scales the rest. It writes no AVIF.</summary>
internal sealed class SkiaPictures : IPictureLibrary
{
    public string Name => "SkiaSharp";

    public byte[]? Make(FileInfo original, int width, RenditionFormat format, int quality)
    {
        if (format == RenditionFormat.Avif)
        {
            return null;
        }

        using var codec = SKCodec.Create(original.FullName);
        var near = codec.GetScaledDimensions((float)width / codec.Info.Width);
        var size = near.Width < width ? codec.Info.Size : near;
        using var read = SKBitmap.Decode(codec, new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (read.Width <= width)
        {
            return Encode(read, format, quality);
        }

        using var small = read.Resize(new SKImageInfo(width, (int)Math.Round((double)codec.Info.Height * width / codec.Info.Width)), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return Encode(small, format, quality);
    }

    private static byte[] Encode(SKBitmap picture, RenditionFormat format, int quality)
    {
        using var pixels = picture.PeekPixels();
        using var data = format == RenditionFormat.Jpeg
            ? pixels.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore))
            : pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, quality));
        return data!.ToArray();
    }
}
