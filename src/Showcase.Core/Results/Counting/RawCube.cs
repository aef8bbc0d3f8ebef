namespace Showcase.Core.Results.Counting;

/// <summary>What was counted, before disclosure control. Not public: it can tell about one person or one company.</summary>
public sealed class RawCube
{
    private readonly Dictionary<string, RawIndicator> _indicators;
    private readonly HashSet<(int Area, int Period)> _unheard = [];
    private readonly bool[] _hasMembers;

    internal RawCube(CubeAxes axes, Memberships memberships)
    {
        Axes = axes;
        Memberships = memberships;
        _hasMembers = new bool[axes.Areas.Count * axes.Periods.Count];
        foreach (var (atom, period) in memberships.Atoms.SelectMany(atom => axes.Periods.Index().Where(period => atom.Overlaps(period.Item)).Select(period => (atom, period.Index))))
        {
            Array.ForEach(atom.Areas, area => _hasMembers[area * axes.Periods.Count + period] = true);
        }

        CellCount = memberships.PlaceCount * axes.Periods.Count * axes.Members.Count;
        _indicators = Indicators.All.ToDictionary(indicator => indicator.Code, indicator => new RawIndicator(indicator, CellCount));
    }

    public CubeAxes Axes { get; }

    /// <summary>Contracts that may be shown by themselves, with what was counted of them.</summary>
    internal List<RawContract> Contracts { get; } = [];

    internal Memberships Memberships { get; }

    /// <summary>Cells of all areas, and behind them those of the atoms that are no area.</summary>
    internal int CellCount { get; }

    internal RawIndicator this[IndicatorDefinition indicator] => _indicators[indicator.Code];

    /// <summary>Takes out what a source did not speak of to the end: every area with one of its organisations has no figures from that quarter on.</summary>
    /// <param name="organisations">Codes of the source's organisations.</param>
    /// <param name="from">The first quarter that it did not deliver whole.</param>
    public void LeaveOut(IEnumerable<string> organisations, Quarter from)
    {
        var areas = organisations.SelectMany(code => Memberships.Atoms.Where(atom => atom.Areas.Contains(Axes.AreaIndex(code) ?? -1)))
            .SelectMany(atom => atom.Areas).ToHashSet();
        _unheard.UnionWith(from area in areas
                           from period in Axes.Periods.Index()
                           where period.Item.LastQuarter >= @from
                           select (area, period.Index));
    }

    /// <summary>False when nobody belonged to the area in the period, or part of it did not deliver: a sum without a part is not shown as the sum.</summary>
    internal bool HasFigures(int area, int period) => !_unheard.Contains((area, period)) && _hasMembers[area * Axes.PeriodCount + period];
}
