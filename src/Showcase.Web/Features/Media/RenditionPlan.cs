namespace Showcase.Web.Features.Media;

/// <summary>What must be done to make a rendition: keep a part, bring it to a size, lay it on a sheet. All in pixels.</summary>
/// <param name="Box">The part that stays.</param>
/// <param name="Width">Of that part afterwards.</param>
/// <param name="Height">Of that part afterwards.</param>
/// <param name="Sheet">What it is laid on, in the middle; nothing when there is no border.</param>
internal readonly record struct RenditionPlan(CropBox Box, int Width, int Height, PixelSize? Sheet)
{
    // Writing AVIF takes some forty bytes of memory per pixel: half a gigabyte for twelve megapixels (measured 26 November 2026)
    private const double MostAvifPixels = 4_000_000;

    /// <returns>Nothing when the rendition makes no sense.</returns>
    public static RenditionPlan? Of(Rendition rendition, PixelSize size) => rendition switch
    {
        { Width: > 0, Height: { } height, Fit: RenditionFit.Crop } => Cut(rendition, size, (double)rendition.Width / height),
        { View.Coordinates.Length: > 0 } => CropBox.ByHand(rendition.View) is { } box ? Part(rendition, size, box) : null,
        { Width: > 0, Height: { } height, Fit: RenditionFit.Stretch } => new(CropBox.All, Math.Min(rendition.Width, size.Width), Math.Min(height, size.Height), null),
        { Width: > 0, Height: { } height } => Within(size, rendition.Width, height, rendition.Fit),
        _ => Scaled(size, ScaleOf(rendition, size)),
    };

    private static RenditionPlan? Cut(Rendition rendition, PixelSize size, double ratio)
    {
        if (CropBox.Of(rendition.View, size.Width, size.Height, ratio) is not { } box)
        {
            return null;
        }

        var width = Math.Max(1, Math.Min(rendition.Width, (int)(size.Width * box.Width)));
        return new(box, width, Math.Max(1, (int)Math.Round(width / ratio)), null);
    }

    // One side is asked for or none, and the rest follows from what was cut by hand
    private static RenditionPlan Part(Rendition rendition, PixelSize size, CropBox box)
    {
        var part = new PixelSize(Math.Max(1, (int)(size.Width * box.Width)), Math.Max(1, (int)(size.Height * box.Height)));
        return Scaled(part, ScaleOf(rendition, part)) with { Box = box };
    }

    private static double ScaleOf(Rendition rendition, PixelSize size) =>
        rendition.Width > 0 ? (double)rendition.Width / size.Width
        : rendition.Height is { } height ? (double)height / size.Height
        : rendition.Format == RenditionFormat.Avif ? Math.Sqrt(MostAvifPixels / ((double)size.Width * size.Height))
        : 1;

    private static RenditionPlan Within(PixelSize size, int width, int height, RenditionFit fit)
    {
        var (across, down) = ((double)width / size.Width, (double)height / size.Height);
        var plan = Scaled(size, fit == RenditionFit.Min ? Math.Max(across, down) : Math.Min(across, down));
        return fit == RenditionFit.Pad ? plan with { Sheet = new(width, height) } : plan;
    }

    private static RenditionPlan Scaled(PixelSize size, double scale)
    {
        var least = Math.Min(1, scale);
        return new(CropBox.All, Math.Max(1, (int)Math.Round(size.Width * least)), Math.Max(1, (int)Math.Round(size.Height * least)), null);
    }
}
