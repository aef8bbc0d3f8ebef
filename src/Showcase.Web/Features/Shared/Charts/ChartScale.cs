namespace Showcase.Web.Features.Shared.Charts;

/// <summary>The vertical scale: from zero in at most five round steps.</summary>
internal sealed record ChartScale(long Step, int Steps)
{
    public long Top => Step * Steps;

    public static ChartScale UpTo(long largest)
    {
        var step = 1L;
        for (var at = 0; step * 5 < largest; at++)
        {
            // 1, 2, 5, 10, 20, 50 …
            step = (at % 3) switch
            {
                0 => step * 2,
                1 => step / 2 * 5,
                _ => step * 2,
            };
        }

        return new ChartScale(step, (int)Math.Max(1, (largest + step - 1) / step));
    }
}
