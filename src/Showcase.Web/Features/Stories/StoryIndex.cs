using System.Collections.Concurrent;
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

    private const int RelatedShown = 3;

    private readonly SnapshotMemo<Stories> memo = new(Build, site => site.All<SuccessStory>().Count);

    internal FacetIndex<Entry> Of(IPublishedSite site) => memo.Of(site).Narrowed;

    /// <summary>What a reader of this story may like: the same sector first, then the same region, then the newest.</summary>
    internal IReadOnlyList<StoryCard> Like(SuccessStory story, IPublishedSite site)
    {
        var stories = memo.Of(site);
        return stories.Related.GetOrAdd(story.Key, static (_, of) => Related(of.story, of.stories.Entries), (story, stories));
    }

    private static StoryCard[] Related(SuccessStory story, Entry[] entries)
    {
        var region = story.Region?.Key;
        return
        [
            .. entries
                .Where(entry => entry.Story.Key != story.Key)
                .OrderByDescending(entry => (entry.Story.Sector == story.Sector ? 2 : 0) + (entry.Story.Region?.Key == region ? 1 : 0))
                .Take(RelatedShown)
                .Select(entry => entry.Card),
        ];
    }

    private static Stories Build(IPublishedSite site)
    {
        var entries = site.All<SuccessStory>()
            .OrderByDescending(story => story.StoryDate)
            .Select(story => StoryCard.Of(story, site) is { } card ? new Entry(story, card) : null)
            .OfType<Entry>().ToArray();
        return new Stories(entries, new FacetIndex<Entry>(entries, [.. Facets.Select(facet => new Facet<Entry>(facet.Name, facet.Label, entry => facet.ValuesOf(entry.Story), facet.Order))]), []);
    }

    internal sealed record Entry(SuccessStory Story, StoryCard Card);

    /// <param name="Entries">Newest first.</param>
    /// <param name="Related">Found when a story is first asked for.</param>
    private sealed record Stories(Entry[] Entries, FacetIndex<Entry> Narrowed, ConcurrentDictionary<Guid, StoryCard[]> Related);
}
