using System.Runtime.InteropServices;

namespace Showcase.Core.Results.Disclosure;

/// <summary>
/// Walks through worlds in which everything that was published is true. A suppressed cell is protected once it was seen to
/// differ by more than the room it must have: whoever adds and subtracts published figures cannot tell those worlds apart.
/// </summary>
/// <remarks>
/// The walk begins at what was counted, so there is always one such world. It is a proof for each cell that it protects; for
/// a cell that it fails to move it says which published figures stand in the way.
/// </remarks>
internal sealed class Worlds
{
    private readonly Sheet _sheet;
    private readonly TableShape _shape;
    private readonly long[] _value;
    private readonly long[] _seenLow;
    private readonly long[] _seenHigh;
    private readonly long[] _least;
    private readonly long[] _most;
    private readonly List<(int Place, int Sign)> _places = [];
    private readonly List<(int Period, int Sign)> _periods = [];
    private readonly List<(int Member, int Sign)> _members = [];

    public Worlds(Sheet sheet, TableShape shape)
    {
        (_sheet, _shape) = (sheet, shape);
        (_value, _seenLow, _seenHigh) = ([.. sheet.Raw.Amount], [.. sheet.Raw.Amount], [.. sheet.Raw.Amount]);
        (_least, _most) = (new long[_value.Length], new long[_value.Length]);
        for (var place = 0; place < shape.AtomsOf.Length; place++)
        {
            for (var period = 0; period < sheet.Axes.Periods.Count; period++)
            {
                ReadBounds(place, period);
            }
        }
    }

    /// <summary>Goes back to what was counted; what was seen stays seen.</summary>
    public void GoBack() => _sheet.Raw.Amount.CopyTo(_value, 0);

    public int CellCount => _value.Length;

    public long ValueOf(int cell) => _value[cell];

    public (long Low, long High) SeenOf(int cell) => (_seenLow[cell], _seenHigh[cell]);

    public long MostOf(int cell) => _most[cell];

    public long LeastOf(int cell) => _least[cell];

    /// <summary>How much more than needed a cell was seen to differ; negative while it is not protected.</summary>
    public long Spare(int cell) => _seenHigh[cell] - _seenLow[cell] - _sheet.Rounding.Room(_sheet.Raw.Amount[cell]) - 1;

    /// <summary>Makes the move when everything published stays true.</summary>
    public bool Try(in Move move)
    {
        Spread(move);
        foreach (var (place, placeSign) in CollectionsMarshal.AsSpan(_places))
        {
            foreach (var (period, periodSign) in CollectionsMarshal.AsSpan(_periods))
            {
                var row = _sheet.Axes.Cell(place, period, 0);
                foreach (var (member, memberSign) in CollectionsMarshal.AsSpan(_members))
                {
                    var value = _value[row + member] + move.Size * placeSign * periodSign * memberSign;
                    if (!IsWithin(row + member, value))
                    {
                        return false;
                    }
                }
            }
        }

        Change(move.Size);
        Remember();
        return true;
    }

    /// <summary>How much further from what is published a move would bring this world; less than nothing for nearer.</summary>
    public long Worse(in Move move, bool mayBeSuppressed)
    {
        Spread(move);
        var worse = 0L;
        foreach (var (place, placeSign) in CollectionsMarshal.AsSpan(_places))
        {
            foreach (var (period, periodSign) in CollectionsMarshal.AsSpan(_periods))
            {
                var row = _sheet.Axes.Cell(place, period, 0);
                foreach (var (member, memberSign) in CollectionsMarshal.AsSpan(_members))
                {
                    var cell = row + member;
                    var value = _value[cell] + move.Size * placeSign * periodSign * memberSign;
                    // Most are possible before and after, which is seen sooner here than there.
                    if (!IsWithin(cell, value) || !IsWithin(cell, _value[cell]))
                    {
                        worse += Distance(cell, value, mayBeSuppressed) - Distance(cell, _value[cell], mayBeSuppressed);
                    }
                }
            }
        }

        return worse;
    }

    /// <summary>Makes a move, possible or not, and notes the cells that it touches.</summary>
    public void Force(in Move move, Touched touched)
    {
        Spread(move);
        Change(move.Size);
        foreach (var (place, _) in _places)
        {
            foreach (var (period, _) in _periods)
            {
                foreach (var (member, _) in _members)
                {
                    touched.Add(_sheet.Axes.Cell(place, period, member));
                }
            }
        }
    }

    /// <summary>Whether a cell holds what cannot be; a figure that could be suppressed can hold more.</summary>
    public bool IsBroken(int cell, bool mayBeSuppressed) =>
        !IsWithin(cell, _value[cell]) && (!mayBeSuppressed || _value[cell] < 0 || !_sheet.WouldAllow(cell, _value[cell]));

