using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Stories;

/// <summary>All published stories, newest first, ready to be narrowed; made once per published picture of the site.</summary>
public sealed class StoryIndex
{
    private static readonly Facet<SuccessStory>[] Facets =
    [
        new("doelgroep", "Voor wie", story => story.Audiences.Select(audience => new FacetValue(audience, Dutch.Audience(audience))), "doelgroep", "opdrachtgevers", "bedrijven"),
        new("sector", "Sector", story => FacetValue.OfWord(story.Sector)),
        new("regio", "Regio", story => story.Region is { } region ? [new FacetValue(region.UrlSegment ?? region.Code, region.Title)] : []),
        new("organisatie", "Organisatie", story => story.Organisation is { } organisation ? [new FacetValue(organisation.UrlSegment ?? organisation.Code, organisation.Title)] : []),
        new("inzet", "Soort inzet", story => FacetValue.OfWord(story.EffortKind)),
        new("fase", "Fase", story => FacetValue.OfWord(story.Phase), "pilot", "lopend", "afgerond"),
    ];

    /// <summary>Every query parameter that changes the list.</summary>
    internal static IEnumerable<string> Parameters => [.. Facets.Select(facet => facet.Name), Paging.Parameter];

    private readonly SnapshotMemo<FacetIndex<Entry>> memo = new(Build, site => site.All<SuccessStory>().Count);

    internal FacetIndex<Entry> Of(IPublishedSite site) => memo.Of(site);

    private static FacetIndex<Entry> Build(IPublishedSite site)
    {
        var entries = site.All<SuccessStory>()
            .OrderByDescending(story => story.StoryDate)
            .Select(story => StoryCard.Of(story, site) is { } card ? new Entry(story, card) : null)
            .OfType<Entry>().ToArray();
        return new FacetIndex<Entry>(entries, [.. Facets.Select(facet => new Facet<Entry>(facet.Name, facet.Label, entry => facet.ValuesOf(entry.Story), facet.Order))]);
    }

    internal sealed record Entry(SuccessStory Story, StoryCard Card);
}
