namespace Showcase.Core.Results.Counting;

/// <summary>Tells for an organisation and a day to which areas what happened belongs.</summary>
internal sealed class Memberships
{
    private readonly Dictionary<string, int> _organisations = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(DateOnly From, int Atom)[]> _timelines = [];
    private readonly List<Atom> _atoms = [];

    public Memberships(CubeAxes axes, IEnumerable<Participation> participations)
    {
        var place = axes.Areas.Count;
        foreach (var organisation in participations.GroupBy(p => p.OrganisationCode, StringComparer.OrdinalIgnoreCase))
        {
            _organisations[organisation.Key] = _timelines.Count;
            var spans = SpansOf(axes, organisation);
            var byAreas = spans.GroupBy(span => string.Join(',', span.Areas), StringComparer.Ordinal).ToList();
            var atoms = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var same in byAreas)
            {
                atoms[same.Key] = _atoms.Count;
                var own = byAreas.Count == 1 ? axes.AreaIndex(organisation.Key)!.Value : place++;
                _atoms.Add(new Atom(own, same.First().Areas, [.. same.Select(span => (span.From, span.To))]));
            }

            _timelines.Add([.. spans.Select(span => (span.From, atoms[string.Join(',', span.Areas)]))]);
        }

        PlaceCount = place;
    }

    public IReadOnlyList<Atom> Atoms => _atoms;

    /// <summary>Areas, and the atoms that are no area by themselves.</summary>
    public int PlaceCount { get; }

    public int OrganisationOf(string code) => _organisations[code];

    public int AtomOf(int organisation, DateOnly day)
    {
        var timeline = _timelines[organisation];
        var at = timeline.Length - 1;
        while (timeline[at].From > day)
        {
            at--;
        }

        return timeline[at].Atom;
    }

    /// <summary>All of time, cut where the organisation came or went.</summary>
    private static List<(DateOnly From, DateOnly To, int[] Areas)> SpansOf(CubeAxes axes, IEnumerable<Participation> rows)
    {
        var memberships = rows.SelectMany(row => new[]
        {
            (Area: axes.AreaIndex(row.OrganisationCode), From: DateOnly.MinValue, To: DateOnly.MaxValue),
            (Area: axes.AreaIndex(ResultArea.AllCode), From: DateOnly.MinValue, To: DateOnly.MaxValue),
            (Area: axes.AreaIndex(row.RegionCode), From: row.RegionFrom ?? DateOnly.MinValue, To: row.RegionTo ?? DateOnly.MaxValue),
            (Area: axes.AreaIndex(row.PolicyCode), From: row.PolicyFrom ?? DateOnly.MinValue, To: row.PolicyTo ?? DateOnly.MaxValue),
        }).Where(membership => membership.Area is not null).ToList();
        var begins = memberships.Select(membership => membership.From)
            .Concat(memberships.Where(membership => membership.To < DateOnly.MaxValue).Select(membership => membership.To.AddDays(1)))
            .Distinct().Order().ToList();
        return
        [
            .. begins.Index().Select(begin =>
            {
                var areas = memberships.Where(membership => membership.From <= begin.Item && membership.To >= begin.Item).Select(membership => membership.Area!.Value).Distinct().Order();
                var to = begin.Index + 1 < begins.Count ? begins[begin.Index + 1].AddDays(-1) : DateOnly.MaxValue;
                return (begin.Item, to, areas.ToArray());
            }),
        ];
    }
}
