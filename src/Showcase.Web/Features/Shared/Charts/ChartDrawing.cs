using System.Globalization;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared.Charts;

/// <summary>Everything on the drawing with its place; a view only writes it down.</summary>
public sealed record ChartDrawing(ChartSize Size, IReadOnlyList<ChartLine> Lines, IReadOnlyList<ChartBar> Bars, IReadOnlyList<ChartLabel> Labels)
{
    internal static ChartDrawing Of(IReadOnlyList<PublishedResult> series, ChartScale scale, ChartSize size)
    {
        var slot = (double)size.PlotWidth / series.Count;
        return new ChartDrawing(
            size,
            [.. Enumerable.Range(0, scale.Steps + 1).Select(step => Line(series[0].Indicator.Kind, scale, step, size))],
            [.. series.Select((result, at) => Bar(result, scale, size, size.Left + at * slot, slot))],
            [.. QuarterLabels(series, size, slot)]);
    }

    private static ChartLine Line(UnitKind kind, ChartScale scale, int step, ChartSize size)
    {
        var value = scale.Step * step;
        var y = size.Base - size.PlotHeight * step / scale.Steps;
        return new ChartLine(y, AxisLabel(kind, value, scale.Top));
    }

    private static ChartBar Bar(PublishedResult result, ChartScale scale, ChartSize size, double left, double slot)
    {
        var words = ResultText.For(result);
        var height = result.Cell.HasValue ? (double)size.PlotHeight * result.Cell.Value / scale.Top : 0;
        var kind = result.Cell.Status switch
        {
            CellStatus.Published when result.Status == ReleaseStatus.Provisional => "provisional",
            CellStatus.Published => "definite",
            CellStatus.FewerThan or CellStatus.Withheld => "hidden",
            _ => "absent",
        };
        return new ChartBar(
            Place(left + slot * 0.16), Place(size.Base - height), Place(slot * 0.68), Place(height), Place(left + slot / 2), kind,
            $"{words.Period}: {words.Text ?? words.Missing}{(kind == "provisional" ? " (voorlopig)" : "")}");
    }

    private static IEnumerable<ChartLabel> QuarterLabels(IReadOnlyList<PublishedResult> series, ChartSize size, double slot)
    {
        for (var at = 0; at < series.Count; at++)
        {
            var quarter = series[at].Period.LastQuarter;
            if (size.LabelEveryQuarter && slot > 24)
            {
                yield return new ChartLabel(Place(size.Left + (at + 0.5) * slot), size.Base + 20, $"K{quarter.Number}");
            }

            // The year stands under its first quarter that is drawn.
            if (quarter.Number == 1 || (at == 0 && quarter.Number < 4))
            {
                yield return new ChartLabel(Place(size.Left + (at + 0.5) * slot), size.Base + (size.LabelEveryQuarter ? 42 : 22), quarter.Year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static string AxisLabel(UnitKind kind, long value, long top) => kind switch
    {
        UnitKind.Euro when top >= 1_000_000 => $"€ {DutchFormat.Number(value / 1_000_000m, 2)} mln",
        UnitKind.Euro => $"€ {DutchFormat.Number(value)}",
        UnitKind.Percent => $"{DutchFormat.Number(value)} %",
        _ => DutchFormat.Number(value),
    };

    // One decimal is finer than a screen shows, and keeps the page small.
    private static string Place(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A line of the scale.</summary>
public sealed record ChartLine(int Y, string Label);

/// <summary>One quarter.</summary>
/// <param name="Middle">Horizontal middle.</param>
/// <param name="Kind"><c>definite</c>, <c>provisional</c>, <c>hidden</c> or <c>absent</c>.</param>
/// <param name="Title">Period and figure in words.</param>
public sealed record ChartBar(string X, string Y, string Width, string Height, string Middle, string Kind, string Title);

/// <summary>Text under the zero line.</summary>
public sealed record ChartLabel(string X, int Y, string Text);
