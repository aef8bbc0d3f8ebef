using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Regions;

/// <summary>An organisation that takes part in a policy set from a day, until a day if that is known.</summary>
[PublishedModel("policyMember")]
public sealed class PolicyMember(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    public Organisation? Organisation => Value("organisation") as Organisation;
    public DateOnly? From => Day("from");
    public DateOnly? To => Day("to");
}
