using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Stories;

namespace Showcase.Web.Features.Shared;

/// <summary>A story as it appears in a list.</summary>
/// <param name="Kicker">Sector and organisation, above the title.</param>
/// <param name="Phase">Stored word for the phase, or nothing.</param>
public sealed record StoryCard(Guid Key, string Path, string Title, string Summary, string Kicker, string? Phase, Picture? Image)
{
    /// <summary>The card of a story that has a page of its own, else nothing.</summary>
    public static StoryCard? Of(SuccessStory story, IPublishedSite site) => site.PathOf(story) is { } path
        ? new StoryCard(story.Key, path, story.Title, story.Summary, KickerOf(story), story.Phase, story.Image)
        : null;

    public static IReadOnlyList<StoryCard> Of(IEnumerable<SuccessStory> stories, IPublishedSite site) =>
        stories.Select(story => Of(story, site)).OfType<StoryCard>().ToArray();

    private static string KickerOf(SuccessStory story) =>
        string.Join(" · ", new[] { Dutch.Capital(story.Sector), story.Organisation?.Title }.Where(part => !string.IsNullOrEmpty(part)));
}
