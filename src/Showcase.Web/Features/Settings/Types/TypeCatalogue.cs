using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Settings.Types;

/// <summary>The types of the site and what points to what. Made once: types cannot change while the site runs.</summary>
internal sealed class TypeCatalogue(SiteSchema schema)
{
    private readonly ILookup<Guid, ContentTypeDefinition> composedBy =
        schema.ContentTypes.SelectMany(type => type.Compositions.Select(key => (key, type))).ToLookup(pair => pair.key, pair => pair.type);

    private readonly ILookup<Guid, ContentTypeDefinition> allowedUnder =
        schema.ContentTypes.SelectMany(type => type.AllowedChildren.Select(key => (key, type))).ToLookup(pair => pair.key, pair => pair.type);

    private readonly ILookup<Guid, PropertyUse> usesOfDataType =
        schema.ContentTypes.SelectMany(type => type.Properties.Select(property => new PropertyUse(type, property))).ToLookup(use => use.Property.DataType);

    private readonly ILookup<Guid, DataTypeDefinition> namedByDataType =
        schema.ContentTypes.SelectMany(type => schema.DataTypes.Where(data => data.ConfigJson.Contains(type.Key.ToString(), StringComparison.OrdinalIgnoreCase)).Select(data => (type.Key, data))).ToLookup(pair => pair.Key, pair => pair.data);

    public SiteSchema Schema => schema;

    /// <param name="asked">Part of a name, an alias, an editor or a property; nothing for all.</param>
    public IReadOnlyList<ContentTypeDefinition> FindTypes(string? asked, Func<ContentTypeDefinition, bool> isOfKind) =>
    [
        .. schema.ContentTypes.Where(type => isOfKind(type) && Matches(asked, [type.Name, type.Alias, .. type.Properties.SelectMany(property => new[] { property.Name, property.Alias })]))
            .OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    public IReadOnlyList<DataTypeDefinition> FindDataTypes(string? asked) =>
        [.. schema.DataTypes.Where(data => Matches(asked, data.Name, data.EditorAlias, data.EditorUiAlias)).OrderBy(data => data.Name, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Types that have all properties of this one too.</summary>
    public IReadOnlyList<ContentTypeDefinition> ComposedBy(Guid type) => Sorted(composedBy[type]);

    public IReadOnlyList<ContentTypeDefinition> AllowedUnder(Guid type) => Sorted(allowedUnder[type]);

    /// <summary>Data types that let one choose or make things of this type.</summary>
    public IReadOnlyList<DataTypeDefinition> NamedBy(Guid type) => [.. namedByDataType[type].OrderBy(data => data.Name, StringComparer.CurrentCultureIgnoreCase)];

    public IReadOnlyList<PropertyUse> UsesOf(Guid dataType) => [.. usesOfDataType[dataType].OrderBy(use => use.Type.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(use => use.Property.SortOrder)];

    public IReadOnlyList<ContentTypeDefinition> TypesOf(IEnumerable<Guid> keys) => Sorted(keys.Select(schema.FindType).OfType<ContentTypeDefinition>());

    /// <summary>Its own properties and those of its compositions, under their tabs and groups.</summary>
    public IReadOnlyList<TabOfType> TabsOf(ContentTypeDefinition type)
    {
        var all = WithCompositions(type);
        var tabs = all.SelectMany(part => part.Tabs).GroupBy(tab => tab.Alias, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from line in schema.PropertiesOf(type).Select(property => new PropertyOfType(property, schema.FindDataType(property.DataType), all.First(part => part.Properties.Contains(property))))
               group line by tabs.GetValueOrDefault(line.Property.Tab) into under
               orderby under.Key?.SortOrder ?? int.MaxValue
               select new TabOfType(under.Key?.Caption ?? "Zonder tabblad", under.Key?.IsGroup ?? false, [.. under.OrderBy(line => line.Property.SortOrder)]),
        ];
    }

    // Own first; a composition that names itself, or another that names it back, is seen once.
    private List<ContentTypeDefinition> WithCompositions(ContentTypeDefinition type)
    {
        var all = new List<ContentTypeDefinition> { type };
        for (var index = 0; index < all.Count; index++)
        {
            all.AddRange(all[index].Compositions.Select(schema.FindType).OfType<ContentTypeDefinition>().Where(part => !all.Contains(part)).Distinct().ToList());
        }

        return all;
    }

    private static IReadOnlyList<ContentTypeDefinition> Sorted(IEnumerable<ContentTypeDefinition> types) => [.. types.OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase)];

    private static bool Matches(string? asked, params IEnumerable<string> texts) =>
        string.IsNullOrWhiteSpace(asked) || texts.Any(text => text.Contains(asked.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A property that has a data type.</summary>
internal sealed record PropertyUse(ContentTypeDefinition Type, PropertyDefinition Property);

/// <summary>A property as a type has it.</summary>
/// <param name="Origin">The type that declares it: itself or a composition.</param>
internal sealed record PropertyOfType(PropertyDefinition Property, DataTypeDefinition? DataType, ContentTypeDefinition Origin);

/// <summary>A tab or a group with its properties.</summary>
internal sealed record TabOfType(string Caption, bool IsGroup, IReadOnlyList<PropertyOfType> Properties);
