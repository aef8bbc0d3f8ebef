namespace Showcase.Core.Results;

/// <summary>The controlled cells of a release, without its header.</summary>
public sealed class CubeContent
{
    private readonly IReadOnlyDictionary<string, ResultCell[]> _cells;

    internal CubeContent(CubeAxes axes, IReadOnlyDictionary<string, ResultCell[]> cells, IReadOnlyList<ReleasedContract> contracts) =>
        (Axes, _cells, Contracts) = (axes, cells, contracts);

    public CubeAxes Axes { get; }

    /// <summary>Contracts shown by themselves: their contractors agreed.</summary>
    public IReadOnlyList<ReleasedContract> Contracts { get; }

    /// <summary>Cells of an indicator by place on the axes; absent when the release was made before the indicator existed.</summary>
    public ResultCell Cell(string indicator, int area, int period, int member) =>
        _cells.TryGetValue(indicator, out var cells) ? cells[Axes.Cell(area, period, member)] : ResultCell.Absent;

    internal CubeContent With(IReadOnlyList<ReleasedContract> contracts) => new(Axes, _cells, contracts);

    internal ResultCell Cell(string indicator, int cell) => _cells.TryGetValue(indicator, out var cells) ? cells[cell] : ResultCell.Absent;

    internal IEnumerable<(string Indicator, ResultCell[] Cells)> ByIndicator =>
        _cells.OrderBy(indicator => indicator.Key, StringComparer.Ordinal).Select(indicator => (indicator.Key, indicator.Value));
}
