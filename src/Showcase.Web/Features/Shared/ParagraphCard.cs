using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.Shared;

/// <summary>A tender paragraph as it appears in a list.</summary>
/// <param name="Number">Place in the library; 0 when it has none.</param>
/// <param name="Kicker">Phase, approach and, for the variant of a region, the policy it was written for.</param>
public sealed record ParagraphCard(string Path, string Title, string Summary, int Number, string Kicker)
{
    /// <summary>The card of a paragraph that has a page of its own, else nothing.</summary>
    public static ParagraphCard? Of(TenderParagraph paragraph, IPublishedSite site) => site.PathOf(paragraph) is { } path
        ? new ParagraphCard(path, paragraph.Title, paragraph.Summary, paragraph.Number, KickerOf(paragraph))
        : null;

    public static IReadOnlyList<ParagraphCard> Of(IEnumerable<TenderParagraph> paragraphs, IPublishedSite site) =>
        paragraphs.Select(paragraph => Of(paragraph, site)).OfType<ParagraphCard>().ToArray();

    private static string KickerOf(TenderParagraph paragraph) => string.Join(" · ", new[]
    {
        Dutch.Capital(paragraph.TenderPhase),
        paragraph.Approach,
        paragraph is { BaseParagraph: not null, PolicySet: { } policy } ? "variant voor " + policy.Title : null,
    }.Where(part => !string.IsNullOrEmpty(part)));
}
