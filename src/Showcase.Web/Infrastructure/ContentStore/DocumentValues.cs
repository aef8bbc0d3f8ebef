using System.Text.Json;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Property values as Umbraco stores them, by alias and culture; the empty culture is the one that does not vary.</summary>
internal sealed class DocumentValues
{
    private const string Invariable = "";

    private readonly Dictionary<string, Dictionary<string, string>> values = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Aliases => values.Keys;

    public string? Get(string alias, string? culture = null) =>
        values.TryGetValue(alias, out var byCulture)
            ? byCulture.TryGetValue(culture ?? Invariable, out var value) || byCulture.TryGetValue(Invariable, out value) ? value : null
            : null;

    public void Set(string alias, string? culture, string? value)
    {
        if (!values.TryGetValue(alias, out var byCulture))
        {
            values[alias] = byCulture = new(StringComparer.OrdinalIgnoreCase);
        }

        if (value is null)
        {
            byCulture.Remove(culture ?? Invariable);
        }
        else
        {
            byCulture[culture ?? Invariable] = value;
        }
    }

    public void Set(string alias, string? value) => Set(alias, null, value);

    /// <summary>All values, of every alias and culture.</summary>
    public IEnumerable<string> All() => values.Values.SelectMany(byCulture => byCulture.Values);

    /// <summary>The values that do not vary by culture, by alias.</summary>
    public IReadOnlyDictionary<string, string> Invariant() =>
        values.Where(pair => pair.Value.ContainsKey(Invariable)).ToDictionary(pair => pair.Key, pair => pair.Value[Invariable], StringComparer.OrdinalIgnoreCase);

    public DocumentValues Copy() => FromJson(ToJson());

    public string ToJson() => JsonSerializer.Serialize(values);

    /// <exception cref="JsonException">It is not what <see cref="ToJson"/> writes.</exception>
    public static DocumentValues FromJson(string json)
    {
        var read = new DocumentValues();
        foreach (var (alias, byCulture) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string?>?>>(json) ?? [])
        {
            foreach (var (culture, value) in byCulture ?? [])
            {
                read.Set(alias, culture, value);
            }
        }

        return read;
    }
}
