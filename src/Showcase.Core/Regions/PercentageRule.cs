using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>One rule of a policy set: the percentage that applies from an amount, a duration and a labour share.</summary>
[PublishedModel("percentageRule")]
public sealed class PercentageRule(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    public string? ContractKind => Text("contractKind");

    /// <summary>Estimated value in whole euros from which the rule applies.</summary>
    public int? FromEuro => WholeNumber("fromEuro");

    public int? MinimumMonths => WholeNumber("minimumMonths");

    /// <summary>Labour costs as a share of the contract, 0–100, from which the rule applies.</summary>
    public int? LabourShareFromPercent => WholeNumber("labourShareFromPercent");

    /// <summary>Percentage of the base of calculation, 0–100.</summary>
    public decimal? Percentage => DecimalNumber("percentage");

    public string? Note => Text("note");
}
