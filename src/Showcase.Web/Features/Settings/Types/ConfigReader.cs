using System.Text.Json;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Schema;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Settings.Types;

/// <summary>Reads the configuration of a data type as people read: Dutch words for what we know, names for keys.</summary>
internal sealed class ConfigReader(SiteSchema schema, IPublishedSite site)
{
    /// <summary>Nothing when it is no JSON.</summary>
    public IReadOnlyList<ConfigLine>? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind != JsonValueKind.Object ? null : [.. document.RootElement.EnumerateObject().SelectMany(member => LinesOf(ConfigWords.Of(member.Name), member.Value))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IEnumerable<ConfigLine> LinesOf(string label, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [new ConfigLine(label, [.. PartsOf(value)])],
        JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object) =>
            value.EnumerateArray().Select((item, index) => new ConfigLine($"{label} {index + 1}", item.ValueKind == JsonValueKind.Object ? [.. PartsOf(item)] : [ValueOf(null, item)])),
        JsonValueKind.Array => [new ConfigLine(label, value.GetArrayLength() == 0 ? [new(null, "geen", null)] : [.. Flat(value).Select(item => ValueOf(null, item))])],
        _ => [new ConfigLine(label, [ValueOf(null, value)])],
    };

    private IEnumerable<ConfigValue> PartsOf(JsonElement value) => value.EnumerateObject().SelectMany(member => member.Value.ValueKind switch
    {
        JsonValueKind.Array => Flat(member.Value).Select(item => ValueOf(ConfigWords.Of(member.Name), item)),
        JsonValueKind.Object => PartsOf(member.Value),
        _ => [ValueOf(ConfigWords.Of(member.Name), member.Value)],
    });

    // A toolbar is rows of groups of buttons.
    private static IEnumerable<JsonElement> Flat(JsonElement value) => value.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? Flat(item) : [item]);

    private ConfigValue ValueOf(string? label, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => new(label, "ja", null),
        JsonValueKind.False => new(label, "nee", null),
        JsonValueKind.Null => new(label, "niet ingesteld", null),
        JsonValueKind.Number when value.TryGetInt64(out var whole) => new(label, DutchFormat.Number(whole), null),
        JsonValueKind.String when Guid.TryParse(value.GetString(), out var key) => Named(label, key),
        JsonValueKind.String => new(label, value.GetString() is { Length: > 0 } text ? text : "leeg", null),
        _ => new(label, value.GetRawText(), null),
    };

    private ConfigValue Named(string? label, Guid key) =>
        schema.FindType(key) is { } type ? new(label, type.Name, SettingsRoutes.Of(SettingsRoutes.Type, key))
        : site.Find<IPublishedContent>(key) is { } content ? new(label, content.Name, $"{OfficePaths.Content}/{key}")
        : new(label, key.ToString(), null);
}

/// <summary>A setting of a data type.</summary>
internal sealed record ConfigLine(string Label, IReadOnlyList<ConfigValue> Values);

/// <param name="Label">Where a setting has parts.</param>
/// <param name="Path">Address of what it names, in the office.</param>
internal sealed record ConfigValue(string? Label, string Text, string? Path);
