using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Home;

/// <summary>The front page.</summary>
/// <param name="Newest">Stories besides the featured one, newest first.</param>
/// <param name="Event">The first event to come, or nothing.</param>
public sealed record HomePage(
    PageHead Head,
    string Heading,
    RichText Intro,
    Picture? Image,
    IReadOnlyList<Entrance> Entrances,
    KeyNumbers? Numbers,
    FeaturedStory? Featured,
    IReadOnlyList<StoryCard> Newest,
    IReadOnlyList<VideoCard> Videos,
    IReadOnlyList<ParagraphCard> Paragraphs,
    NextEvent? Event) : IShowcasePage;

/// <summary>The way in for one audience.</summary>
/// <param name="Tone">Class name, written out so that the build of the styles sees it.</param>
public sealed record Entrance(string Path, string Title, string? Text, string Tone);

public sealed record FeaturedStory(StoryCard Card, string? Quote, string? QuoteName, string? QuoteRole);

public sealed record NextEvent(string Path, string Title, DateTime StartsAt, string? Location);
