using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Core.Regions;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

/// <summary>All regions.</summary>
public sealed record RegionListPage(PageHead Head, string Heading, RichText Intro, IReadOnlyList<RegionCard> Regions) : IShowcasePage;

public sealed record RegionCard(string Path, string Title, string Summary, Picture? Image);

/// <summary>A region with its figurehead, numbers, organisations and stories.</summary>
/// <param name="Results">The page with all its numbers, or nothing.</param>
/// <param name="AllStories">Address of the list of stories, narrowed to this region.</param>
public sealed record RegionPage(
    PageHead Head,
    Region Region,
    Figurehead? Figurehead,
    KeyNumbers? Numbers,
    string? Results,
    IReadOnlyList<Crumb> Organisations,
    IReadOnlyList<PolicyLink> Policies,
    IReadOnlyList<StoryCard> Stories,
    string AllStories) : IShowcasePage;

/// <summary>The administrator who stands for social return: first of the six success factors.</summary>
public sealed record Figurehead(string Quote, string? Name, string? Role)
{
    public static Figurehead? Of(string? quote, string? name, string? role) => quote is null ? null : new Figurehead(quote, name, role);
}

/// <summary>A policy set with the days between which it applies.</summary>
public sealed record PolicyLink(string Path, string Title, string Validity);

/// <summary>All organisations, by region.</summary>
public sealed record OrganisationListPage(PageHead Head, string Heading, RichText Intro, IReadOnlyList<OrganisationGroup> Groups) : IShowcasePage;

public sealed record OrganisationGroup(string Region, string? Path, IReadOnlyList<OrganisationCard> Organisations);

public sealed record OrganisationCard(string Path, string Title, string? Kind, int Stories);

/// <summary>An organisation with its figurehead, numbers and stories.</summary>
public sealed record OrganisationPage(
    PageHead Head,
    Organisation Organisation,
    Figurehead? Figurehead,
    IReadOnlyList<Fact> Facts,
    KeyNumbers? Numbers,
    string? Results,
    IReadOnlyList<StoryCard> Stories,
    string AllStories) : IShowcasePage;

/// <summary>A policy set in readable tables.</summary>
/// <param name="Facts">Validity, base of calculation and block set.</param>
/// <param name="Results">The page with all its numbers, or nothing.</param>
public sealed record PolicySetPage(
    PageHead Head, PolicySet Policy, IReadOnlyList<Fact> Facts, IReadOnlyList<PolicyMemberRow> Members, KeyNumbers? Numbers, string? Results) : IShowcasePage;

public sealed record PolicyMemberRow(string Title, string? Path, DateOnly? From, DateOnly? To);
