using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.TenderParagraphs.Numbers;

namespace Showcase.Web.Features.TenderParagraphs;

public sealed class ParagraphQueries(IPublishedSite site, IPublishedResults published, ParagraphIndex index, SiteLinks links, TimeProvider clock)
{
    public ParagraphListPage List(ParagraphOverview overview, IQueryCollection query)
    {
        var paragraphs = index.Of(site);
        var selection = paragraphs.Read(query);
        var found = paragraphs.Search(selection, ParagraphsRoutes.Overview);
        var page = Paging.Read(query, found.Hits.Count);
        return new ParagraphListPage(
            new PageHead(overview.Name, selection.IsEmpty ? ParagraphsRoutes.Overview + paragraphs.QueryOf(selection, page) : ParagraphsRoutes.Overview)
            {
                Description = overview.MetaDescription ?? overview.Intro.Plain,
                Section = ParagraphsRoutes.Overview,
            },
            overview.Heading,
            overview.Intro,
            found.Bar,
            found.Hits.Count,
            found.Hits.Skip((page - 1) * Paging.Size).Take(Paging.Size).Select(entry => entry.Card).ToArray(),
            new Paging(page, Paging.PagesOf(found.Hits.Count), number => ParagraphsRoutes.Overview + paragraphs.QueryOf(selection, number)));
    }

    public ParagraphPage Page(TenderParagraph paragraph, IReadOnlyList<Crumb> trail)
    {
        var path = site.PathOf(paragraph)!;
        return new ParagraphPage(
            new PageHead(paragraph.Title, path)
            {
                Description = paragraph.MetaDescription ?? paragraph.Summary,
                Trail = trail,
                Section = ParagraphsRoutes.Overview,
                OpenGraphType = "article",
            },
            paragraph,
            FactsOf(paragraph),
            paragraph.Placeholders.Select(RowOf).ToArray(),
            EformsCode.Of(paragraph.EformsCodes),
            VersionsOf(paragraph),
            ParagraphStamp.Of(paragraph, links.Of(path)),
            NumbersNotice.For(published.Latest, clock.DutchToday(), hasBox: false, paragraph.Clause, paragraph.Explanation, paragraph.ContractorText, paragraph.Proof),
            path + ".txt",
            ParagraphCard.Of(site.ReferrersOf(paragraph.Key).OfType<TenderParagraph>().Where(other => other.BaseParagraph?.Key == paragraph.Key), site),
            StoryCard.Of(paragraph.RelatedStories, site))
        {
            Measures = [.. paragraph.Indicators.Select(Indicators.Find).OfType<IndicatorDefinition>().Select(indicator => new Crumb(indicator.Name.ToLowerInvariant(), "/resultaten/" + indicator.Code))],
            Numbers = paragraph.UrlSegment is { } slug ? ParagraphNumbers.Of(published, slug, clock.DutchToday()) : null,
        };
    }

    /// <summary>The clause without markup, with what it is and where it came from.</summary>
    public string PlainCopy(TenderParagraph paragraph, string path) =>
        $"{paragraph.Title}\r\n\r\n{paragraph.Clause.Plain.ReplaceLineEndings("\r\n")}\r\n\r\n{ParagraphStamp.Of(paragraph, links.Of(path))}\r\n";

    private List<Fact> FactsOf(TenderParagraph paragraph)
    {
        var facts = new List<Fact>(8);
        void Add(string label, string? value, string? path = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                facts.Add(new Fact(label, value, path));
            }
        }

        Add("Fase van de aanbesteding", Dutch.Capital(paragraph.TenderPhase));
        Add("Soort opdracht", Dutch.Capital(string.Join(", ", paragraph.ContractKinds)));
        Add("Aanpak", Dutch.Capital(paragraph.Approach));
        Add("Versie", paragraph.Version);
        Add("Geldig", (paragraph.ValidFrom, paragraph.ValidTo) switch
        {
            ({ } from, { } to) => $"{Dutch.Day(from)} tot en met {Dutch.Day(to)}",
            ({ } from, null) => $"Vanaf {Dutch.Day(from)}",
            (null, { } to) => $"Tot en met {Dutch.Day(to)}",
            _ => null,
        });
        Add("Hoort bij", paragraph.PolicySet?.Title, paragraph.PolicySet is { } policy ? site.PathOf(policy) : null);
        Add("Variant van", paragraph.BaseParagraph?.Title, paragraph.BaseParagraph is { } original ? site.PathOf(original) : null);
        return facts;
    }

    private static FieldRow RowOf(PlaceholderField field) => new(
        field.Label,
        field.FieldKind,
        field.Help,
        field.Choices.Count > 0 ? string.Join(", ", field.Choices) : field.DefaultValue,
        field.IsRequired);

    private static VersionRow[] VersionsOf(TenderParagraph paragraph) =>
        [.. paragraph.Versions.OrderByDescending(version => version.Date).Select(version => new VersionRow(version.Version, version.Date, version.Note, version.Version == paragraph.Version))];
}
