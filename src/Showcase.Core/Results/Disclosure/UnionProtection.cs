namespace Showcase.Core.Results.Disclosure;

/// <summary>Rule 4 for what counts once in every whole (people, contractors): suppresses until every suppressed cell can hold clearly different values.</summary>
/// <remarks>
/// When all cells hold the most that the published figures allow, all of "at most its whole" and "at most the sum of its parts"
/// hold. So this world is possible, and so is the one that remains after a cell is held below its most, unless that takes a
/// published figure below what it says. Both together prove the room of a cell; a figure that stands in the way is suppressed.
/// </remarks>
internal sealed class UnionProtection
{
    private const int MostRounds = 200;

    private readonly Sheet _sheet;
    private readonly UnionShape _shape;
    private readonly long[] _least;
    private readonly long[] _most;

    public UnionProtection(Sheet sheet)
    {
        (_sheet, _shape) = (sheet, new UnionShape(sheet));
        (_least, _most) = (new long[sheet.Cube.CellCount], new long[sheet.Cube.CellCount]);
    }

    /// <returns>The suppressed cells that are left without proof, because earlier releases told too much.</returns>
    public int[] Apply()
    {
        for (var round = 1; ; round++)
        {
            FindMost();
            var (inTheWay, unproved) = (new HashSet<int>(), new List<int>());
            foreach (var cell in _sheet.ShownCells().Where(_sheet.IsSuppressed))
            {
                if (WhatIsInTheWay(cell) is not { } found)
                {
                    continue;
                }

                if (found >= 0)
                {
                    inTheWay.Add(found);
                }

                if (!_sheet.WasShown(cell))
                {
                    unproved.Add(cell);
                }
            }

            if (inTheWay.Count == 0 || round == MostRounds)
            {
                return [.. unproved];
            }

            foreach (var found in inTheWay)
            {
                _sheet.Suppress(found, SuppressionReason.Derivable);
            }
        }
    }

    /// <summary>Lowers the most of every cell until it agrees with that of all others.</summary>
    private void FindMost()
    {
        var waiting = new Queue<int>();
        for (var place = 0; place < _sheet.Cube.Memberships.PlaceCount; place++)
        {
            for (var period = 0; period < _sheet.Axes.Periods.Count; period++)
            {
                foreach (var member in _sheet.Members)
                {
                    var cell = _sheet.Axes.Cell(place, period, member);
                    (_least[cell], _most[cell]) = place < _sheet.Axes.Areas.Count ? _sheet.Told(cell) : (0, Rounding.Unbounded);
                    waiting.Enqueue(cell);
                }
            }
        }

        Lower(waiting, cell => _most[cell], (cell, most) => _most[cell] = most);
    }

    /// <returns>Nothing when the cell has room; a cell to suppress; -1 when there is none.</returns>
    private int? WhatIsInTheWay(int cell)
    {
        var capped = _most[cell] - _sheet.Rounding.Room(_sheet.Raw.Amount[cell]) - 1;
        if (capped >= _sheet.Raw.Amount[cell])
        {
            return null;
        }

        if (capped < _least[cell])
        {
            return Cheapest(_shape.WiderThan(cell).Where(wider => _most[wider] <= _most[cell])) is >= 0 and var wider ? wider : CheapestAround(cell);
        }

        var lowered = new Dictionary<int, long> { [cell] = capped };
        int? inTheWay = null;
        Lower(new Queue<int>([cell]), found => lowered.GetValueOrDefault(found, _most[found]), (found, most) =>
        {
            lowered[found] = most;
            if (most < _least[found] && inTheWay is null)
            {
                // Its own figure, or one of those it is covered by: more room there is as good.
                inTheWay = Cheapest(_shape.CoversOf(found).Where(cover => cover.Contains(cell)).SelectMany(cover => cover).Where(part => part != cell).Prepend(found));
                inTheWay = inTheWay < 0 ? Cheapest(Around(found)) : inTheWay;
                inTheWay = inTheWay < 0 ? CheapestAround(cell) : inTheWay;
            }

            return inTheWay is null;
        });
        return inTheWay;
    }

    private int CheapestAround(int cell) => Cheapest(Around(cell)) is >= 0 and var near ? near : Cheapest(Around(cell).Distinct().SelectMany(Around));

    private IEnumerable<int> Around(int cell) =>
        _shape.WiderThan(cell).Concat(_shape.NarrowerThan(cell)).Concat(_shape.CoversOf(cell).SelectMany(cover => cover)).Concat(_shape.CoversWith(cell).SelectMany(cover => cover.Parts)).Where(other => other != cell);

    private void Lower(Queue<int> waiting, Func<int, long> most, Action<int, long> lower) =>
        Lower(waiting, most, (cell, value) =>
        {
            lower(cell, value);
            return true;
        });

    private void Lower(Queue<int> waiting, Func<int, long> most, Func<int, long, bool> lower)
    {
        while (waiting.TryDequeue(out var cell))
        {
            foreach (var narrower in _shape.NarrowerThan(cell))
            {
                if (most(narrower) > most(cell) && _sheet.Raw.Amount[narrower] <= _sheet.Raw.Amount[cell])
                {
                    if (!lower(narrower, most(cell)))
                    {
                        return;
                    }

                    waiting.Enqueue(narrower);
                }
            }

            foreach (var (whole, parts) in _shape.CoversWith(cell))
            {
                var sum = parts.Sum(most);
                if (most(whole) > sum && _sheet.Raw.Amount[whole] <= parts.Sum(part => _sheet.Raw.Amount[part]))
                {
                    if (!lower(whole, sum))
                    {
                        return;
                    }

                    waiting.Enqueue(whole);
                }
            }
        }
    }

    private int Cheapest(IEnumerable<int> cells) =>
        cells.Where(_sheet.MayGive).Select(cell => (int?)cell).MinBy(cell => _sheet.HarmOf(cell!.Value)) ?? -1;
}
