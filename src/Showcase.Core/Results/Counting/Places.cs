namespace Showcase.Core.Results.Counting;

/// <summary>Finds the cells that something counts in. One list, filled anew at each call: no allocation per record.</summary>
internal sealed class Places
{
    private readonly CubeAxes _axes;
    private readonly IReadOnlyList<Atom> _atoms;
    private readonly int[] _yearOfQuarter;
    private readonly int _firstIndex;
    private readonly List<int> _cells = [];

    public Places(CubeAxes axes, IReadOnlyList<Atom> atoms)
    {
        (_axes, _atoms) = (axes, atoms);
        _firstIndex = IndexOf(axes.First.FirstDay);
        _yearOfQuarter = [.. axes.Periods.Take(axes.QuarterCount).Select(quarter => axes.PeriodIndex(Period.Of(quarter.Year)) ?? -1)];
    }

    /// <summary>Place of the quarter of a day, or -1 when it is not on the axes.</summary>
    public int QuarterOf(DateOnly day)
    {
        var index = IndexOf(day) - _firstIndex;
        return index >= 0 && index < _axes.QuarterCount ? index : -1;
    }

    /// <summary>Places of the first and last quarter that a span overlaps; none when the first comes after the last.</summary>
    public (int First, int Last) QuartersOf(DateOnly start, DateOnly? end) =>
        (Math.Max(IndexOf(start) - _firstIndex, 0), Math.Min(end is { } last ? IndexOf(last) - _firstIndex : int.MaxValue, _axes.QuarterCount - 1));

    /// <summary>Place of the year of a quarter, or -1 when the year is not whole.</summary>
    public int YearOf(int quarter) => _yearOfQuarter[quarter];

    /// <summary>Cells of an atom's areas in one period: the total and the given members, -1 for none.</summary>
    public List<int> In(int atom, int period, int member1 = -1, int member2 = -1, int member3 = -1, int member4 = -1)
    {
        _cells.Clear();
        Add(_atoms[atom], period, member1, member2, member3, member4);
        return _cells;
    }

    /// <summary>The same in a quarter and its year.</summary>
    public List<int> InQuarter(int atom, int quarter, int member1 = -1, int member2 = -1, int member3 = -1, int member4 = -1)
    {
        In(atom, quarter, member1, member2, member3, member4);
        if (_yearOfQuarter[quarter] is >= 0 and var year)
        {
            Add(_atoms[atom], year, member1, member2, member3, member4);
        }

        return _cells;
    }

    private void Add(Atom atom, int period, int member1, int member2, int member3, int member4)
    {
        foreach (var area in atom.Areas)
        {
            AddArea(area, period, member1, member2, member3, member4);
        }

        if (atom.Place >= _axes.Areas.Count)
        {
            AddArea(atom.Place, period, member1, member2, member3, member4);
        }
    }

    private void AddArea(int area, int period, int member1, int member2, int member3, int member4)
    {
        var total = _axes.Cell(area, period, 0);
        _cells.Add(total);
        AddMember(total, member1);
        AddMember(total, member2);
        AddMember(total, member3);
        AddMember(total, member4);
    }

    private void AddMember(int total, int member)
    {
        if (member >= 0)
        {
            _cells.Add(total + member);
        }
    }

    private static int IndexOf(DateOnly day) => day.Year * 4 + (day.Month + 2) / 3;
}
