using System.Globalization;
using System.Text.Json;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The released cells of an indicator as JSON: definition and release once, then one object per cell.</summary>
internal static class ResultJson
{
    public static byte[] Write(IndicatorDefinition indicator, IPublishedResults results, ResultArea? area)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            WriteIndicator(json, indicator);
            if (results.Latest is { } release)
            {
                WriteRelease(json, release);
            }

            json.WriteStartArray("cells");
            foreach (var cell in results.CellsOf(indicator, area))
            {
                WriteCell(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Word(ReleaseStatus status) => status == ReleaseStatus.Definite ? "definitief" : "voorlopig";

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorDefinition indicator)
    {
        json.WriteStartObject("indicator");
        json.WriteString("code", indicator.Code);
        json.WriteString("name", indicator.Name);
        json.WriteString("unit", indicator.UnitPlural);
        json.WriteString("definition", indicator.Definition);
        json.WriteString("formula", indicator.Formula);
        json.WriteString("definitionVersion", indicator.DefinitionVersion);
        if (indicator.HasEuroNote)
        {
            json.WriteString("note", ResultText.EuroNote);
        }

        json.WriteEndObject();
    }

    private static void WriteRelease(Utf8JsonWriter json, Release release)
    {
        json.WriteStartObject("release");
        json.WriteNumber("number", release.Number);
        json.WriteString("quarter", release.Quarter.ToString());
        json.WriteString("status", Word(release.Status));
        json.WriteString("asOf", Day(release.AsOf));
        json.WriteString("releasedAt", release.ReleasedAt);
        json.WriteString("nextExpected", Day(release.NextExpected));
        if (release.Corrects is { } corrects)
        {
            json.WriteNumber("corrects", corrects);
        }

        if (release.Note is { } note)
        {
            json.WriteString("note", note);
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, PublishedResult cell)
    {
        var words = ResultText.For(cell);
        json.WriteStartObject();
        json.WriteString("area", cell.Area.Code);
        json.WriteString("areaName", cell.Area.Name);
        json.WriteString("period", cell.Period.ToString());
        json.WriteString("dimension", cell.Dimension);
        json.WriteString("member", cell.Member);
        if (cell.Cell.HasValue)
        {
            json.WriteNumber("value", cell.Cell.Value);
        }
        else
        {
            json.WriteNull("value");
            json.WriteString("missing", words.Cell);
        }

        json.WriteString("text", words.Cell);
        if (cell.Dimension == Dimension.Total && InlineResult.Say(cell) is { } sentence)
        {
            json.WriteString("sentence", sentence);
        }

        json.WriteString("status", Word(cell.Status));
        json.WriteEndObject();
    }
}
