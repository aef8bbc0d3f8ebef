using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

public sealed class OrganisationQueries(IPublishedSite site, AreaNumbers numbers)
{
    private const int StoriesShown = 6;

    public OrganisationListPage List(OrganisationOverview overview)
    {
        var stories = site.All<SuccessStory>().GroupBy(story => story.Organisation?.Key ?? Guid.Empty).ToDictionary(group => group.Key, group => group.Count());
        var groups = site.All<Organisation>()
            .Where(organisation => site.PathOf(organisation) is not null)
            .GroupBy(organisation => organisation.Region?.Key)
            .Select(group => GroupOf(group.First().Region, group, stories))
            .OrderBy(group => group.Path is null).ThenBy(group => group.Region, StringComparer.CurrentCultureIgnoreCase);
        return new OrganisationListPage(
            new PageHead(overview.Heading, RegionsRoutes.Organisations) { Description = overview.MetaDescription ?? overview.Intro.Plain },
            overview.Heading,
            overview.Intro,
            groups.ToArray());
    }

    public OrganisationPage Page(Organisation organisation, IReadOnlyList<Crumb> trail) => new(
        new PageHead(organisation.Title, site.PathOf(organisation)!)
        {
            Description = organisation.MetaDescription ?? organisation.Intro.Plain,
            Trail = trail,
            JsonLd = JsonLd.Of("GovernmentOrganization", ("name", organisation.Title), ("url", site.PathOf(organisation)), ("description", organisation.Intro.Plain)),
        },
        organisation,
        Figurehead.Of(organisation.FigureheadQuote, organisation.FigureheadName, organisation.FigureheadRole),
        FactsOf(organisation),
        numbers.Of(organisation.Code),
        numbers.PathOf(organisation.Code),
        StoryCard.Of(site.All<SuccessStory>().Where(story => story.Organisation?.Key == organisation.Key).OrderByDescending(story => story.StoryDate).Take(StoriesShown), site),
        $"/verhalen?organisatie={Uri.EscapeDataString(organisation.UrlSegment ?? organisation.Code)}");

    private OrganisationGroup GroupOf(Region? region, IEnumerable<Organisation> organisations, Dictionary<Guid, int> stories) => new(
        region?.Title ?? "Overig",
        region is null ? null : site.PathOf(region),
        organisations.OrderBy(organisation => organisation.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(organisation => new OrganisationCard(site.PathOf(organisation)!, organisation.Title, organisation.Kind, stories.GetValueOrDefault(organisation.Key))).ToArray());

    private List<Fact> FactsOf(Organisation organisation)
    {
        var facts = new List<Fact>(4);
        if (organisation.Kind is { } kind)
        {
            facts.Add(new Fact("Soort organisatie", Dutch.Capital(kind)));
        }

        if (organisation.Region is { } region)
        {
            facts.Add(new Fact("Regio", region.Title, site.PathOf(region)));
        }

        facts.AddRange(site.ReferrersOf(organisation.Key).OfType<PolicySet>()
            .Where(policy => site.PathOf(policy) is not null)
            .Select(policy => new Fact("Beleid", policy.ValidTo is { } end ? $"{policy.Title}, tot en met {Dutch.Day(end)}" : policy.Title, site.PathOf(policy))));
        if (organisation.ContactEmail is { } email)
        {
            facts.Add(new Fact("Contact", email, "mailto:" + email));
        }

        facts.AddRange(organisation.Website.Where(link => link.Url is { Length: > 0 }).Select(link => new Fact("Website", link.Name ?? link.Url!, link.Url)));
        return facts;
    }
}
