using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>The stored block list of versions, to read and to add to. Blocks that are there keep their place and their own values.</summary>
internal sealed class VersionBlocks
{
    private const string BlockList = "Umbraco.BlockList";

    private readonly JsonObject root;
    private readonly Guid blockType;

    private VersionBlocks(JsonObject root, Guid blockType) => (this.root, this.blockType) = (root, blockType);

    /// <param name="stored">As Umbraco stores it; what cannot be read counts as empty.</param>
    /// <param name="blockType">Key of the element type of one version.</param>
    public static VersionBlocks Read(string? stored, Guid blockType)
    {
        try
        {
            return new(ReadWhole(JsonNode.Parse(stored is { Length: > 0 } ? stored : "{}", new JsonNodeOptions { PropertyNameCaseInsensitive = true })) as JsonObject ?? [], blockType);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return new([], blockType);
        }
    }

    /// <summary>The versions that a reader of the page would see, in their order.</summary>
    public IEnumerable<StoredVersion> All => Layout().OfType<JsonObject>()
        .Select(item => Text(item["contentKey"]) is { } key && IsExposed(key) ? Data().OfType<JsonObject>().FirstOrDefault(data => SameKey(Text(data["key"]), key)) : null)
        .OfType<JsonObject>()
        .Select(data => new StoredVersion(Value(data, "version") ?? "", Value(data, "date"), Value(data, "note") ?? "", Value(data, "clause"), data));

    public StoredVersion? Find(string version) =>
        All.Where(known => known.Version == version).OrderByDescending(known => known.HasClause).FirstOrDefault();

    /// <summary>Adds a version, or its text to the block that is there without one.</summary>
    public void Keep(StoredVersion kept)
    {
        if (Find(kept.Version) is { } present)
        {
            Set(present.Block, "clause", "Umbraco.RichText", kept.Clause);
            return;
        }

        var key = Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture);
        var block = new JsonObject { ["contentTypeKey"] = blockType.ToString("D", CultureInfo.InvariantCulture), ["key"] = key, ["udi"] = null, ["values"] = new JsonArray() };
        Set(block, "version", "Umbraco.TextBox", kept.Version);
        Set(block, "date", "Umbraco.DateTime", kept.Date);
        Set(block, "note", "Umbraco.TextArea", kept.Note);
        Set(block, "clause", "Umbraco.RichText", kept.Clause);
        Data().Add((JsonNode)block);
        Layout().Add((JsonNode)new JsonObject { ["contentKey"] = key, ["settingsKey"] = null });
        if (root["expose"] is JsonArray || Data().Count == 1)
        {
            Array(root, "expose").Add((JsonNode)new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null });
        }
    }

    public string ToJson() => root.ToJsonString();

    // An object is only read when it is asked for a member, and a name that stands there twice is only found then.
    private static JsonNode? ReadWhole(JsonNode? node)
    {
        foreach (var part in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
        {
            ReadWhole(part);
        }

        return node;
    }

    private static void Set(JsonObject block, string alias, string editor, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (block["values"] is not JsonArray values)
        {
            // The form before version 15 has its values beside the key.
            block[alias] = value;
            return;
        }

        foreach (var old in values.OfType<JsonObject>().Where(old => Text(old["alias"]) == alias).ToList())
        {
            values.Remove(old);
        }

        values.Add((JsonNode)new JsonObject { ["alias"] = alias, ["culture"] = null, ["segment"] = null, ["editorAlias"] = editor, ["value"] = value });
    }

    private JsonArray Data() => Array(root, "contentData");

    private JsonArray Layout()
    {
        if (root["layout"] is not JsonObject layout)
        {
            root["layout"] = layout = [];
        }

        return Array(layout, BlockList);
    }

    private bool IsExposed(string key) =>
        root["expose"] is not JsonArray exposed || exposed.OfType<JsonObject>().Any(item => SameKey(Text(item["contentKey"]), key));

    private static JsonArray Array(JsonObject parent, string name)
    {
        if (parent[name] is not JsonArray array)
        {
            parent[name] = array = [];
        }

        return array;
    }

    private static string? Value(JsonObject block, string alias) =>
        (block["values"] is JsonArray values ? values.OfType<JsonObject>().FirstOrDefault(value => Text(value["alias"]) == alias)?["value"] : block[alias]) switch
        {
            null => null,
            JsonValue text when text.TryGetValue<string>(out var words) => words is { Length: > 0 } ? words : null,
            var other => other.ToJsonString(),
        };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool SameKey(string? one, string other) => Guid.TryParse(one, out var left) && Guid.TryParse(other, out var right) && left == right;
}

/// <summary>A version as it is stored.</summary>
/// <param name="Date">As stored, or nothing.</param>
/// <param name="Clause">Stored rich text, or nothing when its text was not kept.</param>
/// <param name="Block">Where it stands; empty for one that has no block yet.</param>
internal sealed record StoredVersion(string Version, string? Date, string Note, string? Clause, JsonObject Block)
{
    public bool HasClause => Clause is not null;
}
