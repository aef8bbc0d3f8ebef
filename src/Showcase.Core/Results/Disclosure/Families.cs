using Showcase.Core.Results.Counting;

namespace Showcase.Core.Results.Disclosure;

/// <summary>Every whole with its parts: by dimension, by area and by time.</summary>
internal sealed class Families(RawCube cube, int[] members)
{
    private readonly CubeAxes _axes = cube.Axes;

    /// <param name="withNested">Also what is left of an area without an area that lies within it.</param>
    public IEnumerable<(int Whole, int[] Parts)> All(bool withNested = false)
    {
        var byDimension = members.Where(member => member != 0).GroupBy(member => _axes.Members[member].Dimension, StringComparer.Ordinal).Select(dimension => dimension.ToArray()).ToArray();
        var byTime = _axes.Periods.Index().Where(period => period.Item.IsYear).Select(year => (year.Index, Quarters: _axes.QuartersOf(year.Item).ToArray())).ToArray();
        var byArea = AreaFamilies(withNested).ToLookup(family => family.Whole, family => family.Parts);
        for (var area = 0; area < _axes.Areas.Count; area++)
        {
            for (var period = 0; period < _axes.Periods.Count; period++)
            {
                foreach (var dimension in byDimension)
                {
                    yield return (_axes.Cell(area, period, 0), [.. dimension.Select(member => _axes.Cell(area, period, member))]);
                }

                foreach (var parts in byArea[area])
                {
                    foreach (var member in members)
                    {
                        yield return (_axes.Cell(area, period, member), [.. parts.Select(part => _axes.Cell(part, period, member))]);
                    }
                }
            }

            foreach (var (year, quarters) in byTime)
            {
                foreach (var member in members)
                {
                    yield return (_axes.Cell(area, year, member), [.. quarters.Select(quarter => _axes.Cell(area, quarter, member))]);
                }
            }
        }
    }

    private IEnumerable<(int Whole, int[] Parts)> AreaFamilies(bool withNested)
    {
        var atomsOf = Enumerable.Range(0, _axes.Areas.Count).Select(area => cube.Memberships.Atoms.Index().Where(atom => atom.Item.Areas.Contains(area)).Select(atom => atom.Index).ToHashSet()).ToArray();
        for (var whole = 0; whole < _axes.Areas.Count; whole++)
        {
            if (_axes.PartsOf(whole) is { Count: > 0 } parts)
            {
                yield return (whole, [.. parts]);
            }

            for (var inner = 0; withNested && inner < _axes.Areas.Count; inner++)
            {
                if (inner != whole && _axes.Areas[inner].Kind is AreaKind.Region or AreaKind.PolicySet && atomsOf[inner].Count > 1 && atomsOf[inner].IsProperSubsetOf(atomsOf[whole]))
                {
                    var rest = atomsOf[whole].Except(atomsOf[inner]).Select(atom => cube.Memberships.Atoms[atom].Place).Order();
                    yield return (whole, [inner, .. rest]);
                }
            }
        }
    }
}
