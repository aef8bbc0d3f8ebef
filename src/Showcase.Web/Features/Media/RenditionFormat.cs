namespace Showcase.Web.Features.Media;

internal enum RenditionFormat
{
    Avif,
    Webp,
    Jpeg,
    Png,
    Gif,
    Svg,
}

internal static class RenditionFormats
{
    public static string Word(this RenditionFormat format) => format switch
    {
        RenditionFormat.Avif => "avif",
        RenditionFormat.Webp => "webp",
        RenditionFormat.Png => "png",
        RenditionFormat.Gif => "gif",
        RenditionFormat.Svg => "svg",
        _ => "jpg",
    };

    public static string ContentType(this RenditionFormat format) => format switch
    {
        RenditionFormat.Avif => "image/avif",
        RenditionFormat.Webp => "image/webp",
        RenditionFormat.Png => "image/png",
        RenditionFormat.Gif => "image/gif",
        RenditionFormat.Svg => MediaTypes.Svg,
        _ => "image/jpeg",
    };

    /// <summary>The formats of our own addresses.</summary>
    public static RenditionFormat? Parse(string word) => word switch
    {
        "avif" => RenditionFormat.Avif,
        "webp" => RenditionFormat.Webp,
        "jpg" => RenditionFormat.Jpeg,
        _ => null,
    };

    /// <summary>What a file of this name is sent as; nothing when it is no picture.</summary>
    public static RenditionFormat? OfFile(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => RenditionFormat.Jpeg,
        ".png" => RenditionFormat.Png,
        ".webp" => RenditionFormat.Webp,
        ".avif" => RenditionFormat.Avif,
        ".gif" => RenditionFormat.Gif,
        ".svg" => RenditionFormat.Svg,
        _ => null,
    };

    /// <summary>True when it is made of pixels that libvips reads and writes.</summary>
    public static bool IsRaster(this RenditionFormat format) => format is not (RenditionFormat.Gif or RenditionFormat.Svg);
}
