using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>Discount on the obligation for a contractor with a PSO step or its equivalent.</summary>
[PublishedModel("psoDiscount")]
public sealed class PsoDiscount(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    /// <summary><c>aspirant</c>, <c>basistrede</c>, <c>trede 1</c>, <c>trede 2</c> or <c>trede 3</c>.</summary>
    public string Step => Text("step") ?? "";

    /// <summary>Percentage of the obligation that falls away, 0–100.</summary>
    public decimal? DiscountPercent => DecimalNumber("discountPercent");
}
