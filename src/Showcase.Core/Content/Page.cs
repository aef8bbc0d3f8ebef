using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Content;

/// <summary>A plain page: success factors, accessibility statement, privacy.</summary>
[PublishedModel("page")]
public sealed class Page(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public string? Intro => Text("intro");
    public RichText Body => RichText("body");
}
