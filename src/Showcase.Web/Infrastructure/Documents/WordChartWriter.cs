using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using ChartReference = DocumentFormat.OpenXml.Drawing.Charts.ChartReference;
using NonVisualGraphicFrameDrawingProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Adds a chart with a workbook of its own to a document, and gives the drawing that shows it.</summary>
internal sealed class WordChartWriter(OpcPackage package)
{
    private const string Data = "Grafiekgegevens";

    // English Metric Units: the width of the text by a good third of it.
    private const long Width = 6_120_000;
    private const long Height = 2_520_000;

    private uint _count;

    public Drawing Write(WordChart chart)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        var (path, workbook) = ($"charts/chart{number}.xml", $"embeddings/grafiek{number}.xlsx");
        package.Add("word/" + workbook, XlsxWriter.ContentType, stream => WriteData(stream, chart));
        var data = package.Relate("word/" + path, WordWriter.Office + "package", "../" + workbook);
        package.Add("word/" + path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", stream => XlsxWriter.Save(stream, WordChartSpace.Of(chart, Data, data)));
        var id = package.Relate(WordWriter.DocumentPath, WordWriter.Office + "chart", path);
        return new Drawing(new Inline(
            new Extent { Cx = Width, Cy = Height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = _count, Name = "Grafiek " + number, Title = DocumentText.Legal(chart.Title), Description = DocumentText.Legal(chart.Description) },
            new NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    private void WriteData(Stream stream, WordChart chart) => XlsxWriter.Write(
        stream,
        new DocumentFacts(chart.Title, chart.Series, "", package.Created, "", []),
        [
            new Sheet(Data, [new SheetColumn("Periode", 24), new SheetColumn(chart.Series, 24)], chart.Points.Select(point => new[]
                { SheetCell.Text(point.Label), point.Value is { } value ? SheetCell.Number(value, 1) : SheetCell.Empty })),
        ]);
}
