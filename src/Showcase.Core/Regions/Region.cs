using Showcase.Core.Content;
using Showcase.Core.Media;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>A labour-market region: geography, kept apart from the convenant that spans it.</summary>
[PublishedModel("region")]
public sealed class Region(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    /// <summary>Code as statistics use it; the sample regions have codes that no real region has.</summary>
    public string Code => Text("code") ?? "";

    public string Title => Text("title") ?? Name;
    public RichText Intro => RichText("intro");
    public string? FigureheadQuote => Text("figureheadQuote");
    public string? FigureheadName => Text("figureheadName");
    public string? FigureheadRole => Text("figureheadRole");
    public Picture? Image => Read<Picture>("image");
    public PolicySet? PolicySet => Picked<PolicySet>("policySet");
}
