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

    /// <summary>Place in the library of fourteen; a variant has that of its base; 0 when it has none.</summary>
    public int Number => WholeNumber("number") ?? 0;

    public string? TenderPhase => Text("tenderPhase");
    public IReadOnlyList<string> ContractKinds => Choices("contractKinds");

    /// <summary><c>verplicht</c> or <c>stimulerend</c>.</summary>
    public string? Approach => Text("approach");

    /// <summary><c>hoofdtekst</c>, <c>alternatief</c> in its place, <c>gunning</c> or <c>aanvulling</c> beside it.</summary>
    public string? Role => Text("role");

    /// <summary><c>altijd</c>, <c>vanaf de drempel</c> or <c>onder de drempel</c> of the policy.</summary>
    public string? ThresholdFit => Text("thresholdFit");

    /// <summary><c>elk aandeel</c>, <c>gewoon aandeel</c> or <c>laag aandeel</c> of labour.</summary>
    public string? LabourFit => Text("labourFit");

    public RichText Clause => RichText("clause");
    public RichText Explanation => RichText("explanation");
    public RichText ContractorText => RichText("contractorText");
    public RichText LegalBasis => RichText("legalBasis");
    public RichText Proportionality => RichText("proportionality");
    public RichText Proof => RichText("proof");

    /// <summary>Fields of the monitoring record that will show what the text did, such as <c>inzet.waarde_eur</c>.</summary>
    public IReadOnlyList<string> MonitoringFields => Choices("monitoringFields");

    /// <summary>Codes of the indicators that show what the text brings.</summary>
    public IReadOnlyList<string> Indicators => Choices("indicators");

    /// <summary>eForms codes such as <c>soc-obj</c>.</summary>
    public IReadOnlyList<string> EformsCodes => Text("eformsCodes")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public IReadOnlyList<PlaceholderField> Placeholders => Blocks<PlaceholderField>("placeholders");

    /// <summary>Semantic version of the text.</summary>
    public string Version => Text("version") ?? "1.0.0";

    /// <summary>Newest first, the present one included.</summary>
    public IReadOnlyList<VersionNote> Versions => Blocks<VersionNote>("versions");

    /// <summary>Day of the present version: as noted with it, else the first day on which the text is valid.</summary>
    public DateOnly? VersionDate => Versions.FirstOrDefault(version => version.Version == Version)?.Date ?? ValidFrom;

    public DateOnly? ValidFrom => Day("validFrom");
    public DateOnly? ValidTo => Day("validTo");
    public IReadOnlyList<string> Keywords => Choices("keywords");

    /// <summary>The policy that the text is written for; nothing when it takes its values from the policy of whoever uses it.</summary>
    public PolicySet? PolicySet => Picked<PolicySet>("policySet");

    /// <summary>The text of the library of which this one is the variant of a region or organisation.</summary>
    public TenderParagraph? BaseParagraph => Picked<TenderParagraph>("baseParagraph");
    public IReadOnlyList<SuccessStory> RelatedStories => PickedMany<SuccessStory>("relatedStories");
}
