using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Stories;

public sealed class StoryQueries(IPublishedSite site, IPublishedResults published, ReleaseChanges changes, StoryIndex index, TimeProvider clock)
{
    public StoryListPage List(StoryOverview overview, IQueryCollection query)
    {
        var stories = index.Of(site);
        var selection = stories.Read(query);
        var found = stories.Search(selection, StoriesRoutes.Overview);
        var page = Paging.Read(query, found.Hits.Count);
        var canonical = selection.IsEmpty ? StoriesRoutes.Overview + stories.QueryOf(selection, page) : StoriesRoutes.Overview;
        return new StoryListPage(
            new PageHead(page > 1 ? $"{overview.Heading}, pagina {page}" : overview.Heading, canonical)
            {
                Description = overview.MetaDescription ?? overview.Intro.Plain,
                Section = StoriesRoutes.Overview,
                HasStoryFeed = true,
            },
            overview.Heading,
            overview.Intro,
            found.Bar,
            found.Hits.Count,
            found.Hits.Skip((page - 1) * Paging.Size).Take(Paging.Size).Select(entry => entry.Card).ToArray(),
            new Paging(page, Paging.PagesOf(found.Hits.Count), number => StoriesRoutes.Overview + stories.QueryOf(selection, number)));
    }

    public StoryPage Page(SuccessStory story, IReadOnlyList<Crumb> trail)
    {
        var path = site.PathOf(story)!;
        var results = published.Snapshot();
        var figures = ResultFigure.Of(story.Results, results, changes);
        return new StoryPage(
            HeadOf(story, path, trail),
            story,
            string.Join(" · ", new[] { Dutch.Capital(story.Sector), story.Organisation?.Title }.Where(part => !string.IsNullOrEmpty(part))),
            story.Image,
            FactsOf(story),
            figures,
            NumbersNotice.For(results.Latest, clock.DutchToday(), figures.Any(figure => figure.Number is not null), story.Body, story.EasySummary, story.LessWell, story.Tips),
            ParagraphCard.Of(story.RelatedParagraphs, site),
            story.Video is { } video ? VideoCard.Of(video, site) : null,
            index.Like(story, site));
    }

    private static PageHead HeadOf(SuccessStory story, string path, IReadOnlyList<Crumb> trail) => new(story.Title, path)
    {
        Description = story.MetaDescription ?? story.Summary,
        Trail = trail,
        Section = StoriesRoutes.Overview,
        Image = story.Image,
        Document = story.Key,
        OpenGraphType = "article",
        HasOembed = true,
        HasStoryFeed = true,
        JsonLd = JsonLd.Of(
            "Article",
            ("headline", story.Title),
            ("description", story.Summary),
            ("inLanguage", "nl"),
            ("url", path),
            ("image", story.Image?.Url),
            ("datePublished", story.StoryDate is { } day ? Dutch.Iso(day) : null),
            ("articleSection", story.Sector),
            ("keywords", story.Keywords.Count > 0 ? string.Join(", ", story.Keywords) : null),
            ("author", story.Organisation is { } organisation ? JsonLd.Node("GovernmentOrganization", ("name", organisation.Title)) : null)),
    };

    private List<Fact> FactsOf(SuccessStory story)
    {
        var facts = new List<Fact>(8);
        void Add(string label, string? value, string? path = null, DateOnly? day = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                facts.Add(new Fact(label, value, path, day));
            }
        }

        Add("Organisatie", story.Organisation?.Title, story.Organisation is { } organisation ? site.PathOf(organisation) : null);
        Add("Regio", story.Region?.Title, story.Region is { } region ? site.PathOf(region) : null);
        Add("Sector", Dutch.Capital(story.Sector), FilterOn("sector", story.Sector));
        Add("Soort inzet", Dutch.Capital(story.EffortKind), FilterOn("inzet", story.EffortKind));
        Add("Fase", Dutch.Capital(story.Phase), FilterOn("fase", story.Phase));
        Add(story.EvaluationDate > clock.DutchToday() ? "Evaluatie gepland op" : "Geëvalueerd op", story.EvaluationDate is { } evaluated ? Dutch.Day(evaluated) : null, day: story.EvaluationDate);
        Add("Onderbouwing", EvidenceOf(story.Evidence));
        Add("Verteld op", story.StoryDate is { } told ? Dutch.Day(told) : null, day: story.StoryDate);
        return facts;
    }

    private static string? FilterOn(string facet, string? word) => word is null ? null : $"{StoriesRoutes.Overview}?{facet}={Uri.EscapeDataString(Dutch.Slug(word))}";

    private static string? EvidenceOf(string? label) => label switch
    {
        "uit monitoring" => "Cijfers uit de monitoring",
        "opgave organisatie" => "Opgave van de organisatie",
        "schatting" => "Schatting",
        _ => label,
    };
}
