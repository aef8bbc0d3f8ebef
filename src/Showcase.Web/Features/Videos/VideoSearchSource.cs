using Showcase.Core.Content;
using Showcase.Core.Search;
using Showcase.Core.Videos;

namespace Showcase.Web.Features.Videos;

/// <summary>Films in the search over everything, found by what is said in them.</summary>
internal sealed class VideoSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<Video>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<Video>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(Video video) => site.PathOf(video) is { } path
        ? new SearchDocument(
            video.Key,
            "video",
            path,
            video.Title,
            video.Summary,
            video.Transcript.Plain,
            ["video", "film", .. video.Audiences],
            video.VideoDate)
        : null;
}
