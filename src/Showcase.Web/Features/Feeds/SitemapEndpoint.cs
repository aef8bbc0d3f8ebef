using Microsoft.AspNetCore.Http.HttpResults;
using Showcase.Core.Content;

namespace Showcase.Web.Features.Feeds;

/// <summary>One file while all addresses fit in one; otherwise an index of files.</summary>
internal static class SitemapEndpoint
{
    private const string Xml = "application/xml; charset=utf-8";

    public static FileContentHttpResult Whole(SitemapQueries sitemap, SitemapWriter writer, ICacheTags tags)
    {
        tags.Add(CacheTag.Everything);
        var entries = sitemap.All();
        var files = (entries.Count + SitemapWriter.MostInOneFile - 1) / SitemapWriter.MostInOneFile;
        return TypedResults.Bytes(files > 1 ? writer.WriteIndex(files) : writer.Write(entries), Xml);
    }

    public static Results<FileContentHttpResult, NotFound> Part(int number, SitemapQueries sitemap, SitemapWriter writer, ICacheTags tags)
    {
        tags.Add(CacheTag.Everything);
        var part = sitemap.All().Chunk(SitemapWriter.MostInOneFile).ElementAtOrDefault(number - 1);
        return part is null ? TypedResults.NotFound() : TypedResults.Bytes(writer.Write(part), Xml);
    }
}
