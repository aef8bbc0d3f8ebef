using Showcase.Core.Content;
using Showcase.Core.Feeds;
using Showcase.Core.Stories;

namespace Showcase.Web.Features.Stories;

/// <summary>All stories as feed entries.</summary>
internal sealed class StoryFeedSource(IPublishedSite site) : IFeedSource
{
    public IEnumerable<FeedEntry> Entries()
    {
        foreach (var story in site.All<SuccessStory>())
        {
            if (site.PathOf(story) is { } path)
            {
                yield return new FeedEntry(
                    story.Key,
                    path,
                    story.Title,
                    story.Summary,
                    story.Body.Html,
                    Utc(story.CreateDate),
                    Utc(story.UpdateDate),
                    [.. new[] { story.Sector, story.EffortKind, story.Region?.Title }.OfType<string>()],
                    story.Image?.Url);
            }
        }
    }

    private static DateTimeOffset Utc(DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
