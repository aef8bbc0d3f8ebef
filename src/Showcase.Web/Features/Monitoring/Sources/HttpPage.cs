using System.Text.Json;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>One page of a table as the monitoring contract describes it.</summary>
/// <param name="State"><c>stand</c>: the same on every page of a delivery.</param>
/// <param name="IsPartial">True when <c>volledig</c> is false: only what changed.</param>
/// <param name="Count"><c>aantal</c>: records of all pages together.</param>
/// <param name="Next"><c>volgende</c>, as it came.</param>
internal sealed record HttpPage(string State, bool IsPartial, int Count, string? Next, IReadOnlyList<HttpRecord> Records, IReadOnlyList<string> Removed)
{
    private const int MaximumDepth = 8;
    private const int MaximumColumns = 200;
    private const int MaximumId = 400;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth, CommentHandling = JsonCommentHandling.Disallow };

    /// <exception cref="RefusedException">It is not such a page.</exception>
    public static HttpPage Read(string table, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var page = document.RootElement;
            if (page.ValueKind != JsonValueKind.Object || Text(page, "tabel") != table)
            {
                throw new RefusedException($"{table}: het antwoord is geen bladzijde van deze tabel.");
            }

            return new HttpPage(
                Text(page, "stand") is { Length: > 0 and <= 100 } state ? state : throw new RefusedException($"{table}: stand ontbreekt."),
                page.TryGetProperty("volledig", out var whole) && whole.ValueKind == JsonValueKind.False,
                page.TryGetProperty("aantal", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var number) && number >= 0
                    ? number : throw new RefusedException($"{table}: aantal ontbreekt."),
                Text(page, "volgende"),
                page.TryGetProperty("records", out var records) && records.ValueKind == JsonValueKind.Array
                    ? [.. records.EnumerateArray().Select(record => HttpRecord.Read(table, record))]
                    : throw new RefusedException($"{table}: records ontbreekt."),
                page.TryGetProperty("verwijderd", out var removed) && removed.ValueKind == JsonValueKind.Array
                    ? [.. removed.EnumerateArray().Select(Id).Where(id => id.Length is > 0 and <= MaximumId)] : []);
        }
        catch (JsonException)
        {
            throw new RefusedException($"{table}: het antwoord is geen geldige JSON.");
        }
    }

    /// <summary>Column names in the order in which they come, of all records on the page.</summary>
    public IReadOnlyList<string> Columns(string table)
    {
        var columns = Records.SelectMany(record => record.Fields.Keys).Distinct(StringComparer.Ordinal).Take(MaximumColumns + 1).ToList();
        return columns.Count <= MaximumColumns ? columns : throw new RefusedException($"{table}: er zijn meer dan {MaximumColumns} velden.");
    }

    private static string? Text(JsonElement page, string name) =>
        page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Id(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

/// <summary>One record.</summary>
/// <param name="Problem">Dutch reason why it cannot be read.</param>
internal sealed record HttpRecord(IReadOnlyDictionary<string, string> Fields, string? Problem)
{
    public static HttpRecord Read(string table, JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            throw new RefusedException($"{table}: een record is geen object.");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string? problem = null;
        foreach (var field in record.EnumerateObject())
        {
            problem ??= fields.ContainsKey(field.Name) ? $"Veld {field.Name} staat er twee keer." : null;
            var value = field.Value;
            fields[field.Name] = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!.Trim(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.True => "ja",
                JsonValueKind.False => "nee",
                JsonValueKind.Null => "",
                // Looked at for personal data all the same.
                _ => value.GetRawText(),
            };
            problem ??= value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? $"Veld {field.Name} bevat meer dan één waarde." : null;
        }

        return new HttpRecord(fields, problem?.Length > 200 ? "Een veld is niet te lezen." : problem);
    }

    /// <summary>In the order of the columns.</summary>
    /// <exception cref="RefusedException">It has a field that no record before had.</exception>
    public SourceRow ToRow(int number, IReadOnlyList<string> columns, string table)
    {
        var values = new string[columns.Count];
        var found = 0;
        for (var at = 0; at < values.Length; at++)
        {
            (values[at], var isThere) = Fields.TryGetValue(columns[at], out var value) ? (value, 1) : ("", 0);
            found += isThere;
        }

        return found == Fields.Count
            ? new SourceRow(number, values, Problem)
            : throw new RefusedException($"{table}: vanaf record {number} komt er een veld bij dat de eerste bladzijde niet had. De bron is veranderd.");
    }
}
