using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>Reads the JSON in which Umbraco stores blocks, in the form of version 15 and later and in the older one with UDIs.</summary>
internal sealed class BlockReader(Lazy<PublishedTypes> types, IPublishedModelFactory models)
{
    public const string BlockList = "Umbraco.BlockList";

    /// <summary>The blocks in layout order.</summary>
    /// <exception cref="JsonException">The value is no JSON.</exception>
    public IReadOnlyList<(IPublishedElement Content, IPublishedElement? Settings)> Read(string json, string layoutAlias)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Member(root, "layout") is not { } layouts || Member(layouts, layoutAlias) is not { ValueKind: JsonValueKind.Array } layout)
        {
            return [];
        }

        var content = Elements(root, "contentData");
        var settings = Elements(root, "settingsData");
        var exposed = Exposed(root);
        var blocks = new List<(IPublishedElement, IPublishedElement?)>();
        foreach (var item in layout.EnumerateArray())
        {
            if (Key(item, "content") is { } key && content.TryGetValue(key, out var element) && (exposed is null || exposed.Contains(key)))
            {
                blocks.Add((element, Key(item, "settings") is { } settingsKey ? settings.GetValueOrDefault(settingsKey) : null));
            }
        }

        return blocks;
    }

    /// <summary>Types and stored values of the blocks, in layout order; nothing when it cannot be read.</summary>
    public static IReadOnlyList<(Guid Type, DocumentValues Values)> Stored(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (Member(document.RootElement, "contentData") is not { ValueKind: JsonValueKind.Array } list)
            {
                return [];
            }

            var order = Member(document.RootElement, "layout") is { ValueKind: JsonValueKind.Object } layouts
                ? layouts.EnumerateObject().Where(layout => layout.Value.ValueKind == JsonValueKind.Array).SelectMany(layout => layout.Value.EnumerateArray()).Select(item => Key(item, "content")).ToList()
                : [];
            return
            [
                .. from data in list.EnumerateArray()
                   let key = Guid.TryParse(Text(data, "key"), out var plain) ? plain : UdiKey(Text(data, "udi"))
                   where Guid.TryParse(Text(data, "contentTypeKey"), out _)
                   orderby order.IndexOf(key) is var place && place < 0 ? int.MaxValue : place
                   select (Guid.Parse(Text(data, "contentTypeKey")!), Values(data)),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private Dictionary<Guid, IPublishedElement> Elements(JsonElement root, string name)
    {
        var elements = new Dictionary<Guid, IPublishedElement>();
        if (Member(root, name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return elements;
        }

        foreach (var data in list.EnumerateArray())
        {
            var key = Text(data, "key") is { } text && Guid.TryParse(text, out var plain) ? plain : UdiKey(Text(data, "udi"));
            if (key is { } known && Guid.TryParse(Text(data, "contentTypeKey"), out var typeKey) && types.Value.Find(typeKey) is { } type)
            {
                elements[known] = models.CreateModel(new SnapshotElement(type, known, Values(data)));
            }
        }

        return elements;
    }

    private static DocumentValues Values(JsonElement data)
    {
        var values = new DocumentValues();
        if (Member(data, "values") is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (var value in list.EnumerateArray())
            {
                if (Text(value, "alias") is { } alias)
                {
                    values.Set(alias, Text(value, "culture"), Member(value, "value") is { } stored ? AsStored(stored) : null);
                }
            }

            return values;
        }

        foreach (var member in data.EnumerateObject().Where(member => member.Name is not ("udi" or "key" or "contentTypeKey")))
        {
            values.Set(member.Name, AsStored(member.Value));
        }

        return values;
    }

    // A value inside a block is JSON of its own; outside a block Umbraco stores the same as text.
    private static string? AsStored(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => value.GetRawText(),
    };

    private static HashSet<Guid>? Exposed(JsonElement root) =>
        Member(root, "expose") is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => Text(item, "contentKey")).Select(text => Guid.TryParse(text, out var key) ? key : Guid.Empty)]
            : null;

    private static Guid? Key(JsonElement item, string prefix) =>
        Guid.TryParse(Text(item, prefix + "Key"), out var key) ? key : UdiKey(Text(item, prefix + "Udi"));

    private static Guid? UdiKey(string? text) => UdiParser.TryParse(text ?? "", out GuidUdi? udi) ? udi.Guid : null;

    private static string? Text(JsonElement parent, string name) => Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var member in parent.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value;
            }
        }

        return null;
    }
}
