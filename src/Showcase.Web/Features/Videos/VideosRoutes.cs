namespace Showcase.Web.Features.Videos;

internal static class VideosRoutes
{
    public const string Overview = "/videos";
    public const string Video = "/videos/{slug}";
}
