namespace Showcase.Core.Results;

/// <summary>Which organisation takes part in which region and policy set, and when; an organisation has as many as it needs.</summary>
/// <param name="PolicyCode">Slug of the policy set; nothing when there is none.</param>
public sealed record Participation(string OrganisationCode, string OrganisationName, string RegionCode, string RegionName, string? PolicyCode, string? PolicyName)
{
    /// <summary>First day in the region; nothing when it always was there.</summary>
    public DateOnly? RegionFrom { get; init; }

    /// <summary>Last day in the region; nothing while it is there.</summary>
    public DateOnly? RegionTo { get; init; }

    /// <summary>First day in the policy set; nothing when it always took part.</summary>
    public DateOnly? PolicyFrom { get; init; }

    /// <summary>Last day in the policy set; nothing while it takes part.</summary>
    public DateOnly? PolicyTo { get; init; }

    /// <summary>Everything, then regions, policy sets and organisations, each by name.</summary>
    public static IReadOnlyList<ResultArea> AreasOf(IReadOnlyCollection<Participation> participations) =>
    [
        .. new[] { ResultArea.All }
            .Concat(Areas(participations, p => p.RegionCode, p => p.RegionName, AreaKind.Region))
            .Concat(Areas(participations.Where(p => p.PolicyCode is not null), p => p.PolicyCode!, p => p.PolicyName ?? p.PolicyCode!, AreaKind.PolicySet))
            .Concat(Areas(participations, p => p.OrganisationCode, p => p.OrganisationName, AreaKind.Organisation))
            .DistinctBy(area => area.Code, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Per area the codes of the areas that make it up, memberships that ended included: regions of everything, organisations of a region or policy set.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> PartsOf(IReadOnlyList<ResultArea> areas, IReadOnlyCollection<Participation> participations)
    {
        var members = participations.Select(p => (Whole: p.RegionCode, p.OrganisationCode))
            .Concat(participations.Where(p => p.PolicyCode is not null).Select(p => (Whole: p.PolicyCode!, p.OrganisationCode)))
            .ToLookup(member => member.Whole, member => member.OrganisationCode, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. areas.Select(IReadOnlyList<string> (area) => area.Kind switch
            {
                AreaKind.All => [.. areas.Where(part => part.Kind == AreaKind.Region).Select(part => part.Code)],
                AreaKind.Organisation => [],
                _ => [.. members[area.Code].Distinct(StringComparer.OrdinalIgnoreCase).Where(part => !string.Equals(part, area.Code, StringComparison.OrdinalIgnoreCase))],
            }),
        ];
    }

    private static IEnumerable<ResultArea> Areas(
        IEnumerable<Participation> participations, Func<Participation, string> code, Func<Participation, string> name, AreaKind kind) =>
        participations.GroupBy(code, StringComparer.OrdinalIgnoreCase)
            .Select(area => new ResultArea(code(area.First()), name(area.First()), kind, kind == AreaKind.Region ? null : ParentOf(area, kind)))
            .OrderBy(area => area.Name, StringComparer.Ordinal);

    // An organisation lies in the region where it was last; a policy set in a region only when all of it does.
    private static string? ParentOf(IEnumerable<Participation> rows, AreaKind kind)
    {
        var regions = rows.OrderByDescending(row => row.RegionTo ?? DateOnly.MaxValue).Select(row => row.RegionCode).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return kind == AreaKind.Organisation || regions.Count == 1 ? regions[0] : null;
    }
}
