namespace Showcase.Web.Features.Feeds;

internal static class FeedsRoutes
{
    public const string Rss = "/feeds/verhalen.rss";
    public const string Atom = "/feeds/verhalen.atom";
    public const string Json = "/feeds/verhalen.json";
    public const string Sitemap = "/sitemap.xml";
    public const string SitemapPart = "/sitemap-{number:int:min(1)}.xml";
    public const string Robots = "/robots.txt";
    public const string Security = "/.well-known/security.txt";
}
