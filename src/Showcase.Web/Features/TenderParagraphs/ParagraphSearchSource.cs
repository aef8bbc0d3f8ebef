using Showcase.Core.Content;
using Showcase.Core.Search;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>Tender paragraphs in the search over everything.</summary>
internal sealed class ParagraphSearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<TenderParagraph>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<TenderParagraph>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(TenderParagraph paragraph) => site.PathOf(paragraph) is { } path
        ? new SearchDocument(
            paragraph.Key,
            "paragraaf",
            path,
            paragraph.Title,
            paragraph.Summary,
            string.Join('\n', paragraph.Clause.Plain, paragraph.Explanation.Plain, paragraph.ContractorText.Plain, paragraph.LegalBasis.Plain, paragraph.Proportionality.Plain, paragraph.Proof.Plain),
            [.. new[] { paragraph.TenderPhase, paragraph.Approach, paragraph.PolicySet?.Title }.OfType<string>(), .. paragraph.ContractKinds, .. paragraph.EformsCodes, .. paragraph.Keywords],
            null)
        : null;
}
