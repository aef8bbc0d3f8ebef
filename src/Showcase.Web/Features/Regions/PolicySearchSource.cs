using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.Search;

namespace Showcase.Web.Features.Regions;

/// <summary>Convenants and policies in the search over everything; for a reader they belong to their region.</summary>
internal sealed class PolicySearchSource(IPublishedSite site) : ISearchSource
{
    public IEnumerable<SearchDocument> All() => site.All<PolicySet>().Select(Describe).OfType<SearchDocument>();

    public SearchDocument? Find(Guid key) => site.Find<PolicySet>(key) is { } found ? Describe(found) : null;

    private SearchDocument? Describe(PolicySet policy) => site.PathOf(policy) is { } path
        ? new SearchDocument(
            policy.Key,
            "regio",
            path,
            policy.Title,
            policy.Intro.Plain,
            string.Join('\n', policy.ThresholdNote.Plain, policy.PenaltyNote.Plain),
            ["convenant", "beleid", .. policy.Members.Select(member => member.Organisation?.Title).OfType<string>()],
            null)
        : null;
}
