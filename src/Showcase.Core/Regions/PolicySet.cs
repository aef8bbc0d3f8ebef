using Showcase.Core.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>A convenant or policy: which percentage applies when, on what base, valued with which block set.</summary>
[PublishedModel("policySet")]
public sealed class PolicySet(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public RichText Intro => RichText("intro");
    public IReadOnlyList<PolicyMember> Members => Blocks<PolicyMember>("members");
    public IReadOnlyList<PercentageRule> PercentageRules => Blocks<PercentageRule>("percentageRules");
    /// <summary>From which value and duration the policy applies, per kind of contract; without percentage.</summary>
    public IReadOnlyList<PercentageRule> Thresholds => Blocks<PercentageRule>("thresholds");

    public RichText ThresholdNote => RichText("thresholdNote");
    public IReadOnlyList<PsoDiscount> PsoDiscounts => Blocks<PsoDiscount>("psoDiscounts");
    /// <summary>Times what was not realised; 0 or nothing when the policy has no penalty.</summary>
    public decimal? PenaltyFactor => DecimalNumber("penaltyFactor");

    public RichText PenaltyNote => RichText("penaltyNote");

    /// <summary><c>opdrachtsom</c>, <c>loonsom</c> or <c>gefactureerde_omzet</c>.</summary>
    public string? Base => Text("base");

    /// <summary>Identifier of the published block set; values of different sets do not add up.</summary>
    public string? BlockSet => Text("blockSet");

    public IReadOnlyList<Link> BlockSource => Read<IEnumerable<Link>>("blockSource")?.ToArray() ?? [];
    public DateOnly? ValidFrom => Day("validFrom");
    public DateOnly? ValidTo => Day("validTo");
}
