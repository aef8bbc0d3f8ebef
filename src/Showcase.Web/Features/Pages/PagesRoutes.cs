namespace Showcase.Web.Features.Pages;

internal static class PagesRoutes
{
    public const string Audience = "/voor/{audience}";

    /// <summary>Any address that no slice claims: a plain page, one that moved, or nothing.</summary>
    public const string Page = "/{**path}";
}
