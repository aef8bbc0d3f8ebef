using Showcase.Core.Content;
using Showcase.Core.Events;
using Showcase.Core.Results;
using Showcase.Core.Stories;
using Showcase.Core.TenderParagraphs;
using Showcase.Core.Videos;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Home;

public sealed class HomeQueries(IPublishedSite site, IPublishedResults published, ReleaseChanges changes, TimeProvider clock)
{
    private const int StoriesShown = 3;
    private const int FilmsShown = 3;
    private const int ParagraphsShown = 3;

    public HomePage? Page()
    {
        if (site.FindByPath(HomeRoutes.Index) is not Core.Content.Home home)
        {
            return null;
        }

        var featured = Featured(home);
        return new HomePage(
            HeadOf(home),
            home.Heading,
            home.Intro,
            home.Image,
            EntrancesOf(home),
            KeyNumbers.Of(published.Snapshot(), changes, home.KeyIndicators, ResultArea.AllCode, clock.DutchToday()),
            featured,
            NewestBeside(featured),
            VideoCard.Of(site.All<Video>().OrderByDescending(video => video.VideoDate).Take(FilmsShown), site),
            ParagraphCard.Of(site.All<TenderParagraph>().OrderBy(paragraph => paragraph.Number).Take(ParagraphsShown), site),
            NextEvent());
    }

    private static PageHead HeadOf(Core.Content.Home home) => new(home.Heading, HomeRoutes.Index)
    {
        Description = home.MetaDescription ?? home.Intro.Plain,
        Image = home.Image,
        HasStoryFeed = true,
    };

    private static Entrance[] EntrancesOf(Core.Content.Home home) =>
    [
        new("/voor/doelgroep", "Ik zoek werk", home.AudienceDoelgroep, "sc-entrance--honey"),
        new("/voor/opdrachtgevers", "Ik geef opdrachten", home.AudienceOpdrachtgevers, "sc-entrance--deep"),
        new("/voor/bedrijven", "Ik ben ondernemer", home.AudienceBedrijven, "sc-entrance--brick"),
    ];

    private FeaturedStory? Featured(Core.Content.Home home) =>
        (home.FeaturedStory ?? site.All<SuccessStory>().MaxBy(story => story.StoryDate)) is { } story && StoryCard.Of(story, site) is { } card
            ? new FeaturedStory(card, story.Quote, story.QuoteName, story.QuoteRole)
            : null;

    private StoryCard[] NewestBeside(FeaturedStory? featured) =>
        StoryCard.Of(site.All<SuccessStory>().OrderByDescending(story => story.StoryDate).Take(StoriesShown + 1), site)
            .Where(card => card.Path != featured?.Card.Path).Take(StoriesShown).ToArray();

    private NextEvent? NextEvent()
    {
        var today = clock.DutchToday().ToDateTime(TimeOnly.MinValue);
        return site.All<Event>().Where(item => item.StartsAt >= today).MinBy(item => item.StartsAt) is { StartsAt: { } start } next && site.PathOf(next) is { } path
            ? new NextEvent(path, next.Title, start, next.Location)
            : null;
    }
}
