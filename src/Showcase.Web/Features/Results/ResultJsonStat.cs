using System.Text.Json;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The released cells of an indicator as a JSON-stat 2.0 dataset (json-stat.org/full, version 2.0): area × period × part, row by row.</summary>
/// <remarks>The total and the parts of all dimensions are categories of one dimension <c>part</c>, so that no combination of parts is announced that was never released.
/// A dataset has a place for each part in each area and period: where a division is not released, it says so.</remarks>
internal static class ResultJsonStat
{
    /// <summary>Status of a place that the release has no cell for.</summary>
    internal const string NotDivided = "niet uitgesplitst";

    public static byte[] Write(IndicatorDefinition indicator, IPublishedResults results, ResultArea? area, string address)
    {
        var cells = results.CellsOf(indicator, area).ToList();
        var (areas, periods, parts) = (Distinct(cells, cell => cell.Area), Distinct(cells, cell => cell.Period), Distinct(cells, cell => new CubeMember(cell.Dimension, cell.Member)));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", "2.0");
            json.WriteString("class", "dataset");
            json.WriteString("href", address);
            json.WriteString("label", indicator.Name);
            WriteSource(json, indicator, results.Latest);
            WriteShape(json, [areas.Count, periods.Count, parts.Count, 1]);
            json.WriteStartObject("dimension");
            WriteDimension(json, "area", "Gebied", areas.Select(one => (one.Code, one.Name)));
            WriteDimension(json, "period", "Periode", periods.Select(period => (period.ToString(), period.Label)));
            WriteDimension(json, "part", "Indeling en deel", parts.Select(part => (CodeOf(part), LabelOf(part))));
            WriteMetric(json, indicator);
            json.WriteEndObject();
            WriteValues(json, Places(cells, areas, periods, parts));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>What a reader must know of a value that is not there or may still change; nothing for a definite figure.</summary>
    internal static string? StatusOf(PublishedResult cell)
    {
        var missing = cell.Cell.HasValue ? null : ResultText.For(cell).Cell;
        var isProvisional = cell.Status == ReleaseStatus.Provisional;
        return isProvisional && missing is not null ? $"{missing}; voorlopig" : isProvisional ? "voorlopig" : missing;
    }

    internal static string CodeOf(CubeMember part) => part.Value.Length == 0 ? part.Dimension : $"{part.Dimension}/{part.Value}";

    private static string LabelOf(CubeMember part) => part.Value.Length == 0 ? "Totaal" : $"{DimensionWords.Noun(part.Dimension)}: {part.Value}";

    private static List<T> Distinct<T>(List<PublishedResult> cells, Func<PublishedResult, T> choose) => [.. cells.Select(choose).Distinct()];

    private static void WriteSource(Utf8JsonWriter json, IndicatorDefinition indicator, Release? release)
    {
        json.WriteStartArray("note");
        json.WriteStringValue(indicator.Definition);
        if (indicator.HasEuroNote)
        {
            json.WriteStringValue(ResultText.EuroNote);
        }

        json.WriteEndArray();
        if (release is null)
        {
            return;
        }

        json.WriteString("source", $"Uitgave {release.Number}, peildatum {DutchFormat.Day(release.AsOf)}");
        json.WriteString("updated", release.ReleasedAt);
        json.WriteStartObject("extension");
        json.WriteNumber("release", release.Number);
        json.WriteString("asOf", ResultJson.Day(release.AsOf));
        json.WriteString("definitionVersion", indicator.DefinitionVersion);
        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, int[] sizes)
    {
        json.WriteStartArray("id");
        foreach (var id in (string[])["area", "period", "part", "indicator"])
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteStartArray("size");
        Array.ForEach(sizes, json.WriteNumberValue);
        json.WriteEndArray();
        json.WriteStartObject("role");
        foreach (var (role, dimension) in ((string, string)[])[("geo", "area"), ("time", "period"), ("metric", "indicator")])
        {
            json.WriteStartArray(role);
            json.WriteStringValue(dimension);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteDimension(Utf8JsonWriter json, string id, string label, IEnumerable<(string Code, string Label)> categories)
    {
        var all = categories.ToList();
        json.WriteStartObject(id);
        json.WriteString("label", label);
        json.WriteStartObject("category");
        json.WriteStartArray("index");
        all.ForEach(category => json.WriteStringValue(category.Code));
        json.WriteEndArray();
        json.WriteStartObject("label");
        all.ForEach(category => json.WriteString(category.Code, category.Label));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, IndicatorDefinition indicator)
    {
        json.WriteStartObject("indicator");
        json.WriteString("label", "Indicator");
        json.WriteStartObject("category");
        json.WriteStartArray("index");
        json.WriteStringValue(indicator.Code);
        json.WriteEndArray();
        json.WriteStartObject("label");
        json.WriteString(indicator.Code, indicator.Name);
        json.WriteEndObject();
        json.WriteStartObject("unit");
        json.WriteStartObject(indicator.Code);
        json.WriteString("label", indicator.UnitPlural);
        json.WriteNumber("decimals", 0);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static List<PublishedResult?> Places(List<PublishedResult> cells, List<ResultArea> areas, List<Period> periods, List<CubeMember> parts)
    {
        var known = cells.ToDictionary(cell => (cell.Area, cell.Period, new CubeMember(cell.Dimension, cell.Member)));
        return
        [
            .. from area in areas
               from period in periods
               from part in parts
               select known.GetValueOrDefault((area, period, part)),
        ];
    }

    private static void WriteValues(Utf8JsonWriter json, List<PublishedResult?> places)
    {
        json.WriteStartArray("value");
        foreach (var place in places)
        {
            if (place is { Cell.HasValue: true })
            {
                json.WriteNumberValue(place.Cell.Value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("status");
        for (var at = 0; at < places.Count; at++)
        {
            if ((places[at] is { } cell ? StatusOf(cell) : NotDivided) is { } status)
            {
                json.WriteString(at.ToString(System.Globalization.CultureInfo.InvariantCulture), status);
            }
        }

        json.WriteEndObject();
    }
}
