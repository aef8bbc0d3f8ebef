using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Results;

/// <summary>A result that an editor placed in a results box.</summary>
[PublishedModel(Alias)]
public sealed class ResultItem(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    public const string Alias = "resultItem";

    /// <summary>Indicator code, such as <c>plaatsingen</c>.</summary>
    public string Indicator => Text("indicator") ?? "";

    /// <summary>Code of a region or organisation, or <c>alle</c>.</summary>
    public string Area => Text("area") ?? "";

    /// <summary><c>2025</c>, <c>2025-Q3</c>, <c>laatste</c> or <c>laatste-jaar</c>.</summary>
    public string Period => Text("period") ?? "";

    public string? Caption => Text("caption");

    /// <summary>What to say when there is no number.</summary>
    public string? Fallback => Text("fallback");
}
