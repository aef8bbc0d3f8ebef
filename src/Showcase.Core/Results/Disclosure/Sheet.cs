using Showcase.Core.Results.Counting;

namespace Showcase.Core.Results.Disclosure;

/// <summary>One indicator on its way to publication: what was counted, what is suppressed and why, and what each cell tells.</summary>
internal sealed class Sheet
{
    private readonly bool[] _isPart;
    private readonly bool[] _isShown;
    private readonly Labels _labels;
    private readonly long[] _earlierLow;
    private readonly long[] _earlierHigh;

    public Sheet(IndicatorDefinition indicator, RawCube cube, DisclosureRules rules)
    {
        (Indicator, Cube, Raw, Rounding) = (indicator, cube, cube[indicator], new Rounding(indicator, rules));
        _isPart = [.. Axes.Members.Select(indicator.HasPart)];
        Reasons = new SuppressionReason[cube.CellCount];
        (_earlierLow, _earlierHigh) = (new long[cube.CellCount], new long[cube.CellCount]);
        Array.Fill(_earlierHigh, Rounding.Unbounded);
        _labels = new Labels(Axes, cell => Rounding.IsSmall(Raw.Amount[cell]), indicator.Kind is UnitKind.Count or UnitKind.People);
        Members = [.. Enumerable.Range(0, _isPart.Length).Where(member => _isPart[member])];
        Minimum = rules.MinimumCount;
        _isShown = [.. Enumerable.Range(0, cube.CellCount).Select(cell => IsReleased(cell) && !IsMixed(cell))];
    }

    public IndicatorDefinition Indicator { get; }

    public RawCube Cube { get; }

    public RawIndicator Raw { get; }

    public CubeAxes Axes => Cube.Axes;

    public Rounding Rounding { get; }

    /// <summary>Places of the members in which the indicator is released, the total first.</summary>
    public int[] Members { get; }

    public SuppressionReason[] Reasons { get; }

    private int Minimum { get; }

    /// <summary>True while rule 4 tries to do without the totals of wide areas: what most readers, and every headline, come for.</summary>
    public bool KeepsHeadlines { get; set; }

    /// <summary>True for a published figure that may be suppressed for the sake of others.</summary>
    public bool MayGive(int cell) => IsShown(cell) && !IsSuppressed(cell) && !WasShown(cell) && !(KeepsHeadlines && IsHeadline(cell));

    private bool IsHeadline(int cell)
    {
        var (area, _, member) = Split(cell);
        return member == 0 && area < Axes.Areas.Count && Axes.Areas[area].Kind != AreaKind.Organisation;
    }

    /// <summary>True for a cell that everyone may read about: neither hidden behind an area, nor without figures.</summary>
    public bool IsShown(int cell) => _isShown[cell];

    /// <summary>True for a cell that stands in the release, as a figure or as the reason why there is none.</summary>
    public bool IsReleased(int cell)
    {
        var (area, period, member) = Split(cell);
        return area < Axes.Areas.Count && Cube.HasFigures(area, period) && Dimension.IsReleased(Axes.Members[member].Dimension, Axes.Areas[area].Kind, Axes.Periods[period]);
    }

    /// <summary>True when euros of more than one block set came together.</summary>
    public bool IsMixed(int cell) =>
        Indicator.IsBlockValued && Axes.Members[cell % Axes.MemberCount].Dimension != Dimension.BlockSet && ulong.PopCount(Raw.BlockSets[cell]) > 1;

    public bool IsSuppressed(int cell) => Reasons[cell] != SuppressionReason.None;

    /// <summary>True when an earlier release showed the figure, and it is still the same: nothing can take that back.</summary>
    public bool WasShown(int cell) => _earlierHigh[cell] - _earlierLow[cell] <= Rounding.Room(Raw.Amount[cell]);

    public void Suppress(int cell, SuppressionReason reason)
    {
        if (Reasons[cell] == SuppressionReason.None && reason != SuppressionReason.None)
        {
            Reasons[cell] = reason;
            _labels.Add(cell);
        }
    }

    /// <summary>Whether a suppressed count says "minder dan", or no more than that it is not shown.</summary>
    public bool SaysFewer(int cell) => _labels.SaysFewer(cell);

    /// <summary>An earlier release told this of a figure that did not change since.</summary>
    public void ToldEarlier(int cell, long low, long high)
    {
        _earlierLow[cell] = Math.Max(_earlierLow[cell], low);
        _earlierHigh[cell] = Math.Min(_earlierHigh[cell], high);
    }

    /// <summary>Least and most that a cell may hold for someone who read all releases.</summary>
    public (long Low, long High) Told(int cell)
    {
        var (low, high) = ToldNow(cell);
        return (Math.Max(low, _earlierLow[cell]), Math.Min(high, _earlierHigh[cell]));
    }

    /// <summary>Whether suppressing it would allow a cell to hold a value.</summary>
    public bool WouldAllow(int cell, long value)
    {
        if (value < _earlierLow[cell] || value > _earlierHigh[cell] || IsSuppressed(cell) || !IsShown(cell) || (KeepsHeadlines && IsHeadline(cell)))
        {
            return false;
        }

        var (low, high) = _labels.Bounds(cell, Minimum, isJoining: true);
        return value >= low && value <= high;
    }

    /// <summary>What readers lose when a figure is suppressed: totals, wide areas and years are what most of them come for.</summary>
    public long HarmOf(int cell)
    {
        var (area, period, member) = Split(cell);
        var wide = Axes.Areas[area].Kind switch { AreaKind.All => 12, AreaKind.Region => 6, AreaKind.PolicySet => 4, _ => 1 };
        if (Axes.Members[member] == ContractParagraphs.Rest)
        {
            // Nobody comes for what no text led to.
            return 1 + wide;
        }

        return 1 + wide * (member == 0 ? 24 : 1) * (Axes.Periods[period].IsYear ? 6 : 1) * (Raw.Amount[cell] == 0 ? 1 : 2);
    }

    public (int Area, int Period, int Member) Split(int cell)
    {
        var (row, member) = Math.DivRem(cell, Axes.MemberCount);
        var (area, period) = Math.DivRem(row, Axes.PeriodCount);
        return (area, period, member);
    }

    /// <summary>All cells of the indicator that may be shown.</summary>
    public IEnumerable<int> ShownCells()
    {
        for (var area = 0; area < Axes.Areas.Count; area++)
        {
            for (var period = 0; period < Axes.Periods.Count; period++)
            {
                foreach (var member in Members)
                {
                    if (Axes.Cell(area, period, member) is var cell && IsShown(cell))
                    {
                        yield return cell;
                    }
                }
            }
        }
    }

    private (long Low, long High) ToldNow(int cell)
    {
        if (!IsShown(cell))
        {
            return (0, Rounding.Unbounded);
        }

        return IsSuppressed(cell) ? _labels.Bounds(cell, Minimum, isJoining: false) : Rounding.Told(Rounding.Shown(Raw.Amount[cell]));
    }
}
