
namespace Showcase.Core.Results.Disclosure;

/// <summary>How the cells of an indicator hang together: which atoms make up an area, which quarters a year, which members a dimension.</summary>
internal sealed class TableShape
{
    private readonly bool[] _isActive;
    private readonly int _periods;

    public TableShape(Sheet sheet)
    {
        var (axes, atoms) = (sheet.Axes, sheet.Cube.Memberships.Atoms);
        _periods = axes.Periods.Count;
        YearsAdd = !sheet.Indicator.CountsOncePerPeriod;
        PlacesOf = [.. atoms.Select(atom => atom.Place < axes.Areas.Count ? atom.Areas : [.. atom.Areas, atom.Place])];
        AtomsOf = [.. Enumerable.Range(0, sheet.Cube.Memberships.PlaceCount).Select(place => Enumerable.Range(0, atoms.Count).Where(atom => PlacesOf[atom].Contains(place)).ToArray())];
        var everything = axes.AreaIndex(ResultArea.AllCode);
        Neighbours = [.. PlacesOf.Select(places => places.Where(place => place != everything).SelectMany(place => AtomsOf[place]).Distinct().ToArray())];
        Dimensions = [.. sheet.Members.Where(member => member != 0).GroupBy(member => axes.Members[member].Dimension, StringComparer.Ordinal).Select(dimension => dimension.ToArray())];
        DimensionOf = new int[axes.Members.Count];
        foreach (var (at, dimension) in Dimensions.Index())
        {
            Array.ForEach(dimension, member => DimensionOf[member] = at);
        }

        YearOf = [.. axes.Periods.Select(period => period.IsYear || !YearsAdd ? -1 : axes.PeriodIndex(Period.Of(period.Year)) ?? -1)];
        QuartersOf = [.. axes.Periods.Index().Select(period => period.Item.IsYear ? axes.QuartersOf(period.Item).ToArray() : [period.Index])];
        Quarters = [.. Enumerable.Range(0, axes.QuarterCount)];
        OwnPlaceOf = [.. atoms.Select(atom => atom.Place)];
        _isActive = [.. atoms.SelectMany(atom => axes.Periods.Select(atom.Overlaps))];
    }

    /// <summary>True when a year is the sum of its quarters; false when something counts in each of them and once in the year.</summary>
    public bool YearsAdd { get; }

    public int[] Quarters { get; }

    public int[] OwnPlaceOf { get; }

    /// <summary>Per atom every place it counts in.</summary>
    public int[][] PlacesOf { get; }

    public int[][] AtomsOf { get; }

    /// <summary>Per atom those that share a region or policy set with it.</summary>
    public int[][] Neighbours { get; }

    public int[][] Dimensions { get; }

    public int[] DimensionOf { get; }

    /// <summary>Per period the place of its year; -1 for years and for quarters of a broken year.</summary>
    public int[] YearOf { get; }

    public int[][] QuartersOf { get; }

    public bool IsActive(int atom, int period) => _isActive[atom * _periods + period];
}
