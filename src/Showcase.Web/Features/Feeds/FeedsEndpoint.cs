using Microsoft.AspNetCore.Http.HttpResults;
using Showcase.Core.Content;

namespace Showcase.Web.Features.Feeds;

/// <summary>The same stories in three formats.</summary>
internal static class FeedsEndpoint
{
    public static FileContentHttpResult Rss(FeedQueries feeds, ICacheTags tags) =>
        TypedResults.Bytes(SyndicationWriter.Rss(Newest(feeds, tags, FeedsRoutes.Rss)), "application/rss+xml; charset=utf-8");

    public static FileContentHttpResult Atom(FeedQueries feeds, ICacheTags tags) =>
        TypedResults.Bytes(SyndicationWriter.AtomXml(Newest(feeds, tags, FeedsRoutes.Atom)), "application/atom+xml; charset=utf-8");

    public static FileContentHttpResult Json(FeedQueries feeds, ICacheTags tags) =>
        TypedResults.Bytes(JsonFeedWriter.Write(Newest(feeds, tags, FeedsRoutes.Json)), "application/feed+json; charset=utf-8");

    private static FeedPage Newest(FeedQueries feeds, ICacheTags tags, string path)
    {
        tags.Add(CacheTag.Everything);
        return feeds.Newest(path);
    }
}
