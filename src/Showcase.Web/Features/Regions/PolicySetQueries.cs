using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

public sealed class PolicySetQueries(IPublishedSite site, AreaNumbers numbers)
{
    public PolicySetPage Page(PolicySet policy, IReadOnlyList<Crumb> trail) => new(
        new PageHead(policy.Title, site.PathOf(policy)!) { Description = policy.MetaDescription ?? policy.Intro.Plain, Trail = trail },
        policy,
        FactsOf(policy),
        policy.Members.Where(member => member.Organisation is not null)
            .Select(member => new PolicyMemberRow(member.Organisation!.Title, site.PathOf(member.Organisation), member.From, member.To)).ToArray(),
        policy.UrlSegment is { } code ? numbers.Of(code) : null,
        policy.UrlSegment is { } slug ? numbers.PathOf(slug) : null);

    private static List<Fact> FactsOf(PolicySet policy)
    {
        var facts = new List<Fact> { new("Geldig", PolicyWords.Validity(policy.ValidFrom, policy.ValidTo)) };
        if (PolicyWords.BaseOf(policy.Base) is { } @base)
        {
            facts.Add(new Fact("Grondslag", @base));
        }

        if (policy.BlockSet is { } set)
        {
            facts.Add(new Fact("Bouwblokken", set));
        }

        if (policy.PenaltyFactor is { } factor)
        {
            facts.Add(new Fact("Maatregel", factor > 0 ? $"{Core.Results.DutchFormat.Number(factor, 2)} keer wat niet is gerealiseerd" : "Geen financiële maatregel"));
        }

        facts.AddRange(policy.BlockSource.Where(link => link.Url is { Length: > 0 }).Select(link => new Fact("Bron van de bouwblokken", link.Name ?? link.Url!, link.Url)));
        return facts;
    }
}
