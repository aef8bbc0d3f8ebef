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

    /// <summary>A copy with these values in the place of those that do not vary; a value that is empty is no value.</summary>
    public DocumentValues WithInvariant(IEnumerable<KeyValuePair<string, string?>> invariant)
    {
        var changed = Copy();
        foreach (var alias in Aliases)
        {
            changed.Set(alias, null);
        }

        foreach (var (alias, value) in invariant)
        {
            changed.Set(alias, string.IsNullOrEmpty(value) ? null : value);
        }

        return changed;
    }

    /// <summary>True when every alias has the same value in every culture.</summary>
    public bool SaysSame(DocumentValues other) => Said().ToHashSet().SetEquals(other.Said());

    private IEnumerable<(string Alias, string Culture, string Value)> Said() =>
        from byAlias in values
        from byCulture in byAlias.Value
        where byCulture.Value.Length > 0
        select (byAlias.Key.ToUpperInvariant(), byCulture.Key.ToUpperInvariant(), byCulture.Value);

    public DocumentValues Copy() => FromJson(ToJson());

    public string ToJson() => JsonSerializer.Serialize(values);

    /// <summary>The same for a list, in which one document that cannot be read must not take the others with it.</summary>
    public static DocumentValues ReadOrEmpty(string json)
    {
        try
        {
            return FromJson(json);
        }
        catch (JsonException)
        {
            return new();
        }
    }

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
