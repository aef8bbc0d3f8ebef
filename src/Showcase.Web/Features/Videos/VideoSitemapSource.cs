using Showcase.Core.Content;
using Showcase.Core.Feeds;
using Showcase.Core.Videos;

namespace Showcase.Web.Features.Videos;

/// <summary>Tells search engines which pages hold a film.</summary>
internal sealed class VideoSitemapSource(IPublishedSite site) : ISitemapSource
{
    public IEnumerable<SitemapEntry> Entries()
    {
        foreach (var video in site.All<Video>())
        {
            if (site.PathOf(video) is { } path && video is { File: { } file, Poster: { } poster })
            {
                yield return new SitemapEntry(
                    path,
                    new DateTimeOffset(DateTime.SpecifyKind(video.UpdateDate, DateTimeKind.Utc)),
                    new SitemapVideo(video.Title, video.Summary, poster.Url, file.Url, video.DurationSeconds));
            }
        }
    }
}
