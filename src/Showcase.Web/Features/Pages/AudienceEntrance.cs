using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Pages;

/// <summary>Everything for one audience: stories, films and, for who buys or sells, the paragraphs.</summary>
/// <param name="AllStories">Address of the list of stories, narrowed to this audience.</param>
public sealed record AudienceEntrance(PageHead Head, AudiencePage Page, IReadOnlyList<StoryCard> Stories, string AllStories, IReadOnlyList<VideoCard> Videos, IReadOnlyList<ParagraphCard> Paragraphs) : IShowcasePage
{
    /// <summary>The target group is addressed as <c>je</c>, everyone else as <c>u</c>.</summary>
    public bool IsInformal => Page.Audience == PageQueries.TargetGroup;

    /// <summary>Class name, written out so that the build of the styles sees it.</summary>
    public string Tone => Page.Audience switch
    {
        PageQueries.TargetGroup => "sc-opening--honey",
        "bedrijven" => "sc-opening--brick",
        _ => "sc-opening--deep",
    };
}
