namespace Showcase.Web.Features.Shared.Charts;

/// <summary>Sizes in units of the drawing; text keeps its size when the drawing is shown as wide as it is drawn.</summary>
/// <param name="Left">Room for the labels of the scale.</param>
/// <param name="LabelEveryQuarter">A label of its own for every quarter, or only for years.</param>
public sealed record ChartSize(int Width, int Height, int Left, int Top, int Bottom, bool LabelEveryQuarter)
{
    public static readonly ChartSize Wide = new(880, 360, 92, 18, 56, LabelEveryQuarter: true);

    public static readonly ChartSize Narrow = new(344, 270, 64, 14, 44, LabelEveryQuarter: false);

    /// <summary>Bars alone, beside a number.</summary>
    public static readonly ChartSize Small = new(160, 44, 0, 2, 2, LabelEveryQuarter: false);

    public int PlotWidth => Width - Left;

    public int PlotHeight => Height - Top - Bottom;

    /// <summary>Height of the zero line.</summary>
    public int Base => Height - Bottom;
}
