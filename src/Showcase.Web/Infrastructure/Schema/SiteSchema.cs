using System.Collections.Frozen;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>The types of a site as its uSync files declare them. Immutable.</summary>
internal sealed class SiteSchema
{
    private readonly FrozenDictionary<string, ContentTypeDefinition> typesByAlias;
    private readonly FrozenDictionary<Guid, ContentTypeDefinition> typesByKey;
    private readonly FrozenDictionary<Guid, DataTypeDefinition> dataTypesByKey;

    public SiteSchema(
        IEnumerable<ContentTypeDefinition> contentTypes,
        IEnumerable<DataTypeDefinition> dataTypes,
        IReadOnlyList<LanguageDefinition> languages,
        IReadOnlyDictionary<string, string> dictionary,
        IReadOnlyList<UsyncProblem> problems)
    {
        typesByAlias = contentTypes.ToFrozenDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        typesByKey = typesByAlias.Values.ToFrozenDictionary(type => type.Key);
        dataTypesByKey = dataTypes.ToFrozenDictionary(type => type.Key);
        Languages = languages;
        Dictionary = dictionary;
        Problems = problems;
    }

    public IEnumerable<ContentTypeDefinition> ContentTypes => typesByAlias.Values;

    public IEnumerable<DataTypeDefinition> DataTypes => dataTypesByKey.Values;

    public IReadOnlyList<LanguageDefinition> Languages { get; }

    /// <summary>Fixed words of the site in its default language, by key.</summary>
    public IReadOnlyDictionary<string, string> Dictionary { get; }

    public IReadOnlyList<UsyncProblem> Problems { get; }

    public ContentTypeDefinition? FindType(string alias) => typesByAlias.GetValueOrDefault(alias);

    public ContentTypeDefinition? FindType(Guid key) => typesByKey.GetValueOrDefault(key);

    public DataTypeDefinition? FindDataType(Guid key) => dataTypesByKey.GetValueOrDefault(key);

    /// <summary>Own properties and those of its compositions, deeper compositions first.</summary>
    public IReadOnlyList<PropertyDefinition> PropertiesOf(ContentTypeDefinition type)
    {
        var properties = new Dictionary<string, PropertyDefinition>(StringComparer.OrdinalIgnoreCase);
        Collect(type, properties, []);
        return [.. properties.Values];
    }

    private void Collect(ContentTypeDefinition type, Dictionary<string, PropertyDefinition> properties, HashSet<Guid> seen)
    {
        if (!seen.Add(type.Key))
        {
            return;
        }

        foreach (var composition in type.Compositions)
        {
            if (FindType(composition) is { } composed)
            {
                Collect(composed, properties, seen);
            }
        }

        foreach (var property in type.Properties)
        {
            properties[property.Alias] = property;
        }
    }
}
