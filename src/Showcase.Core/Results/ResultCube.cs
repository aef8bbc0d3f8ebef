namespace Showcase.Core.Results;

/// <summary>One release, ready to be read: immutable, in memory.</summary>
public sealed class ResultCube(Release release, CubeContent content) : IPublishedResults
{
    private readonly CubeAxes _axes = content.Axes;

    public Release? Latest => release;

    public IReadOnlyList<ResultArea> Areas => _axes.Areas;

    public IReadOnlyList<ReleasedContract> Contracts => content.Contracts;

    public IPublishedResults Snapshot() => this;

    public ResultArea? FindArea(string? code) => _axes.AreaIndex(code) is { } area ? _axes.Areas[area] : null;

    public IReadOnlyList<ResultArea> PartsOf(string? area) =>
        _axes.AreaIndex(area) is { } whole ? [.. _axes.PartsOf(whole).Select(part => _axes.Areas[part])] : [];

    public PublishedResult? Find(string? indicator, string? area, string? periodText)
    {
        if (Indicators.Find(indicator) is not { } definition || _axes.AreaIndex(area) is not { } areaIndex)
        {
            return null;
        }

        return Period.TryResolve(periodText, release, out var period) && _axes.PeriodIndex(period) is { } periodIndex
            ? Result(definition, areaIndex, periodIndex, 0)
            : null;
    }

    public IReadOnlyList<PublishedResult> Series(string? indicator, string? area, bool years = false)
    {
        if (Indicators.Find(indicator) is not { } definition || _axes.AreaIndex(area) is not { } areaIndex)
        {
            return [];
        }

        return [.. _axes.Periods.Index().Where(period => period.Item.IsYear == years).Select(period => Result(definition, areaIndex, period.Index, 0))];
    }

    public IReadOnlyList<PublishedResult> Breakdown(string? indicator, string? area, Period period, string dimension)
    {
        if (Indicators.Find(indicator) is not { } definition || _axes.AreaIndex(area) is not { } areaIndex || _axes.PeriodIndex(period) is not { } periodIndex
            || !Dimension.IsReleased(dimension, _axes.Areas[areaIndex].Kind, period))
        {
            return [];
        }

        return [.. _axes.MembersOf(dimension).Where(member => dimension != Dimension.Total && definition.HasPart(_axes.Members[member]))
            .Select(member => Result(definition, areaIndex, periodIndex, member))];
    }

    private PublishedResult Result(IndicatorDefinition indicator, int area, int period, int member)
    {
        var (dimension, value) = _axes.Members[member];
        return new PublishedResult(indicator, _axes.Areas[area], _axes.Periods[period], dimension, value, content.Cell(indicator.Code, area, period, member), release);
    }
}
