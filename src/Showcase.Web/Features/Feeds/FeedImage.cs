namespace Showcase.Web.Features.Feeds;

internal static class FeedImage
{
    public static string ContentTypeOf(string url) => Path.GetExtension(new Uri(url).AbsolutePath).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".WEBP" => "image/webp",
        ".AVIF" => "image/avif",
        ".GIF" => "image/gif",
        ".SVG" => "image/svg+xml",
        _ => "image/jpeg",
    };
}
