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

    /// <summary>Word of <see cref="FieldSource"/> for where a first value comes from, or nothing.</summary>
    public string? Prefill => Text("prefill");

    /// <summary>The same apart from its store; a kind that is not known is text.</summary>
    public FieldSpec ToSpec() => new(Alias, Label, KindOf(FieldKind), Help, DefaultValue, IsRequired, Choices, Prefill);

    /// <summary>The kind that is stored under a word; text when the word is none of them.</summary>
    public static FieldKind KindOf(string? word) => word switch
    {
        "bedrag" => TenderParagraphs.FieldKind.Amount,
        "percentage" => TenderParagraphs.FieldKind.Percentage,
        "geheel getal" => TenderParagraphs.FieldKind.WholeNumber,
        "datum" => TenderParagraphs.FieldKind.Date,
        "keuze" => TenderParagraphs.FieldKind.Choice,
        "organisatie" => TenderParagraphs.FieldKind.Organisation,
        _ => TenderParagraphs.FieldKind.Text,
    };
}
