using Showcase.Core.Media;
using Showcase.Core.Stories;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>The front page.</summary>
[PublishedModel("home")]
public sealed class Home(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Heading => Text("heading") ?? Name;
    public RichText Intro => RichText("intro");
    public Picture? Image => Read<Picture>("image");
    public SuccessStory? FeaturedStory => Picked<SuccessStory>("featuredStory");

    /// <summary>Codes of the indicators shown as key numbers, in order.</summary>
    public IReadOnlyList<string> KeyIndicators => Text("keyIndicators")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public string? AudienceDoelgroep => Text("audienceDoelgroep");
    public string? AudienceOpdrachtgevers => Text("audienceOpdrachtgevers");
    public string? AudienceBedrijven => Text("audienceBedrijven");
}
