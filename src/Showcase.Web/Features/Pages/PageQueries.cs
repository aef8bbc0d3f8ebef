using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Core.TenderParagraphs;
using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Pages;

public sealed class PageQueries(IPublishedSite site)
{
    public const string TargetGroup = "doelgroep";

    private const int StoriesShown = 6;
    private const int FilmsShown = 3;
    private const int ParagraphsShown = 4;

    public TextPage Text(Page page, IReadOnlyList<Crumb> trail) => new(
        new PageHead(page.Title, site.PathOf(page)!) { Description = page.MetaDescription ?? page.Intro, Trail = trail },
        page);

    public AudienceEntrance Audience(AudiencePage page) => new(
        new PageHead(page.Heading, site.PathOf(page)!) { Description = page.MetaDescription ?? page.Intro.Plain, HasStoryFeed = true },
        page,
        StoryCard.Of(site.All<SuccessStory>().Where(story => story.Audiences.Contains(page.Audience)).OrderByDescending(story => story.StoryDate).Take(StoriesShown), site),
        "/verhalen?doelgroep=" + Uri.EscapeDataString(page.Audience),
        VideoCard.Of(site.All<Video>().Where(video => video.Audiences.Contains(page.Audience)).OrderByDescending(video => video.VideoDate).Take(FilmsShown), site),
        page.Audience == TargetGroup ? [] : ParagraphCard.Of(site.All<TenderParagraph>().OrderBy(paragraph => paragraph.Number).Take(ParagraphsShown), site));
}
