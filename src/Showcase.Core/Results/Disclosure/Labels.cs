namespace Showcase.Core.Results.Disclosure;

/// <summary>Decides what stands in the place of a suppressed count: "minder dan 10", or "niet getoond".</summary>
/// <remarks>
/// "Minder dan 10" must be true. Would only counts from ten on say "niet getoond", then these words would mean "ten or more";
/// so cells that stand together (the parts of one division, the totals of one year) all say it as soon as one of them must.
/// </remarks>
internal sealed class Labels(CubeAxes axes, Func<int, bool> isSmall, bool areCounts)
{
    private readonly int[] _dimensionOf = DimensionsOf(axes);
    private readonly Dictionary<(int Row, int Dimension), (int All, int Large)> _together = [];

    public void Add(int cell)
    {
        if (areCounts)
        {
            var key = KeyOf(cell);
            var (all, large) = _together.GetValueOrDefault(key);
            _together[key] = (all + 1, large + (isSmall(cell) ? 0 : 1));
        }
    }

    public bool SaysFewer(int cell) => areCounts && _together.GetValueOrDefault(KeyOf(cell)).Large == 0;

    /// <param name="isJoining">True to ask what it would tell once it is suppressed too.</param>
    public (long Low, long High) Bounds(int cell, int minimum, bool isJoining)
    {
        if (!areCounts)
        {
            return (0, Rounding.Unbounded);
        }

        var (all, large) = _together.GetValueOrDefault(KeyOf(cell));
        (all, large) = isJoining ? (all + 1, large + (isSmall(cell) ? 0 : 1)) : (all, large);
        return large == 0 ? (0, minimum - 1) : (all == 1 ? minimum : 0, Rounding.Unbounded);
    }

    private (int Row, int Dimension) KeyOf(int cell)
    {
        var (row, member) = Math.DivRem(cell, axes.MemberCount);
        var dimension = _dimensionOf[member];
        if (dimension != 0)
        {
            return (row, dimension);
        }

        var (area, period) = Math.DivRem(row, axes.PeriodCount);
        return (area * 10_000 + axes.Periods[period].Year, dimension);
    }

    private static int[] DimensionsOf(CubeAxes axes)
    {
        List<string> dimensions = [.. axes.Members.Select(member => member.Dimension).Distinct()];
        return [.. axes.Members.Select(member => dimensions.IndexOf(member.Dimension))];
    }
}
