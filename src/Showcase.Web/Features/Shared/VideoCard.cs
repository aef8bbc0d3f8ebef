using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Videos;

namespace Showcase.Web.Features.Shared;

/// <summary>A film as it appears in a list.</summary>
public sealed record VideoCard(string Path, string Title, string Summary, int? DurationSeconds, Picture? Poster)
{
    /// <summary>The card of a film that has a page of its own, else nothing.</summary>
    public static VideoCard? Of(Video video, IPublishedSite site) => site.PathOf(video) is { } path
        ? new VideoCard(path, video.Title, video.Summary, video.DurationSeconds, video.Poster)
        : null;

    public static IReadOnlyList<VideoCard> Of(IEnumerable<Video> videos, IPublishedSite site) =>
        videos.Select(video => Of(video, site)).OfType<VideoCard>().ToArray();
}
