using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery.Querying;

/// <summary>One condition on a document.</summary>
internal abstract record ContentFilter
{
    public abstract bool Matches(IPublishedContent content);

    internal sealed record ContentType(IReadOnlyList<string> Aliases, bool IsNegated) : ContentFilter
    {
        public override bool Matches(IPublishedContent content) =>
            Aliases.Contains(content.ContentType.Alias, StringComparer.OrdinalIgnoreCase) != IsNegated;
    }

    internal sealed record Name(string Text, bool IsNegated) : ContentFilter
    {
        /// <summary>An empty text matches nothing, as in Umbraco.</summary>
        public override bool Matches(IPublishedContent content) =>
            Text.Length > 0 && content.Name.Contains(Text, StringComparison.OrdinalIgnoreCase) != IsNegated;
    }

    internal sealed record Date(bool IsUpdateDate, FilterOperation Operator, DateTime MomentUtc) : ContentFilter
    {
        public override bool Matches(IPublishedContent content)
        {
            var order = (IsUpdateDate ? content.UpdateDate : content.CreateDate).CompareTo(MomentUtc);
            return Operator switch
            {
                FilterOperation.GreaterThan => order > 0,
                FilterOperation.GreaterThanOrEqual => order >= 0,
                FilterOperation.LessThan => order < 0,
                FilterOperation.LessThanOrEqual => order <= 0,
                FilterOperation.IsNot => order != 0,
                _ => order == 0,
            };
        }
    }
}