    /// <summary>Holds a cell to one value while the rest is made to fit.</summary>
    public void Hold(int cell, long value) => (_least[cell], _most[cell]) = (value, value);

    public void See(ReadOnlySpan<int> cells)
    {
        foreach (var cell in cells)
        {
            _seenLow[cell] = Math.Min(_seenLow[cell], _value[cell]);
            _seenHigh[cell] = Math.Max(_seenHigh[cell], _value[cell]);
        }
    }

    /// <summary>A cell was suppressed: what stands with it may tell less now.</summary>
    public void ReadBoundsAround(int cell)
    {
        var (place, period, _) = _sheet.Split(cell);
        var year = _sheet.Axes.Periods[period].Year;
        for (var other = 0; other < _sheet.Axes.Periods.Count; other++)
        {
            if (_sheet.Axes.Periods[other].Year == year)
            {
                ReadBounds(place, other);
            }
        }
    }

    private void ReadBounds(int place, int period)
    {
        var isArea = place < _sheet.Axes.Areas.Count;
        var isEmpty = !_shape.AtomsOf[place].Any(atom => _shape.IsActive(atom, period));
        foreach (var member in _sheet.Members)
        {
            var cell = _sheet.Axes.Cell(place, period, member);
            (_least[cell], _most[cell]) = isArea ? _sheet.Told(cell) : (0, isEmpty ? 0 : Rounding.Unbounded);
        }
    }

    private bool IsWithin(int cell, long value) => value >= _least[cell] && value <= _most[cell];

    private void Change(long size)
    {
        foreach (var (place, placeSign) in CollectionsMarshal.AsSpan(_places))
        {
            foreach (var (period, periodSign) in CollectionsMarshal.AsSpan(_periods))
            {
                var row = _sheet.Axes.Cell(place, period, 0);
                foreach (var (member, memberSign) in CollectionsMarshal.AsSpan(_members))
                {
                    _value[row + member] += size * placeSign * periodSign * memberSign;
                }
            }
        }
    }

    private void Remember()
    {
        foreach (var (place, _) in _places)
        {
            foreach (var (period, _) in _periods)
            {
                var row = _sheet.Axes.Cell(place, period, 0);
                foreach (var (member, _) in _members)
                {
                    var cell = row + member;
                    _seenLow[cell] = Math.Min(_seenLow[cell], _value[cell]);
                    _seenHigh[cell] = Math.Max(_seenHigh[cell], _value[cell]);
                }
            }
        }
    }

    /// <summary>Writes down the places, periods and members that a move changes.</summary>
    private void Spread(in Move move)
    {
        _places.Clear();
        foreach (var place in _shape.PlacesOf[move.Atom])
        {
            if (move.LessAtom < 0 || Array.IndexOf(_shape.PlacesOf[move.LessAtom], place) < 0)
            {
                _places.Add((place, 1));
            }
        }

        if (move.LessAtom >= 0)
        {
            foreach (var place in _shape.PlacesOf[move.LessAtom])
            {
                if (Array.IndexOf(_shape.PlacesOf[move.Atom], place) < 0)
                {
                    _places.Add((place, -1));
                }
            }
        }

        SpreadPeriods(move);
        SpreadMembers(move);
    }

    private void SpreadPeriods(in Move move)
    {
        _periods.Clear();
        _periods.Add((move.Period, 1));
        var (year, lessYear) = (_shape.YearOf[move.Period], move.LessPeriod < 0 ? -1 : _shape.YearOf[move.LessPeriod]);
        if (move.LessPeriod >= 0)
        {
            _periods.Add((move.LessPeriod, -1));
        }

        if (year != lessYear)
        {
            if (year >= 0)
            {
                _periods.Add((year, 1));
            }

            if (lessYear >= 0)
            {
                _periods.Add((lessYear, -1));
            }
        }
    }

    private void SpreadMembers(in Move move)
    {
        _members.Clear();
        if (move.LessMember >= 0)
        {
            _members.Add((move.Member, 1));
            _members.Add((move.LessMember, -1));
            return;
        }

        _members.Add((0, 1));
        for (var dimension = 0; dimension < _shape.Dimensions.Length; dimension++)
        {
            _members.Add((move.Picks[dimension], 1));
        }
    }

    // What cannot be weighs a thousand times what could be had by suppressing more.
    private long Distance(int cell, long value, bool mayBeSuppressed)
    {
        var distance = value < _least[cell] ? _least[cell] - value : value > _most[cell] ? value - _most[cell] : 0;
        if (distance == 0 || !mayBeSuppressed)
        {
            return distance;
        }

        return value >= 0 && _sheet.WouldAllow(cell, value) ? distance * _sheet.HarmOf(cell) : distance * 1000;
    }
}
