using Showcase.Core.Content;
using Showcase.Core.Search;
using Showcase.Core.Stories;

namespace Showcase.Web.Features.Stories;

/// <summary>Stories in the search over everything.</summary>
internal sealed class StorySearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<SuccessStory>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<SuccessStory>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(SuccessStory story) => site.PathOf(story) is { } path
        ? new SearchDocument(
            story.Key,
            "verhaal",
            path,
            story.Title,
            story.Summary,
            string.Join('\n', story.Body.Plain, story.EasySummary.Plain, story.LessWell.Plain, story.Tips.Plain, story.Quote),
            [.. new[] { story.Organisation?.Title, story.Region?.Title, story.Sector, story.EffortKind, story.Phase, story.QuoteName }.OfType<string>(), .. story.Keywords],
            story.StoryDate)
        : null;
}
