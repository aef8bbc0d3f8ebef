namespace Showcase.Core.Results;

/// <summary>Which organisation takes part in which region and policy set.</summary>
/// <param name="PolicyCode">Slug of the policy set; nothing when there is none.</param>
public sealed record Participation(string OrganisationCode, string OrganisationName, string RegionCode, string RegionName, string? PolicyCode, string? PolicyName)
{
    /// <summary>Everything, then regions, policy sets and organisations, each by name.</summary>
    public static IReadOnlyList<ResultArea> AreasOf(IReadOnlyCollection<Participation> participations) =>
    [
        ResultArea.All,
        .. Areas(participations, p => new ResultArea(p.RegionCode, p.RegionName, AreaKind.Region, null)),
        .. Areas(participations.Where(p => p.PolicyCode is not null), p => new ResultArea(p.PolicyCode!, p.PolicyName ?? p.PolicyCode!, AreaKind.PolicySet, p.RegionCode)),
        .. Areas(participations, p => new ResultArea(p.OrganisationCode, p.OrganisationName, AreaKind.Organisation, p.RegionCode)),
    ];

    private static IEnumerable<ResultArea> Areas(IEnumerable<Participation> participations, Func<Participation, ResultArea> area) =>
        participations.Select(area).DistinctBy(found => found.Code, StringComparer.OrdinalIgnoreCase).OrderBy(found => found.Name, StringComparer.Ordinal);
}
