using System.Collections.Frozen;
using Showcase.Web.Infrastructure.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Umbraco's published content types over the site's schema, with Umbraco's converters and ours.</summary>
internal sealed class PublishedTypes : IPublishedContentTypeFactory
{
    private readonly SiteSchema schema;
    private readonly IPublishedModelFactory models;
    private readonly PropertyValueConverterCollection converters;
    private readonly ILogger log;
    private readonly FrozenDictionary<Guid, int> dataTypeIds;
    private readonly FrozenDictionary<int, PublishedDataType> dataTypes;
    private readonly FrozenDictionary<string, IPublishedContentType> byAlias;
    private readonly FrozenDictionary<Guid, IPublishedContentType> byKey;

    public PublishedTypes(SiteSchema schema, IPublishedModelFactory models, PropertyValueConverterCollection converters, ILogger<PublishedTypes> log)
    {
        (this.schema, this.models, this.converters, this.log) = (schema, models, converters, log);
        var ordered = schema.DataTypes.OrderBy(type => type.Key).ToList();
        dataTypeIds = ordered.Select((type, index) => (type.Key, Id: index + 1)).ToFrozenDictionary(pair => pair.Key, pair => pair.Id);
        dataTypes = ordered.ToFrozenDictionary(type => dataTypeIds[type.Key], DataType);
        var types = schema.ContentTypes.OrderBy(type => type.Alias, StringComparer.Ordinal).Select(ContentType).ToList();
        byAlias = types.ToFrozenDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        byKey = types.ToFrozenDictionary(type => type.Key);
    }

    public IPublishedContentType? Find(string alias) => byAlias.GetValueOrDefault(alias);

    public IPublishedContentType? Find(Guid key) => byKey.GetValueOrDefault(key);

    public PublishedDataType GetDataType(int id) => dataTypes[id];

    public IPublishedContentType CreateContentType(IContentTypeComposition contentType) => byKey[contentType.Key];

    public IPublishedPropertyType CreatePropertyType(IPublishedContentType contentType, IPropertyType propertyType) =>
        CreatePropertyType(contentType, propertyType.Alias, dataTypeIds[propertyType.DataTypeKey], propertyType.Variations);

    public IPublishedPropertyType CreatePropertyType(IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations) =>
        new GuardedPropertyType(new PublishedPropertyType(contentType, propertyTypeAlias, dataTypeId, isUserProperty: true, variations, converters, models, this), log);

    public IPublishedPropertyType CreateCorePropertyType(IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations) =>
        new PublishedPropertyType(contentType, propertyTypeAlias, dataTypeId, isUserProperty: false, variations, converters, models, this);

    // The schema is read once, at start: nothing can change under these types.
    public void NotifyDataTypeChanges(params int[] ids)
    {
    }

    private IPublishedContentType ContentType(ContentTypeDefinition type, int index) => new PublishedContentType(
        type.Key,
        1000 + index,
        type.Alias,
        type switch { { IsMedia: true } => PublishedItemType.Media, { IsElement: true } => PublishedItemType.Element, _ => PublishedItemType.Content },
        type.Compositions.Select(key => schema.FindType(key)?.Alias).OfType<string>(),
        owner => schema.PropertiesOf(type).Select(property => CreatePropertyType(owner, property.Alias, dataTypeIds[property.DataType], Variation(property.VariesByCulture))),
        Variation(type.VariesByCulture),
        type.IsElement);

    private static ContentVariation Variation(bool byCulture) => byCulture ? ContentVariation.Culture : ContentVariation.Nothing;

    private PublishedDataType DataType(DataTypeDefinition type) => new(
        dataTypeIds[type.Key],
        type.EditorAlias,
        type.EditorUiAlias,
        new Lazy<object?>(() => DataTypeConfigurations.Read(type.EditorAlias, type.ConfigJson)));
}
