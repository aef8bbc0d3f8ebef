using Showcase.Core.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>A public body that asks its suppliers for social return.</summary>
[PublishedModel("organisation")]
public sealed class Organisation(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Code => Text("code") ?? "";
    public string Title => Text("title") ?? Name;
    public string? Kind => Text("organisationKind");
    public Region? Region => Picked<Region>("region");
    public RichText Intro => RichText("intro");
    public string? FigureheadQuote => Text("figureheadQuote");
    public string? FigureheadName => Text("figureheadName");
    public string? FigureheadRole => Text("figureheadRole");
    public string? ContactEmail => Text("contactEmail");
    public IReadOnlyList<Link> Website => Read<IEnumerable<Link>>("website")?.ToArray() ?? [];
}
