namespace Showcase.Web.Features.Home;

internal static class HomeRoutes
{
    public const string Index = "/";
}
