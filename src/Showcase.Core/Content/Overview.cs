using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>The page above a list: heading and introduction; the list itself comes from its children.</summary>
public abstract class Overview(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Heading => Text("heading") ?? Name;
    public RichText Intro => RichText("intro");
}

[PublishedModel("storyOverview")]
public sealed class StoryOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("videoOverview")]
public sealed class VideoOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("paragraphOverview")]
public sealed class ParagraphOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("resultOverview")]
public sealed class ResultOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("regionOverview")]
public sealed class RegionOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("organisationOverview")]
public sealed class OrganisationOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("eventOverview")]
public sealed class EventOverview(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);

[PublishedModel("pageFolder")]
public sealed class PageFolder(IPublishedContent content, IPublishedValueFallback fallback) : Overview(content, fallback);
