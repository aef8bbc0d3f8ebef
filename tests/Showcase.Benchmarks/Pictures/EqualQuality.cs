using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>Finds for each library and format the quality that looks as good as the site's own JPEG.</summary>
/// <param name="Quality">The least that reaches it, 1–100.</param>
/// <param name="Bytes">Of the picture at that quality.</param>
/// <param name="Dissimilarity">What it then is.</param>
internal sealed record EqualQuality(int Quality, int Bytes, double Dissimilarity)
{
    /// <summary>Of the JPEG that sets the mark.</summary>
    public const int Mark = 78;

    /// <returns>Nothing when the library does not write the format, or not that well.</returns>
    public static EqualQuality? Find(IPictureLibrary library, RenditionFormat format, FileInfo lossless, int width, Likeness likeness, double mark)
    {
        var (least, most, found) = (1, 100, (EqualQuality?)null);
        while (least <= most)
        {
            var quality = (least + most) / 2;
            if (library.Make(lossless, width, format, quality) is not { } made)
            {
                return null;
            }

            var dissimilarity = likeness.DissimilarityOf(made);
            if (dissimilarity <= mark)
            {
                (most, found) = (quality - 1, new(quality, made.Length, dissimilarity));
            }
            else
            {
                least = quality + 1;
            }
        }

        return found;
    }
}
