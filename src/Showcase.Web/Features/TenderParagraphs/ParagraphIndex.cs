using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>All published paragraphs by their place in the library, ready to be narrowed; made once per published picture of the site.</summary>
public sealed class ParagraphIndex
{
    // A paragraph for every kind is found under each of them
    private static readonly string[] Kinds = ["werken", "leveringen", "diensten", "raamovereenkomst", "subsidie"];

    private static readonly Facet<Entry>[] Facets =
    [
        new("fase", "Fase van de aanbesteding", entry => FacetValue.OfWord(entry.Paragraph.TenderPhase), "voorbereiding", "beschrijvend-document", "gunning", "contract", "uitvoering"),
        new("opdracht", "Soort opdracht", entry => entry.Paragraph.ContractKinds.Contains("alle") ? FacetValue.OfWords(Kinds) : FacetValue.OfWords(entry.Paragraph.ContractKinds), Kinds),
        new("aanpak", "Aanpak", entry => FacetValue.OfWord(entry.Paragraph.Approach), "verplicht", "stimulerend"),
    ];

    /// <summary>Every query parameter that changes the list.</summary>
    internal static IEnumerable<string> Parameters => [.. Facets.Select(facet => facet.Name), Paging.Parameter];

    private readonly SnapshotMemo<FacetIndex<Entry>> memo = new(Build, site => site.All<TenderParagraph>().Count);

    internal FacetIndex<Entry> Of(IPublishedSite site) => memo.Of(site);

    private static FacetIndex<Entry> Build(IPublishedSite site) => new(
        [
            .. site.All<TenderParagraph>()
                .OrderBy(paragraph => paragraph.Number == 0).ThenBy(paragraph => paragraph.Number)
                .Select(paragraph => ParagraphCard.Of(paragraph, site) is { } card ? new Entry(paragraph, card) : null)
                .OfType<Entry>(),
        ],
        Facets);

    internal sealed record Entry(TenderParagraph Paragraph, ParagraphCard Card);
}
