using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Numbers;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>A page of the library.</summary>
public sealed record ParagraphListPage(PageHead Head, string Heading, RichText Intro, FacetBar Filters, int Total, IReadOnlyList<ParagraphCard> Cards, Paging Paging) : IShowcasePage;

/// <summary>A paragraph with everything an inkoper needs to use it.</summary>
/// <param name="Fields">What must be filled in.</param>
/// <param name="Codes">eForms codes with their Dutch label.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="Stamp">Goes with every copy: what it is, which version of which day, and where it came from.</param>
/// <param name="PlainPath">Where the text can be downloaded without markup.</param>
/// <param name="Variants">Paragraphs made from this one.</param>
public sealed record ParagraphPage(
    PageHead Head,
    TenderParagraph Paragraph,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<FieldRow> Fields,
    IReadOnlyList<EformsCode> Codes,
    IReadOnlyList<VersionRow> Versions,
    string Stamp,
    NumbersNotice? Notice,
    string PlainPath,
    IReadOnlyList<ParagraphCard> Variants,
    IReadOnlyList<StoryCard> Stories) : IShowcasePage
{
    /// <summary>Pages of the indicators that show what the text brings.</summary>
    public IReadOnlyList<Crumb> Measures { get; init; } = [];

    /// <summary>What contracts with this paragraph brought; nothing when the release does not tell paragraphs apart.</summary>
    public ParagraphNumbers? Numbers { get; init; }
}

/// <summary>One placeholder in words.</summary>
/// <param name="Example">Default value or the choices.</param>
public sealed record FieldRow(string Label, string Kind, string? Help, string? Example, bool IsRequired);

public sealed record VersionRow(string Version, DateOnly? Date, string Note, bool IsCurrent);
