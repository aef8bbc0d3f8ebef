using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>The entrance for one audience.</summary>
[PublishedModel("audiencePage")]
public sealed class AudiencePage(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Heading => Text("heading") ?? Name;
    public RichText Intro => RichText("intro");
    public RichText Body => RichText("body");

    /// <summary><c>doelgroep</c>, <c>opdrachtgevers</c> or <c>bedrijven</c>.</summary>
    public string Audience => Text("audience") ?? "";
}
