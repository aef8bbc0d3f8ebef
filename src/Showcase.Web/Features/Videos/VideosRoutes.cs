namespace Showcase.Web.Features.Videos;

internal static class VideosRoutes
{
    public const string Overview = "/videos";
    public const string Video = "/videos/{slug}";
    public const string Captions = Video + "/ondertitels.vtt";

    public static string CaptionsOf(string path) => path + "/ondertitels.vtt";
}
