using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Regions;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Core.Videos;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Stories;

/// <summary>What one organisation did with social return, what it brought and what went less well.</summary>
[PublishedModel("successStory")]
public sealed class SuccessStory(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public string Summary => Text("summary") ?? "";
    public RichText EasySummary => RichText("easySummary");
    public RichText Body => RichText("body");
    public RichText LessWell => RichText("lessWell");
    public RichText Tips => RichText("tips");
    public string? Quote => Text("quote");
    public string? QuoteName => Text("quoteName");
    public string? QuoteRole => Text("quoteRole");
    public IReadOnlyList<string> Audiences => Choices("audiences");
    public Organisation? Organisation => Picked<Organisation>("organisation");
    public Region? Region => Picked<Region>("region") ?? Organisation?.Region;
    public string? Sector => Text("sector");
    public string? EffortKind => Text("effortKind");

    /// <summary><c>pilot</c>, <c>lopend</c> or <c>afgerond</c>.</summary>
    public string? Phase => Text("phase");

    public DateOnly? StoryDate => Day("storyDate");
    public DateOnly? EvaluationDate => Day("evaluationDate");
    public IReadOnlyList<ResultItem> Results => Blocks<ResultItem>("results");
    public Video? Video => Picked<Video>("video");
    public Picture? Image => Read<Picture>("image");
    public IReadOnlyList<Picture> Images => Read<IEnumerable<Picture>>("images")?.ToArray() ?? [];
    public IReadOnlyList<TenderParagraph> RelatedParagraphs => PickedMany<TenderParagraph>("relatedParagraphs");

    public IReadOnlyList<string> Keywords => Choices("keywords");

    /// <summary><c>uit monitoring</c>, <c>opgave organisatie</c> or <c>schatting</c>.</summary>
    public string? Evidence => Text("evidence");

    /// <summary>True when the person portrayed chose another name and no recognisable picture.</summary>
    public bool IsAnonymous => PortrayalChoice.Read(Text(PortrayalChoice.Property)) == Portrayal.Anonymous;

    /// <summary>The name that the person portrayed goes by here and nowhere else, when the story is anonymous.</summary>
    public string? AlternateName => IsAnonymous ? Text("alternateName") : null;
}
