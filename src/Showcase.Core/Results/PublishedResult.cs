namespace Showcase.Core.Results;

/// <summary>A number as anyone may show it: never without indicator, area, period and the release it stands in.</summary>
/// <param name="Indicator">Carries unit and definition.</param>
/// <param name="Dimension">One of <see cref="Results.Dimension"/>.</param>
/// <param name="Member">Value within the dimension, such as <c>groen</c>; empty for the total.</param>
public sealed record PublishedResult(
    IndicatorDefinition Indicator,
    ResultArea Area,
    Period Period,
    string Dimension,
    string Member,
    ResultCell Cell,
    Release Release)
{
    public ReleaseStatus Status => Release.StatusOf(Period);
}
