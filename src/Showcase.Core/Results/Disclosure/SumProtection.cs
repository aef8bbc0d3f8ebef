namespace Showcase.Core.Results.Disclosure;

/// <summary>Rule 4 for what adds up: suppresses, as little as it finds, until every suppressed cell can hold clearly different values.</summary>
internal sealed class SumProtection
{
    private const int Tries = 32;
    private const int MostSteps = 400;

    private static readonly int[] Upwards = [1, -1];
    private static readonly int[] Downwards = [-1, 1];

    // Readers come for the totals of wide areas: first all is tried without touching those. What may take anything comes last, since it takes much.
    private static readonly Patience[] Rounds =
    [
        new(KeepsHeadlines: true, Turns: 4, Moves: 40, TakesAnything: false),
        new(KeepsHeadlines: false, Turns: 8, Moves: 40, TakesAnything: false),
        new(KeepsHeadlines: false, Turns: 24, Moves: 400, TakesAnything: true),
    ];

    private readonly Sheet _sheet;
    private readonly TableShape _shape;
    private readonly Worlds _worlds;
    private readonly MoveChooser _moves;
    private readonly Mending _mending;
    private Patience _round = Rounds[0];

    public SumProtection(Sheet sheet)
    {
        _sheet = sheet;
        _shape = new TableShape(sheet);
        _worlds = new Worlds(sheet, _shape);
        var chance = new Chance(20_261_001);
        _moves = new MoveChooser(sheet, _shape, _worlds, chance);
        _mending = new Mending(_worlds, _moves, chance);
    }

    /// <returns>The suppressed cells that are left without proof, because earlier releases told too much.</returns>
    public int[] Apply()
    {
        List<int> left = [.. _sheet.ShownCells().Where(cell => _sheet.IsSuppressed(cell) && !_sheet.WasShown(cell))];
        foreach (var round in Rounds)
        {
            (_round, _sheet.KeepsHeadlines, _mending.MostMoves) = (round, round.KeepsHeadlines, round.Moves);
            left = Protect(left);
        }

        return [.. left.Order()];
    }

    /// <returns>The cells that could not be protected.</returns>
    private List<int> Protect(IEnumerable<int> cells)
    {
        // What is suppressed on the way makes more worlds possible and none impossible: cells that were protected stay so.
        var waiting = new Queue<int>(cells);
        List<int> left = [];
        while (waiting.TryDequeue(out var cell))
        {
            for (var step = 0; !IsProtected(cell); step++)
            {
                var inTheWay = step < MostSteps ? WhatIsInTheWay(cell) : [];
                if (inTheWay.Count == 0)
                {
                    left.Add(cell);
                    break;
                }

                foreach (var found in inTheWay)
                {
                    _sheet.Suppress(found, SuppressionReason.Derivable);
                    _worlds.ReadBoundsAround(found);
                    waiting.Enqueue(found);
                }
            }
        }

        return left;
    }

    /// <summary>Tries to see the cell higher and lower than before: by single moves, then by moves that mend each other, then anew from what was counted.</summary>
    private bool IsProtected(int cell)
    {
        var signs = _worlds.MostOf(cell) - _worlds.ValueOf(cell) > _worlds.ValueOf(cell) - _worlds.LeastOf(cell) ? Upwards : Downwards;
        foreach (var sign in signs)
        {
            while (_worlds.Spare(cell) < 0 && TryStep(cell, sign))
            {
            }
        }

        for (var turn = 0; turn < _round.Turns && _worlds.Spare(cell) < 0; turn++)
        {
            if (turn > 0)
            {
                _worlds.GoBack();
            }

            foreach (var sign in signs)
            {
                if (_worlds.Spare(cell) < 0 && Aim(cell, sign) is { } aim)
                {
                    _mending.TryReach(cell, aim);
                }
            }
        }

        return _worlds.Spare(cell) >= 0;
    }

    /// <summary>Published figures that must be suppressed for the cell to get room, those that readers miss least; none when nothing helps.</summary>
    private List<int> WhatIsInTheWay(int cell)
    {
        List<int> least = [];
        _mending.Blamed.Clear();
        for (var turn = 0; turn < _round.Turns; turn++)
        {
            foreach (var sign in Upwards)
            {
                _worlds.GoBack();
                var found = Aim(cell, sign) is { } aim ? _mending.WhatIsInTheWay(cell, aim) : [];
                least = found.Count > 0 && (least.Count == 0 || found.Sum(_sheet.HarmOf) < least.Sum(_sheet.HarmOf)) ? found : least;
            }
        }

        return least.Count > 0 || !_round.TakesAnything ? least : MostBlamed() is { Count: > 0 } blamed ? blamed : CheapestAround(cell);
    }

    private List<int> MostBlamed() => [.. _mending.Blamed.Where(found => _sheet.MayGive(found.Key)).OrderByDescending(found => found.Value).ThenBy(found => found.Key).Take(1).Select(found => found.Key)];

    /// <summary>When the search finds nothing: the figures nearby that readers miss least, and when those are all suppressed, the ones around them.</summary>
    private List<int> CheapestAround(int cell)
    {
        var (place, period, _) = _sheet.Split(cell);
        int[] periods = [.. _shape.QuartersOf[period].Append(period).Append(_shape.YearOf[period]).Where(other => other >= 0).Distinct()];
        int[] places = [place];
        while (true)
        {
            int[] wider = [.. places.SelectMany(known => _shape.AtomsOf[known]).Distinct().SelectMany(atom => _shape.PlacesOf[atom]).Where(other => other < _sheet.Axes.Areas.Count).Distinct()];
            var around = from otherPlace in wider
                         from otherPeriod in periods
                         from otherMember in _sheet.Members
                         let other = _sheet.Axes.Cell(otherPlace, otherPeriod, otherMember)
                         where _sheet.MayGive(other)
                         orderby _sheet.HarmOf(other)
                         select other;
            int[] found = [.. around];
            if (found.Length > 0 || wider.Length == places.Length)
            {
                return [.. found.Take(1 + found.Length / 16)];
            }

            places = wider;
        }
    }

    /// <summary>The nearest value that would protect the cell, as far as what is told of it allows; nothing when it was seen already.</summary>
    private long? Aim(int cell, int sign)
    {
        var (low, high) = _worlds.SeenOf(cell);
        var missing = -_worlds.Spare(cell);
        var aim = sign > 0 ? Math.Min(high + missing, _worlds.MostOf(cell)) : Math.Max(low - missing, _worlds.LeastOf(cell));
        return (sign > 0 ? aim > high : aim < low) ? aim : null;
    }

    /// <summary>Moves the cell towards a value that was not seen yet.</summary>
    private bool TryStep(int cell, int sign)
    {
        if (Aim(cell, sign) is not { } aim)
        {
            return false;
        }

        var distance = Math.Abs(aim - _worlds.ValueOf(cell));
        foreach (var size in new[] { distance, Math.Max(distance / 2, 1), Math.Max(distance / 5, 1) }.Distinct())
        {
            for (var turn = 0; turn < Tries; turn++)
            {
                if (_moves.TryChoose(cell, sign, out var move))
                {
                    move.Size = sign * size;
                    if (_worlds.Try(move))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>How long a round of searching goes on, and what it may suppress.</summary>
    private sealed record Patience(bool KeepsHeadlines, int Turns, int Moves, bool TakesAnything);
}
