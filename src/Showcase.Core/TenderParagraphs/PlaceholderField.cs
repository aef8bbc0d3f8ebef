using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What a buyer fills in: the text holds <c>&lt;data data-veld="alias"&gt;</c> in its place.</summary>
[PublishedModel("placeholderField")]
public sealed class PlaceholderField(IPublishedElement content, IPublishedValueFallback fallback) : ShowcaseBlock(content, fallback)
{
    public string Alias => Text("alias") ?? "";
    public string Label => Text("label") ?? Alias;

    /// <summary><c>bedrag</c>, <c>percentage</c>, <c>geheel getal</c>, <c>datum</c>, <c>tekst</c>, <c>keuze</c> or <c>organisatie</c>.</summary>
    public string FieldKind => Text("fieldKind") ?? "tekst";

    public string? Help => Text("help");
    public string? DefaultValue => Text("defaultValue");
    public bool IsRequired => Flag("required");
    public IReadOnlyList<string> Choices => Text("choices")?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
