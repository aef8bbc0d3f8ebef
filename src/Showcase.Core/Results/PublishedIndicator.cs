using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Results;

/// <summary>What the editors tell about an indicator; the number itself comes from the release.</summary>
[PublishedModel("indicator")]
public sealed class PublishedIndicator(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Code => Text("code") ?? "";
    public string Title => Text("title") ?? Name;

    /// <summary><c>aantal</c>, <c>personen</c>, <c>euro</c>, <c>procent</c> or <c>uren</c>.</summary>
    public string Unit => Text("unit") ?? "aantal";

    public RichText Definition => RichText("definition");
    public string? Formula => Text("formula");
    public string? SourceFields => Text("sourceFields");
    public string? DefinitionVersion => Text("definitionVersion");
}
