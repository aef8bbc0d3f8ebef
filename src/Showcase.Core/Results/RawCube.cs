namespace Showcase.Core.Results;

/// <summary>What was counted, before disclosure control. Not public: it can tell about one person or one company.</summary>
public sealed class RawCube
{
    private readonly Dictionary<string, RawIndicator> _indicators;

    internal RawCube(CubeAxes axes)
    {
        Axes = axes;
        _indicators = Indicators.All.ToDictionary(indicator => indicator.Code, _ => new RawIndicator(axes.CellCount));
    }

    public CubeAxes Axes { get; }

    internal RawIndicator this[IndicatorDefinition indicator] => _indicators[indicator.Code];
}
