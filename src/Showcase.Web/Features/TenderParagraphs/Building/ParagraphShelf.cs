using System.Collections.Concurrent;
using Showcase.Core.Content;
using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.RichText;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Paragraphs, policies and organisations as the screen needs them; made once per published picture of the site.</summary>
public sealed class ParagraphShelf
{
    private readonly SnapshotMemo<Shelf> memo = new(Build, site => site.All<TenderParagraph>().Count + (1L << 20) * site.All<PolicySet>().Count);

    internal Shelf Of(IPublishedSite site) => memo.Of(site);

    private static Shelf Build(IPublishedSite site)
    {
        var paragraphs = site.All<TenderParagraph>()
            .Select(paragraph => paragraph.UrlSegment is { } id && site.PathOf(paragraph) is { } path ? new ShelvedParagraph(id, path, paragraph, TraitsOf(id, paragraph)) : null)
            .OfType<ShelvedParagraph>().DistinctBy(paragraph => paragraph.Id).ToDictionary(paragraph => paragraph.Id, StringComparer.Ordinal);
        var policies = site.All<PolicySet>().Where(policy => policy.UrlSegment is not null && site.PathOf(policy) is not null).ToArray();
        var organisations = site.All<Organisation>().Where(organisation => organisation.Code.Length > 0).DistinctBy(organisation => organisation.Code)
            .OrderBy(organisation => organisation.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(organisation => new OrganisationChoice(organisation.Code, organisation.Title)).ToArray();
        return new Shelf(paragraphs, [.. policies.Select(PolicyTerms.Of)], policies.ToDictionary(policy => policy.UrlSegment!, policy => site.PathOf(policy)!, StringComparer.Ordinal), organisations);
    }

    private static ParagraphTraits TraitsOf(string id, TenderParagraph paragraph) => new(
        id,
        paragraph.Number,
        paragraph.TenderPhase,
        paragraph.ContractKinds,
        paragraph.Approach,
        paragraph.Role,
        paragraph.ThresholdFit,
        paragraph.LabourFit,
        paragraph.PolicySet?.UrlSegment,
        paragraph.BaseParagraph?.UrlSegment);

    /// <param name="PolicyPaths">By code of the policy set.</param>
    internal sealed record Shelf(
        IReadOnlyDictionary<string, ShelvedParagraph> Paragraphs,
        IReadOnlyList<PolicyTerms> Policies,
        IReadOnlyDictionary<string, string> PolicyPaths,
        IReadOnlyList<OrganisationChoice> Organisations)
    {
        private readonly ConcurrentDictionary<string, ClauseText> texts = new(StringComparer.Ordinal);

        public IReadOnlyList<ParagraphTraits> Traits { get; } = [.. Paragraphs.Values.Select(paragraph => paragraph.Traits)];

        /// <summary>The text with its places open, read when it is first asked for.</summary>
        public ClauseText TextOf(ShelvedParagraph paragraph) => texts.GetOrAdd(paragraph.Id, static (_, content) => ClauseReader.Read(content.Clause), paragraph.Content);

        public string TitleOf(string id) => Paragraphs.TryGetValue(id, out var paragraph) ? paragraph.Content.Title : Policies.FirstOrDefault(policy => policy.Code == id)?.Title ?? id;
    }

    internal sealed record ShelvedParagraph(string Id, string Path, TenderParagraph Content, ParagraphTraits Traits);
}
