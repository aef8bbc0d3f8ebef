using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results.Disclosure;

/// <summary>A release, and the records that it was made of.</summary>
internal sealed record ReleasedRegion(CubeContent Content, SuppressionLog Log, IReadOnlyList<EffortRecord> Efforts, IReadOnlyList<(string Organisation, string Cpv, string? Paragraph)> Contracts)
{
    private readonly Dictionary<(string, int, string, CubeMember), int> _counted = [];

    public CubeAxes Axes => Content.Axes;

    public ResultCell Cell(string indicator, int area, int period, int member) => Content.Cell(indicator, area, period, member);

    /// <summary>How many began (or, for deelnemers, how many people took part) for one piece of an organisation in one quarter, counted from the records.</summary>
    public int Truth(string indicator, Piece piece, Period quarter, CubeMember member)
    {
        var key = (indicator, piece.Number, quarter.ToString(), member);
        if (!_counted.TryGetValue(key, out var count))
        {
            _counted[key] = count = Efforts.Count(effort => IsIn(indicator, effort, piece, quarter, member));
        }

        return count;
    }

    private bool IsIn(string indicator, EffortRecord effort, Piece piece, Period quarter, CubeMember member) =>
        effort.Start >= quarter.FirstDay && effort.Start <= quarter.LastDay
        && Contracts[effort.Contract].Organisation == piece.Organisation && effort.Start >= piece.From && effort.Start <= piece.To
        && (indicator == "plaatsingen" ? effort.Kind == EffortKind.Placement : effort.Kind is EffortKind.Apprenticeship or EffortKind.Internship)
        && member.Dimension switch
        {
            Dimension.Sector => Sectors.All[Sectors.IndexOf(Contracts[effort.Contract].Cpv)] == member.Value,
            Dimension.Effort => effort.Kind.Label() == member.Value,
            Dimension.TargetGroup => (effort.TargetGroup ?? TargetGroups.Other) == member.Value,
            Dimension.Paragraph => (Contracts[effort.Contract].Paragraph is ("tekst-a" or "tekst-b") and var told ? told : ContractParagraphs.Other) == member.Value,
            _ => true,
        };
}

/// <summary>An organisation between two days on which it came or went.</summary>
internal sealed record Piece(int Number, string Organisation, DateOnly From, DateOnly To, IReadOnlyList<string> Areas)
{
    public static IReadOnlyList<Piece> Of(IReadOnlyList<Participation> participations)
    {
        var pieces = new List<Piece>();
        foreach (var organisation in participations.GroupBy(p => p.OrganisationCode))
        {
            var days = organisation.SelectMany(p => new[] { p.RegionFrom, p.PolicyFrom, p.RegionTo?.AddDays(1), p.PolicyTo?.AddDays(1) }).OfType<DateOnly>().Prepend(DateOnly.MinValue).Distinct().Order().ToList();
            for (var at = 0; at < days.Count; at++)
            {
                var day = days[at];
                var areas = organisation.Where(p => day >= (p.RegionFrom ?? DateOnly.MinValue) && day <= (p.RegionTo ?? DateOnly.MaxValue)).Select(p => p.RegionCode)
                    .Concat(organisation.Where(p => p.PolicyCode is not null && day >= (p.PolicyFrom ?? DateOnly.MinValue) && day <= (p.PolicyTo ?? DateOnly.MaxValue)).Select(p => p.PolicyCode!));
                pieces.Add(new Piece(pieces.Count, organisation.Key, day, at + 1 < days.Count ? days[at + 1].AddDays(-1) : DateOnly.MaxValue, [ResultArea.AllCode, organisation.Key, .. areas.Distinct()]));
            }
        }

        return pieces;
    }
}
