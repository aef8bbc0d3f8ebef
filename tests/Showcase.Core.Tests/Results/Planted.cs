using Showcase.Core.Results;
using Showcase.Core.Results.Counting;

namespace Showcase.Core.Tests.Results;

/// <summary>Counts records that a test plants, in two regions with their own block sets, over 2024-Q1 to 2025-Q1.</summary>
internal sealed class Planted(params Participation[] participations)
{
    public const string North = "R1";
    public const string South = "R2";

    private static readonly Participation[] Usual =
    [
        new("A", "Stad A", North, "Noord", "beleid-noord", "Beleid Noord"),
        new("B", "Stad B", North, "Noord", "beleid-noord", "Beleid Noord"),
        new("C", "Stad C", South, "Zuid", null, null),
    ];

    private readonly Participation[] _participations = participations.Length > 0 ? participations : Usual;
    private readonly List<ContractRecord> _contracts = [];
    private readonly List<EffortRecord> _efforts = [];
    private string[] _paragraphs = [];

    /// <summary>A contract that runs all the time.</summary>
    /// <returns>Its place.</returns>
    public int Contract(string organisation = "A", string contractor = "L1", string cpv = "77310000", long obligationEuros = 100_000, string start = "2024-01-10", string? end = null, bool isAgreed = false, string? paragraph = null)
    {
        _contracts.Add(new ContractRecord(organisation, contractor, cpv, obligationEuros * 100, Day(start), end is null ? null : Day(end))
        {
            Agreement = isAgreed ? new ContractAgreement($"O{_contracts.Count}", $"Opdracht {_contracts.Count}", contractor) : null,
            Paragraph = paragraph,
        });
        return _contracts.Count - 1;
    }

    public Planted Efforts(
        int count, int contract, EffortKind kind = EffortKind.Placement, string start = "2024-02-01", string? end = "2024-12-31", string? approved = null,
        long valueEuros = 10_000, string set = "oost-nl", long hours = 0, string? person = null, string? group = null)
    {
        for (var number = 0; number < count; number++)
        {
            _efforts.Add(new EffortRecord(
                contract, kind, person ?? $"p{_efforts.Count:00000}", set, Day(start), end is null ? null : Day(end), hours * 100, valueEuros * 100, Day(approved ?? start)) { TargetGroup = group });
        }

        return this;
    }

    public (CubeContent Content, IReadOnlyList<Suppression> Log) Control(DisclosureRules? rules = null)
    {
        var (content, log) = new DisclosureControl(rules ?? DisclosureRules.Default).Apply(Count());
        return (content, [.. log.Entries()]);
    }

    /// <summary>Slugs that the release tells apart; without it there is no division by paragraph.</summary>
    public Planted TellingApart(params string[] paragraphs)
    {
        _paragraphs = paragraphs;
        return this;
    }

    public EarlierRelease Earlier(params EarlierRelease[] before)
    {
        var (content, log) = new DisclosureControl(DisclosureRules.Default).Apply(Count(), before);
        return new EarlierRelease(content, log);
    }

    public RawCube Count()
    {
        var areas = Participation.AreasOf(_participations);
        var axes = new CubeAxes(
            new Quarter(2024, 1), new Quarter(2025, 1), areas, CubeAxes.MembersFor(["oost-nl", "leiden-2023"], ["P-wet", "WW"], _paragraphs), Participation.PartsOf(areas, _participations));
        var counter = new ResultCounter(axes, _participations);
        _contracts.ForEach(counter.Add);
        foreach (var effort in _efforts.OrderBy(effort => effort.Participant, StringComparer.Ordinal))
        {
            counter.Add(effort);
        }

        return counter.Finish();
    }

    public ResultCube Release(DisclosureRules? rules = null) => new(
        new Release(1, new Quarter(2024, 1), new Quarter(2025, 1), ReleaseStatus.Provisional, new DateOnly(2025, 4, 10), default, default, new DateOnly(2025, 8, 29)), Control(rules).Content);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
