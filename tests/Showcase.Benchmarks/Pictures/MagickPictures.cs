using System.Globalization;
using ImageMagick;
using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>ImageMagick, told how small the picture becomes, so that it need not unpack all of a JPEG; one thread, and AVIF at the speed that the site has.</summary>
internal sealed class MagickPictures : IPictureLibrary
{
    static MagickPictures() => ResourceLimits.Thread = 1;

    public string Name => "Magick.NET";

    public byte[]? Make(FileInfo original, int width, RenditionFormat format, int quality)
    {
        var reading = new MagickReadSettings();
        reading.SetDefine(MagickFormat.Jpeg, "size", string.Create(CultureInfo.InvariantCulture, $"{width * 2}x{width * 2}"));
        using var picture = new MagickImage(original, reading);
        picture.AutoOrient();
        if (picture.Width > width)
        {
            picture.Resize((uint)width, 0);
        }

        picture.Strip();
        picture.Quality = (uint)quality;
        picture.Settings.SetDefine("heic:speed", "7");
        picture.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "4:2:0");
        picture.Settings.SetDefine(MagickFormat.WebP, "method", "3");
        picture.Settings.Interlace = format == RenditionFormat.Jpeg ? Interlace.Jpeg : Interlace.NoInterlace;
        return picture.ToByteArray(format switch { RenditionFormat.Avif => MagickFormat.Avif, RenditionFormat.Webp => MagickFormat.WebP, _ => MagickFormat.Jpeg });
    }
}
