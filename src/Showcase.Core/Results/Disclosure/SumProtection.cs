namespace Showcase.Core.Results.Disclosure;

/// <summary>Rule 4 for what adds up: suppresses, as little as it finds, until every suppressed cell can hold clearly different values.</summary>
internal sealed class SumProtection(Sheet sheet)
{
    private const int FewTries = 48;
    private const int ManyTries = 768;
    private const int MostRounds = 12;
    private const int MostSteps = 400;

    private static readonly int[] Upwards = [1, -1];
    private static readonly int[] Downwards = [-1, 1];

    private readonly TableShape _shape = new(sheet);
    private Worlds _worlds = null!;
    private Chance _chance = null!;
    private Move _best;
    private double _bestCost;
    private readonly List<int> _inTheWay = [];

    /// <returns>How many suppressed cells are left unprotected, because earlier releases told too much.</returns>
    public int Apply()
    {
        for (var round = 1; ; round++)
        {
            // Each round begins anew at what was counted: the last one proves the release as it will be, and so will the
            // next release of the same records.
            _worlds = new Worlds(sheet, _shape);
            _chance = new Chance(20_261_001);
            var (added, unprotected) = ProtectAll();
            if (added == 0 || round == MostRounds)
            {
                return unprotected;
            }
        }
    }

    private (int Added, int Unprotected) ProtectAll()
    {
        var waiting = new Queue<int>(sheet.ShownCells().Where(sheet.IsSuppressed));
        var (added, unprotected) = (0, 0);
        while (waiting.TryDequeue(out var cell))
        {
            for (var step = 0; !IsProtected(cell); step++)
            {
                if (_bestCost < 0 || step > MostSteps)
                {
                    unprotected += sheet.WasShown(cell) ? 0 : 1;
                    break;
                }

                foreach (var found in _inTheWay)
                {
                    sheet.Suppress(found, SuppressionReason.Derivable);
                    _worlds.ReadBoundsAround(found);
                    waiting.Enqueue(found);
                    added++;
                }

                _worlds.Try(_best);
            }
        }

        return (added, unprotected);
    }

    /// <summary>Tries to see the cell higher and lower than before, first with little effort.</summary>
    private bool IsProtected(int cell)
    {
        _bestCost = -1;
        foreach (var tries in new[] { FewTries, ManyTries })
        {
            _bestCost = -1;
            foreach (var sign in _worlds.MostOf(cell) - _worlds.ValueOf(cell) > _worlds.ValueOf(cell) - _worlds.LeastOf(cell) ? Upwards : Downwards)
            {
                while (_worlds.Spare(cell) < 0 && TryStep(cell, sign, tries))
                {
                }
            }

            if (_worlds.Spare(cell) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves the cell towards a value that was not seen yet.</summary>
    private bool TryStep(int cell, int sign, int tries)
    {
        var (low, high) = _worlds.SeenOf(cell);
        var missing = -_worlds.Spare(cell);
        var aim = sign > 0 ? Math.Min(high + missing, _worlds.MostOf(cell)) : Math.Max(low - missing, _worlds.LeastOf(cell));
        var distance = Math.Abs(aim - _worlds.ValueOf(cell));
        if (sign > 0 ? aim <= high : aim >= low)
        {
            return false;
        }

        foreach (var size in new[] { distance, Math.Max(distance / 2, 1), Math.Max(distance / 5, 1) }.Distinct())
        {
            for (var turn = 0; turn < tries; turn++)
            {
                if (!TryChoose(cell, out var move))
                {
                    continue;
                }

                move.Size = sign * size;
                var cost = _worlds.Try(move);
                if (cost == 0)
                {
                    return true;
                }

                if (cost is { } harm && (_bestCost < 0 || (double)harm * distance / size < _bestCost))
                {
                    (_best, _bestCost) = (move, (double)harm * distance / size);
                    _inTheWay.Clear();
                    _inTheWay.AddRange(_worlds.InTheWay);
                }
            }
        }

        return false;
    }

    /// <summary>Chooses a move that changes the cell by its size.</summary>
    private bool TryChoose(int cell, out Move move)
    {
        var (place, period, member) = sheet.Split(cell);
        move = new Move
        {
            Atom = _chance.Of(_shape.AtomsOf[place]), LessAtom = -1, LessPeriod = -1, LessMember = -1, Member = member, Spread = _chance.Next(),
            Period = _shape.YearsAdd ? _chance.Of(_shape.QuartersOf[period]) : period,
        };
        var shape = _chance.Below(8);
        return _shape.IsActive(move.Atom, move.Period)
            && (shape % 2 == 0 || TryLessMember(ref move))
            && (shape / 2 % 2 == 0 || TryLessAtom(ref move, place))
            && (shape < 4 || TryLessPeriod(ref move, period));
    }

    private bool TryLessMember(ref Move move)
    {
        if (move.Member == 0)
        {
            return false;
        }

        move.LessMember = _chance.Of(_shape.Dimensions[_shape.DimensionOf[move.Member]]);
        return move.LessMember != move.Member;
    }

    private bool TryLessAtom(ref Move move, int place)
    {
        move.LessAtom = _chance.Below(4) > 0 ? _chance.Of(_shape.Neighbours[move.Atom]) : _chance.Below(_shape.PlacesOf.Length);
        return Array.IndexOf(_shape.AtomsOf[place], move.LessAtom) < 0 && _shape.IsActive(move.LessAtom, move.Period);
    }

    private bool TryLessPeriod(ref Move move, int period)
    {
        if (!_shape.YearsAdd)
        {
            // Not less there but more: the year together with one of its quarters.
            move.LessPeriod = _shape.QuartersOf[period].Length > 1 ? _chance.Of(_shape.QuartersOf[period]) : _shape.YearOf[period];
            return move.LessPeriod >= 0 && _shape.IsActive(move.Atom, move.LessPeriod);
        }

        move.LessPeriod = _chance.Below(4) > 0 && _shape.YearOf[move.Period] is >= 0 and var year ? _chance.Of(_shape.QuartersOf[year]) : _chance.Below(_shape.QuarterCount);
        return Array.IndexOf(_shape.QuartersOf[period], move.LessPeriod) < 0 && _shape.IsActive(move.Atom, move.LessPeriod)
            && (move.LessAtom < 0 || _shape.IsActive(move.LessAtom, move.LessPeriod));
    }
}
