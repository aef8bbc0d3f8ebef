using Microsoft.AspNetCore.Http.HttpResults;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Feeds;

internal static class RobotsEndpoint
{
    public static ContentHttpResult Get(SiteUrls urls) => TypedResults.Text(
        $"""
        User-agent: *
        Disallow: /beheer
        Disallow: /umbraco
        Disallow: /zoeken

        Sitemap: {urls.Absolute(FeedsRoutes.Sitemap)}

        """.ReplaceLineEndings("\n"),
        "text/plain; charset=utf-8");
}
