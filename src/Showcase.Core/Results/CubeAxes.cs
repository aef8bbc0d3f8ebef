namespace Showcase.Core.Results;

/// <summary>The axes of a cube: every indicator has a cell for every area, period and member.</summary>
public sealed class CubeAxes
{
    private readonly Dictionary<string, int> _areas;
    private readonly Dictionary<Period, int> _periods;
    private readonly Dictionary<CubeMember, int> _members;
    private readonly int[][] _parts;

    /// <param name="first">Oldest quarter.</param>
    /// <param name="last">Newest quarter.</param>
    /// <param name="areas">In the order of showing; codes are unique, whatever their case.</param>
    /// <param name="members">The total first.</param>
    /// <param name="parts">Per area the codes of the areas that make it up; without it, organisations by their region and regions by everything.</param>
    public CubeAxes(Quarter first, Quarter last, IReadOnlyList<ResultArea> areas, IReadOnlyList<CubeMember> members, IReadOnlyList<IReadOnlyList<string>>? parts = null)
    {
        (First, Last, Areas, Members) = (first, last, areas, members);
        var quarters = Quarter.Range(first, last).Select(Period.Of).ToList();
        QuarterCount = quarters.Count;
        Periods = [.. quarters, .. quarters.GroupBy(quarter => quarter.Year).Where(year => year.Count() == 4).Select(year => Period.Of(year.Key))];
        (PeriodCount, MemberCount) = (Periods.Count, members.Count);
        _areas = areas.Index().ToDictionary(area => area.Item.Code, area => area.Index, StringComparer.OrdinalIgnoreCase);
        _periods = Periods.Index().ToDictionary(period => period.Item, period => period.Index);
        _members = members.Index().ToDictionary(member => member.Item, member => member.Index);
        _parts = [.. areas.Index().Select(area => (parts is null ? PartsByParent(area.Item) : parts[area.Index].Select(AreaIndex).OfType<int>()).Order().ToArray())];
    }

    public Quarter First { get; }

    public Quarter Last { get; }

    public IReadOnlyList<ResultArea> Areas { get; }

    /// <summary>All quarters, oldest first, then all years of which the four quarters are there.</summary>
    public IReadOnlyList<Period> Periods { get; }

    public int QuarterCount { get; }

    /// <summary>Quarters and years. A number of its own: disclosure control asks for it millions of times.</summary>
    public int PeriodCount { get; }

    public IReadOnlyList<CubeMember> Members { get; }

    /// <inheritdoc cref="PeriodCount"/>
    public int MemberCount { get; }

    public int CellCount => Areas.Count * PeriodCount * MemberCount;

    public int Cell(int area, int period, int member) => (area * PeriodCount + period) * MemberCount + member;

    public int? AreaIndex(string? code) => code is not null && _areas.TryGetValue(code, out var index) ? index : null;

    public int? PeriodIndex(Period period) => _periods.TryGetValue(period, out var index) ? index : null;

    public int? MemberIndex(string dimension, string value) => _members.TryGetValue(new CubeMember(dimension, value), out var index) ? index : null;

    /// <summary>Places of the members that divide by a dimension.</summary>
    public IEnumerable<int> MembersOf(string dimension) =>
        Members.Index().Where(member => member.Item.Dimension == dimension).Select(member => member.Index);

    /// <summary>Places of the areas that together make up another: organisations of a region or policy set, regions of everything.</summary>
    public IReadOnlyList<int> PartsOf(int area) => _parts[area];

    /// <summary>Places of the four quarters of a full year.</summary>
    public IEnumerable<int> QuartersOf(Period year) => Quarter.Range(year.FirstQuarter, year.LastQuarter).Select(quarter => _periods[Period.Of(quarter)]);

    /// <summary>The total, the sectors, the kinds of effort, and the given block sets, target groups and paragraphs.</summary>
    /// <param name="blockSets">Identifiers.</param>
    /// <param name="targetGroups">Those to tell apart.</param>
    /// <param name="paragraphs">Slugs of those to tell apart; none for a cube without that division.</param>
    public static IReadOnlyList<CubeMember> MembersFor(IEnumerable<string> blockSets, IEnumerable<string> targetGroups, IReadOnlyCollection<string> paragraphs) =>
    [
        new(Dimension.Total, ""),
        .. Sectors.All.Select(sector => new CubeMember(Dimension.Sector, sector)),
        .. EffortKinds.Labels.Select(kind => new CubeMember(Dimension.Effort, kind)),
        .. blockSets.Order(StringComparer.Ordinal).Select(set => new CubeMember(Dimension.BlockSet, set)),
        .. targetGroups.Where(group => group != TargetGroups.Other).Order(StringComparer.Ordinal).Append(TargetGroups.Other).Select(group => new CubeMember(Dimension.TargetGroup, group)),
        .. paragraphs.Count == 0 ? [] : paragraphs.Order(StringComparer.Ordinal).Append(ContractParagraphs.Other).Select(paragraph => new CubeMember(Dimension.Paragraph, paragraph)),
    ];

    private IEnumerable<int> PartsByParent(ResultArea whole) => Areas.Index().Where(part => whole.Kind switch
    {
        AreaKind.All => part.Item.Kind == AreaKind.Region,
        AreaKind.Region => part.Item.Kind == AreaKind.Organisation && part.Item.ParentCode == whole.Code,
        _ => false,
    }).Select(part => part.Index);
}
