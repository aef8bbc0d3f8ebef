using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>The chart itself: columns over time, a gap where there is no number, hatched where it is provisional.</summary>
internal static class WordChartSpace
{
    private const string Ink = "0B5A66";
    private const string Paper = "FFFFFF";
    private const string Grid = "D5DCDD";
    private const uint Periods = 111_111_111;
    private const uint Values = 222_222_222;

    /// <param name="sheet">Name of the table that holds the data.</param>
    /// <param name="data">Relation to the workbook with that table.</param>
    public static ChartSpace Of(WordChart chart, string sheet, string data)
    {
        var space = new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = DocumentFacts.Language },
            new RoundedCorners { Val = false },
            new Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), Columns(chart, sheet), PeriodAxis(), ValueAxis(chart.ValueFormat)),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }),
            Line(null),
            Letters(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = data });
        space.AddNamespaceDeclaration("r", WordWriter.Office.TrimEnd('/'));
        return space;
    }

    private static BarChart Columns(WordChart chart, string sheet)
    {
        var last = chart.Points.Count + 1;
        var name = DocumentText.Legal(chart.Series);
        var series = new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
            new Order { Val = 0 },
            new SeriesText(new StringReference(new Formula($"{sheet}!$B$1"), new StringCache(new PointCount { Val = 1 }, new StringPoint(new NumericValue(name)) { Index = 0 }))),
            new ChartShapeProperties(Solid(Ink)),
            new InvertIfNegative { Val = false });
        foreach (var (at, _) in chart.Points.Index().Where(point => point.Item.IsHatched && point.Item.Value is not null))
        {
            series.AppendChild(new DataPoint(new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at }, new InvertIfNegative { Val = false }, new Bubble3D { Val = false }, Hatched()));
        }

        series.AppendChild(new CategoryAxisData(new StringReference(new Formula($"{sheet}!$A$2:$A${last}"), Labels(chart.Points))));
        series.AppendChild(new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberReference(new Formula($"{sheet}!$B$2:$B${last}"), Numbers(chart))));
        return new BarChart(
            new BarDirection { Val = BarDirectionValues.Column },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false },
            series,
            new GapWidth { Val = 45 },
            new AxisId { Val = Periods },
            new AxisId { Val = Values });
    }

    private static StringCache Labels(IReadOnlyList<WordChartPoint> points) => new(
        [new PointCount { Val = (uint)points.Count }, .. points.Index().Select(point => new StringPoint(new NumericValue(DocumentText.Legal(point.Item.Label))) { Index = (uint)point.Index })]);

    private static NumberingCache Numbers(WordChart chart) => new(
    [
        new FormatCode(chart.ValueFormat),
        new PointCount { Val = (uint)chart.Points.Count },
        .. chart.Points.Index().Where(point => point.Item.Value is not null)
            .Select(point => new NumericPoint(new NumericValue(point.Item.Value!.Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)point.Index }),
    ]);

    private static CategoryAxis PeriodAxis() => new(
        new AxisId { Val = Periods },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        Line(Ink),
        new CrossingAxis { Val = Values },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 },
        new NoMultiLevelLabels { Val = true });

    private static ValueAxis ValueAxis(string format) => new(
        new AxisId { Val = Values },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorGridlines(Line(Grid)),
        new NumberingFormat { FormatCode = format, SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        Line(null),
        new CrossingAxis { Val = Periods },
        new Crosses { Val = CrossesValues.AutoZero },
        new CrossBetween { Val = CrossBetweenValues.Between });

    private static A.SolidFill Solid(string color) => new(new A.RgbColorModelHex { Val = color });

    private static ChartShapeProperties Hatched() => new(
        new A.PatternFill(new A.ForegroundColor(new A.RgbColorModelHex { Val = Ink }), new A.BackgroundColor(new A.RgbColorModelHex { Val = Paper })) { Preset = A.PresetPatternValues.WideUpwardDiagonal },
        new A.Outline(Solid(Ink)) { Width = 9525 });

    private static ChartShapeProperties Line(string? color) => new(color is null ? new A.Outline(new A.NoFill()) : new A.Outline(Solid(color)) { Width = 9525 });

    private static TextProperties Letters() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 900, Language = DocumentFacts.Language }), new A.EndParagraphRunProperties { Language = DocumentFacts.Language }));
}
