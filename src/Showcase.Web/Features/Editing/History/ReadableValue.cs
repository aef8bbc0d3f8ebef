using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Features.Editing.Gates;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.History;

/// <summary>Stored values as a person reads them, in lines; never JSON.</summary>
/// <param name="names">Names of what is pointed to, by key.</param>
/// <param name="results">Knows the areas by name.</param>
internal sealed class ReadableValue(SiteSchema schema, IReadOnlyDictionary<Guid, string> names, IPublishedResults results)
{
    private const int Deepest = 8;

    public static bool IsText(string editor) => editor is Aliases.RichText or Aliases.TextArea or Aliases.TextBox or Aliases.BlockList;

    public IReadOnlyList<string> Lines(string editor, string? value, int depth = 0)
    {
        if (string.IsNullOrEmpty(value))
        {
            return [];
        }

        return editor switch
        {
            Aliases.RichText => [.. RichTextFacts.LinesOf(value, token => ChosenResult.Say(token, results)), .. Blocks(StoredProperties.BlocksIn(editor, value), depth)],
            Aliases.BlockList => [.. Blocks(value, depth)],
            Aliases.ContentPicker or Aliases.MultiNodeTreePicker => [.. SnapshotReferences.KeysIn(value).Select(NameOf)],
            Aliases.MediaPicker3 => [.. StoredMediaPick.Read(value).OfType<StoredMediaPick>().Select(pick => NameOf(pick.MediaKey) + (pick.FocalPoint is null ? "" : ", met een eigen middelpunt"))],
            Aliases.MultiUrlPicker => [.. Links(value)],
            Aliases.Boolean => [value is "1" or "true" or "True" ? "Ja" : "Nee"],
            Aliases.DateTime => [StoredDay.Read(value) is { } day ? DutchFormat.Day(day) + TimeIn(value) : value],
            _ when value[0] is '[' or '{' => [.. Items(value)],
            _ => value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private string NameOf(Guid key) => names.GetValueOrDefault(key, "iets wat er niet meer is");

    private static string TimeIn(string value) => value.Length >= 16 && value[11..16] is var time && time != "00:00" ? ", " + time : "";

    private IEnumerable<string> Blocks(string? json, int depth)
    {
        if (json is null || depth == Deepest)
        {
            yield break;
        }

        foreach (var (key, values) in BlockReader.Stored(json))
        {
            if (schema.FindType(key) is not { } type)
            {
                continue;
            }

            yield return type.Name;
            foreach (var property in schema.PropertiesOf(type))
            {
                var lines = Lines(schema.FindDataType(property.DataType)?.EditorAlias ?? "", values.Get(property.Alias), depth + 1);
                if (lines.Count > 0)
                {
                    yield return $"{property.Name}: {string.Join(" / ", type.Alias == ResultItem.Alias ? lines.Select(line => ChosenResult.SayField(property.Alias, line, results)) : lines)}";
                }
            }
        }
    }

    private IEnumerable<string> Links(string value)
    {
        foreach (var link in Parsed(value) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
        {
            if (link.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            var target = Member(link, "udi") is { } udi && SnapshotReferences.KeysIn(udi).FirstOrDefault() is var key && key != Guid.Empty ? NameOf(key) : Member(link, "url") ?? "";
            yield return Member(link, "name") is { Length: > 0 } name ? $"{name} ({target}{Member(link, "queryString")})" : target;
        }
    }

    // Choices and labels are lists of words; of anything else the words in it, one a line.
    private static IEnumerable<string> Items(string value) => Parsed(value) is { } json ? Words(json) : [value];

    private static IEnumerable<string> Words(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Words),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Words(member.Value).Select(word => $"{member.Name}: {word}")),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [json.ToString()],
    };

    private static JsonElement? Parsed(string value)
    {
        try
        {
            return JsonElement.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Member(JsonElement link, string name) => link.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
