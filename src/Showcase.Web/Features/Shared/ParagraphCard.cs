using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.Shared;

/// <summary>A tender paragraph as it appears in a list.</summary>
/// <param name="Number">Place in the library; 0 when it has none.</param>
/// <param name="TenderPhase">Stored word, or nothing.</param>
/// <param name="Approach">Stored word, or nothing.</param>
public sealed record ParagraphCard(string Path, string Title, string Summary, int Number, string? TenderPhase, string? Approach)
{
    /// <summary>The card of a paragraph that has a page of its own, else nothing.</summary>
    public static ParagraphCard? Of(TenderParagraph paragraph, IPublishedSite site) => site.PathOf(paragraph) is { } path
        ? new ParagraphCard(path, paragraph.Title, paragraph.Summary, paragraph.Number, paragraph.TenderPhase, paragraph.Approach)
        : null;

    public static IReadOnlyList<ParagraphCard> Of(IEnumerable<TenderParagraph> paragraphs, IPublishedSite site) =>
        paragraphs.Select(paragraph => Of(paragraph, site)).OfType<ParagraphCard>().ToArray();
}
