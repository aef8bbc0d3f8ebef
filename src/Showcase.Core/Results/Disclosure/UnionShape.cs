namespace Showcase.Core.Results.Disclosure;

/// <summary>How cells hang together when the same one counts once in every whole: a part is at most its whole, and a whole at most the sum of parts that cover it.</summary>
internal sealed class UnionShape
{
    private readonly Sheet _sheet;
    private readonly int[][] _wider;
    private readonly int[][] _narrower;
    private readonly List<(int Whole, int[] Parts)> _areaCovers = [];
    private readonly int[][] _areaCoversOf;
    private readonly int[][] _dimensions;
    private readonly int[] _dimensionOf;
    private readonly int[] _yearOf;
    private readonly int[][] _quartersOf;

    public UnionShape(Sheet sheet)
    {
        _sheet = sheet;
        var table = new TableShape(sheet);
        (_dimensions, _dimensionOf, _yearOf, _quartersOf) = (table.Dimensions, table.DimensionOf, table.YearOf, table.QuartersOf);
        var atoms = table.AtomsOf.Select(found => found.ToHashSet()).ToArray();
        var places = Enumerable.Range(0, atoms.Length).ToArray();
        _wider = [.. places.Select(place => places.Where(other => other != place && atoms[place].IsSubsetOf(atoms[other])).ToArray())];
        _narrower = [.. places.Select(place => places.Where(other => _wider[other].Contains(place)).ToArray())];
        foreach (var whole in Enumerable.Range(0, sheet.Axes.Areas.Count).Where(area => atoms[area].Count > 1))
        {
            AddCovers(whole, atoms, sheet.Cube.Memberships.Atoms.Select(atom => atom.Place).ToArray());
        }

        _areaCoversOf = [.. places.Select(place => Enumerable.Range(0, _areaCovers.Count).Where(cover => _areaCovers[cover].Parts.Contains(place)).ToArray())];
    }

    /// <summary>Cells that hold at least as much.</summary>
    public IEnumerable<int> WiderThan(int cell)
    {
        var (place, period, member) = _sheet.Split(cell);
        foreach (var wider in _wider[place])
        {
            yield return _sheet.Axes.Cell(wider, period, member);
        }

        if (_yearOf[period] >= 0)
        {
            yield return _sheet.Axes.Cell(place, _yearOf[period], member);
        }

        if (member != 0)
        {
            yield return cell - member;
        }
    }

    /// <summary>Cells that hold at most as much.</summary>
    public IEnumerable<int> NarrowerThan(int cell)
    {
        var (place, period, member) = _sheet.Split(cell);
        foreach (var narrower in _narrower[place])
        {
            yield return _sheet.Axes.Cell(narrower, period, member);
        }

        foreach (var quarter in _quartersOf[period].Where(quarter => quarter != period))
        {
            yield return _sheet.Axes.Cell(place, quarter, member);
        }

        foreach (var part in member == 0 ? _sheet.Members.Where(part => part != 0) : [])
        {
            yield return cell + part;
        }
    }

    /// <summary>The ways in which a cell is covered by parts.</summary>
    public IEnumerable<int[]> CoversOf(int cell)
    {
        var (place, period, member) = _sheet.Split(cell);
        foreach (var (_, parts) in _areaCovers.Where(cover => cover.Whole == place))
        {
            yield return [.. parts.Select(part => _sheet.Axes.Cell(part, period, member))];
        }

        foreach (var cover in OtherCoversOf(place, period, member))
        {
            yield return cover;
        }
    }

    /// <summary>Wholes that a cell helps to cover, with all parts of that cover.</summary>
    public IEnumerable<(int Whole, int[] Parts)> CoversWith(int cell)
    {
        var (place, period, member) = _sheet.Split(cell);
        foreach (var (whole, parts) in _areaCoversOf[place].Select(cover => _areaCovers[cover]))
        {
            yield return (_sheet.Axes.Cell(whole, period, member), [.. parts.Select(part => _sheet.Axes.Cell(part, period, member))]);
        }

        if (_yearOf[period] is >= 0 and var year)
        {
            yield return (_sheet.Axes.Cell(place, year, member), [.. _quartersOf[year].Select(quarter => _sheet.Axes.Cell(place, quarter, member))]);
        }

        if (member != 0)
        {
            yield return (cell - member, [.. _dimensions[_dimensionOf[member]].Select(part => cell - member + part)]);
        }
    }

    private IEnumerable<int[]> OtherCoversOf(int place, int period, int member)
    {
        if (_quartersOf[period].Length > 1)
        {
            yield return [.. _quartersOf[period].Select(quarter => _sheet.Axes.Cell(place, quarter, member))];
        }

        foreach (var dimension in member == 0 ? _dimensions : [])
        {
            yield return [.. dimension.Select(part => _sheet.Axes.Cell(place, period, part))];
        }
    }

    private void AddCovers(int whole, HashSet<int>[] atoms, int[] placeOfAtom)
    {
        _areaCovers.Add((whole, [.. atoms[whole].Select(atom => placeOfAtom[atom]).Order()]));
        foreach (var kind in new[] { AreaKind.Region, AreaKind.PolicySet, AreaKind.Organisation })
        {
            var inside = Enumerable.Range(0, _sheet.Axes.Areas.Count).Where(area => area != whole && _sheet.Axes.Areas[area].Kind == kind && atoms[area].IsSubsetOf(atoms[whole])).ToArray();
            if (inside.SelectMany(area => atoms[area]).ToHashSet().Count == atoms[whole].Count)
            {
                _areaCovers.Add((whole, inside));
            }

            foreach (var inner in inside.Where(area => atoms[area].Count > 1 && atoms[area].Count < atoms[whole].Count))
            {
                _areaCovers.Add((whole, [inner, .. atoms[whole].Except(atoms[inner]).Select(atom => placeOfAtom[atom]).Order()]));
            }
        }
    }
}
