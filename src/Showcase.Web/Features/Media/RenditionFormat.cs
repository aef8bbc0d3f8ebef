namespace Showcase.Web.Features.Media;

internal enum RenditionFormat
{
    Avif,
    Webp,
    Jpeg,
}

internal static class RenditionFormats
{
    public static string Word(this RenditionFormat format) => format switch
    {
        RenditionFormat.Avif => "avif",
        RenditionFormat.Webp => "webp",
        _ => "jpg",
    };

    public static string ContentType(this RenditionFormat format) => format switch
    {
        RenditionFormat.Avif => "image/avif",
        RenditionFormat.Webp => "image/webp",
        _ => "image/jpeg",
    };

    public static RenditionFormat? Parse(string word) => word switch
    {
        "avif" => RenditionFormat.Avif,
        "webp" => RenditionFormat.Webp,
        "jpg" => RenditionFormat.Jpeg,
        _ => null,
    };
}
