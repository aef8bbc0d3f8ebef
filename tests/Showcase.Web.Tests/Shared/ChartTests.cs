using CsCheck;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;

namespace Showcase.Web.Tests.Shared;

public sealed class ChartTests
{
    [Fact]
    public void The_scale_reaches_every_value_in_at_most_five_round_steps() =>
        Gen.Long[0, 1_000_000_000_000].Sample(largest =>
        {
            var scale = ChartScale.UpTo(largest);
            var lead = scale.Step;
            while (lead % 10 == 0)
            {
                lead /= 10;
            }

            return scale.Top >= largest && scale.Steps is >= 1 and <= 5 && lead is 1 or 2 or 5;
        });

    [Fact]
    public void Every_bar_stands_on_the_zero_line_within_the_drawing() =>
        Gen.Long[0, 5_000_000].Array[1, 60].Sample(values =>
        {
            var drawing = new SeriesChart(Series(values)).Wide;
            return drawing.Bars.Zip(drawing.Bars.Skip(1)).All(pair => Number(pair.First.X) + Number(pair.First.Width) <= Number(pair.Second.X) + 0.2)
                && drawing.Bars.All(bar => Math.Abs(Number(bar.Y) + Number(bar.Height) - drawing.Size.Base) < 0.2 && Number(bar.Y) >= drawing.Size.Top - 0.2 && Number(bar.X) + Number(bar.Width) <= drawing.Size.Width);
        });

    [Fact]
    public void A_hidden_quarter_is_told_in_words_and_has_no_bar()
    {
        var series = Series([20, 30]);
        var chart = new SeriesChart([series[0], series[1] with { Cell = ResultCell.FewerThan(10) }]);

        Assert.Equal(["definite", "hidden"], chart.Wide.Bars.Select(bar => bar.Kind));
        Assert.Equal("2e kwartaal 2024: minder dan 10 plaatsingen", chart.Wide.Bars[1].Title);
        Assert.Equal("0", chart.Wide.Bars[1].Height);
        Assert.Contains("1 van de 2 kwartalen heeft geen cijfer", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_any_figure_says_so()
    {
        var chart = new SeriesChart([Series([0])[0] with { Cell = ResultCell.Withheld }]);

        Assert.Equal("Geen enkel kwartaal heeft een cijfer dat getoond mag worden.", chart.Description);
    }

    private static List<PublishedResult> Series(long[] values)
    {
        var first = new Quarter(2024, 1);
        var quarters = Quarter.Range(first, new Quarter(2200, 4)).Take(values.Length).ToList();
        var release = new Release(1, first, new Quarter(2200, 4), ReleaseStatus.Definite, default, default, default, default);
        return [.. quarters.Select((quarter, at) => new PublishedResult(Indicators.Placements, ResultArea.All, Period.Of(quarter), Dimension.Total, "", ResultCell.Of(values[at]), release))];
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
