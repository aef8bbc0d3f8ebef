using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results.Disclosure;

/// <summary>Records of some organisations with overlapping memberships, made by a seed; and what they count to, counted in the plainest way.</summary>
internal sealed class FictionalRegion
{
    private static readonly string[] PolicySets = ["P1", "P2", "P3"];

    public static readonly Quarter First = new(2024, 1);

    private static readonly string[] Cpvs = ["77310000", "45000000", "90911000", "72000000"];
    private static readonly string?[] Groups = ["WW", "P-wet", "NUG", null];
    private static readonly EffortKind[] Kinds = [EffortKind.Placement, EffortKind.Placement, EffortKind.Apprenticeship, EffortKind.Internship, EffortKind.WorkExperience];

    private static readonly string?[] Paragraphs = ["tekst-a", "tekst-b", "tekst-zelden", null];

    private readonly Random _random;
    private readonly List<(string Organisation, string Cpv, string? Paragraph)> _contracts = [];
    private readonly List<EffortRecord> _efforts = [];
    private int _people;

    public FictionalRegion(int seed)
    {
        _random = new Random(seed);

        // Of its own, so that a region stays what it was under the same number.
        var paragraphs = new Random(seed + 1);
        var organisations = _random.Next(3, 6);
        for (var at = 0; at < organisations; at++)
        {
            var code = $"O{at}";
            var region = _random.Next(3) == 0 ? "R2" : "R1";
            var moves = _random.Next(5) == 0;
            Participations.Add(new Participation(code, code, region, region, null, null) { RegionTo = moves ? new DateOnly(2024, 8, 14) : null });
            if (moves)
            {
                Participations.Add(new Participation(code, code, region == "R1" ? "R2" : "R1", "Ander", null, null) { RegionFrom = new DateOnly(2024, 8, 15) });
            }

            foreach (var policy in PolicySets.Where(_ => _random.Next(2) == 0))
            {
                Participations.Add(new Participation(code, code, region, region, policy, policy) { RegionTo = moves ? new DateOnly(2024, 8, 14) : null });
            }

            for (var contract = _random.Next(1, 4); contract > 0; contract--)
            {
                _contracts.Add((code, Cpvs[_random.Next(Cpvs.Length)], Paragraphs[paragraphs.Next(Paragraphs.Length)]));
            }
        }

        AddQuarters(First, new Quarter(2024, 4));
    }

    public List<Participation> Participations { get; } = [];

    public IReadOnlyList<EffortRecord> Efforts => _efforts;

    /// <summary>Efforts that begin in these quarters: none, a few or some tens by contract and quarter.</summary>
    public void AddQuarters(Quarter from, Quarter to)
    {
        foreach (var quarter in Quarter.Range(from, to))
        {
            for (var contract = 0; contract < _contracts.Count; contract++)
            {
                var size = _random.Next(4) switch { 0 => 0, 1 => _random.Next(4), 2 => _random.Next(14), _ => _random.Next(40) };
                for (; size > 0; size--)
                {
                    _efforts.Add(Effort(contract, quarter));
                }
            }
        }
    }

    /// <summary>What comes in late: efforts that turn out not to have been, and others that had been forgotten.</summary>
    public void Correct(Quarter last)
    {
        for (var times = _random.Next(1, 12); times > 0 && _efforts.Count > 0; times--)
        {
            _efforts.RemoveAt(_random.Next(_efforts.Count));
        }

        var quarters = Quarter.Range(First, last).ToArray();
        for (var times = _random.Next(12); times > 0; times--)
        {
            _efforts.Add(Effort(_random.Next(_contracts.Count), quarters[_random.Next(quarters.Length)]));
        }
    }

    public ReleasedRegion Release(Quarter last, bool isRule4On, IReadOnlyList<ReleasedRegion> earlier)
    {
        var areas = Participation.AreasOf(Participations);
        var axes = new CubeAxes(First, last, areas, CubeAxes.MembersFor(["oost-nl"], ["NUG", "P-wet", "WW"], ["tekst-a", "tekst-b"]), Participation.PartsOf(areas, Participations));
        var counter = new ResultCounter(axes, Participations);
        foreach (var (organisation, cpv, paragraph) in _contracts)
        {
            counter.Add(new ContractRecord(organisation, organisation + cpv, cpv, 100_000_00, First.FirstDay, null) { Paragraph = paragraph });
        }

        foreach (var effort in _efforts.OrderBy(effort => effort.Participant, StringComparer.Ordinal))
        {
            counter.Add(effort);
        }

        var (content, log) = new DisclosureControl(DisclosureRules.Default, isRule4On).Apply(counter.Finish(), earlier.Select(release => new EarlierRelease(release.Content, release.Log)));
        return new ReleasedRegion(content, log, [.. _efforts], [.. _contracts]);
    }

    private EffortRecord Effort(int contract, Quarter quarter)
    {
        var start = quarter.FirstDay.AddDays(_random.Next(quarter.LastDay.DayNumber - quarter.FirstDay.DayNumber + 1));
        var person = _people > 5 && _random.Next(8) == 0 ? _random.Next(_people) : _people++;
        return new EffortRecord(
            contract, Kinds[_random.Next(Kinds.Length)], $"p{person:00000}", "oost-nl", start, start.AddDays(_random.Next(20, 200)), 0, 10_000_00, start) { TargetGroup = Groups[_random.Next(Groups.Length)] };
    }
}
