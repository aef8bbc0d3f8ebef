namespace Showcase.Web.Features.Shared;

internal static class SharedRoutes
{
    /// <summary>Template; the place holder takes the status code.</summary>
    public const string Error = "/fout/{0}";

    public const string ErrorRoute = "/fout/{status:int}";

    public static string ErrorPath(int status) => $"/fout/{status}";

    /// <summary>Where the oEmbed provider tells of a page.</summary>
    /// <param name="format"><c>json</c> or <c>xml</c>.</param>
    /// <param name="url">Absolute address of the page.</param>
    public static string OembedPath(string format, string url) => $"/oembed?format={format}&url={Uri.EscapeDataString(url)}";
}
