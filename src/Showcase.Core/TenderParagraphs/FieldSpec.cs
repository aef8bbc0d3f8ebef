namespace Showcase.Core.TenderParagraphs;

/// <summary>An open place of a clause: what may stand there and where a first value may come from.</summary>
/// <param name="Alias">As in <c>&lt;data data-veld="alias"&gt;</c>; the same alias in two paragraphs of one document is one value.</param>
/// <param name="Label">Dutch name for the form.</param>
/// <param name="Choices">Empty unless <see cref="FieldKind.Choice"/>.</param>
/// <param name="Prefill">Word of <see cref="FieldSource"/> for where a first value comes from, or nothing.</param>
public sealed record FieldSpec(string Alias, string Label, FieldKind Kind, string? Help, string? Default, bool IsRequired, IReadOnlyList<string> Choices, string? Prefill)
{
    /// <summary>Most characters of a text or a name.</summary>
    public const int LongestText = 300;
}
