namespace Showcase.Web.Features.Stories;

internal static class StoriesRoutes
{
    public const string Overview = "/verhalen";
    public const string Story = "/verhalen/{slug}";
}
