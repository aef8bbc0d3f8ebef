using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Stories;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.TenderParagraphs;

/// <summary>A clause on social return that a buyer copies into tender documents.</summary>
[PublishedModel("tenderParagraph")]
public sealed class TenderParagraph(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public string Summary => Text("summary") ?? "";

    /// <summary>Place in the library of fourteen; 0 when it has none.</summary>
    public int Number => WholeNumber("number") ?? 0;

    public string? TenderPhase => Text("tenderPhase");
    public IReadOnlyList<string> ContractKinds => Choices("contractKinds");

    /// <summary><c>verplicht</c> or <c>stimulerend</c>.</summary>
    public string? Approach => Text("approach");

    public RichText Clause => RichText("clause");
    public RichText Explanation => RichText("explanation");
    public RichText ContractorText => RichText("contractorText");
    public RichText LegalBasis => RichText("legalBasis");
    public RichText Proportionality => RichText("proportionality");
    public RichText Proof => RichText("proof");

    /// <summary>eForms codes such as <c>soc-obj</c>.</summary>
    public IReadOnlyList<string> EformsCodes => Text("eformsCodes")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public IReadOnlyList<PlaceholderField> Placeholders => Blocks<PlaceholderField>("placeholders");

    /// <summary>Semantic version of the text.</summary>
    public string Version => Text("version") ?? "1.0.0";

    public IReadOnlyList<VersionNote> Versions => Blocks<VersionNote>("versions");
    public DateOnly? ValidFrom => Day("validFrom");
    public DateOnly? ValidTo => Day("validTo");
    public IReadOnlyList<string> Keywords => Choices("keywords");
    public PolicySet? PolicySet => Picked<PolicySet>("policySet");
    public TenderParagraph? BaseParagraph => Picked<TenderParagraph>("baseParagraph");
    public IReadOnlyList<SuccessStory> RelatedStories => PickedMany<SuccessStory>("relatedStories");
}
