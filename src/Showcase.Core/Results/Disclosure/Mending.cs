namespace Showcase.Core.Results.Disclosure;

/// <summary>Brings a cell to a value, and moves others until everything published is true again.</summary>
internal sealed class Mending(Worlds worlds, MoveChooser moves, Chance chance)
{
    private const int Choices = 14;

    private readonly List<Move> _made = [];
    private readonly Touched _touched = new(worlds.CellCount);
    private readonly List<int> _broken = [];

    /// <summary>How many moves a search may take before it is given up.</summary>
    public int MostMoves { get; set; } = 40;

    /// <summary>Published figures that ended untrue in worlds that could not be mended, with how often.</summary>
    public Dictionary<int, int> Blamed { get; } = [];

    /// <summary>True when a world was found in which the cell holds the value; the walk goes on from there.</summary>
    public bool TryReach(int cell, long value)
    {
        if (!Mend(cell, value, mayBeSuppressed: false))
        {
            Undo(cell);
            return false;
        }

        worlds.ReadBoundsAround(cell);
        worlds.See(_touched.Cells);
        return true;
    }

    /// <summary>The published figures that are untrue in a world in which the cell holds the value; none when no such world was found.</summary>
    public List<int> WhatIsInTheWay(int cell, long value)
    {
        List<int> inTheWay = [];
        if (Mend(cell, value, mayBeSuppressed: true))
        {
            worlds.ReadBoundsAround(cell);
            ReadBroken(mayBeSuppressed: false);
            inTheWay = [.. _broken.Order()];
        }
        else
        {
            ReadBroken(mayBeSuppressed: false);
            _broken.ForEach(broken => Blamed[broken] = Blamed.GetValueOrDefault(broken) + 1);
        }

        Undo(cell);
        return inTheWay;
    }

    private bool Mend(int cell, long value, bool mayBeSuppressed)
    {
        _made.Clear();
        _touched.Clear();
        _touched.Add(cell);
        worlds.Hold(cell, value);
        for (var at = 0; at < MostMoves; at++)
        {
            ReadBroken(mayBeSuppressed);
            if (_broken.Count == 0)
            {
                return true;
            }

            MendOne(_broken[chance.Below(_broken.Count)], mayBeSuppressed);
        }

        return false;
    }

    private void ReadBroken(bool mayBeSuppressed)
    {
        _broken.Clear();
        foreach (var touched in _touched.Cells)
        {
            if (worlds.IsBroken(touched, mayBeSuppressed))
            {
                _broken.Add(touched);
            }
        }
    }

    private void MendOne(int cell, bool mayBeSuppressed)
    {
        var missing = worlds.LeastOf(cell) > worlds.ValueOf(cell) ? worlds.LeastOf(cell) - worlds.ValueOf(cell) : worlds.MostOf(cell) - worlds.ValueOf(cell);
        Move best = default;
        long? least = null;
        for (var choice = 0; choice < Choices; choice++)
        {
            if (!moves.TryChoose(cell, Math.Sign(missing), out var move))
            {
                continue;
            }

            move.Size = choice % 3 == 2 && Math.Abs(missing) > 1 ? missing / 2 : missing;
            var worse = worlds.Worse(move, mayBeSuppressed);
            if (least is null || worse < least)
            {
                (best, least) = (move, worse);
            }
        }

        // A step that helps nothing leads out of a corner, now and then.
        if (least <= 0 || (least is not null && chance.Below(10) == 0))
        {
            worlds.Force(best, _touched);
            _made.Add(best);
        }
    }

    private void Undo(int cell)
    {
        for (var at = _made.Count - 1; at >= 0; at--)
        {
            var move = _made[at];
            move.Size = -move.Size;
            worlds.Force(move, _touched);
        }

        worlds.ReadBoundsAround(cell);
    }
}
