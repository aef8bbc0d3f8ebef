using Microsoft.Extensions.Options;
using Showcase.Web.Features.Delivery.Expansion;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>The content types of this site that the API may speak of.</summary>
internal sealed class DeliveryTypes(SiteSchema schema, PublishedTypes published, PrivateProperties hidden, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public IReadOnlyList<DeliveryType> All() =>
        [.. schema.ContentTypes.Where(IsShown).Select(Describe).OrderBy(type => type.Alias, StringComparer.Ordinal)];

    private bool IsShown(ContentTypeDefinition type) =>
        type.IsMedia || type.IsElement || settings.CurrentValue.IsAllowedContentType(type.Alias);

    private DeliveryType Describe(ContentTypeDefinition type)
    {
        var names = schema.PropertiesOf(type).ToDictionary(property => property.Alias, property => property.Name, StringComparer.OrdinalIgnoreCase);
        var properties = published.Find(type.Alias)?.PropertyTypes ?? [];
        return new(type.Alias, type.Name, KindOf(type),
        [
            .. properties.Where(property => !hidden.Contains(type.Alias, property.Alias))
                .Where(property => !type.IsMedia || !property.Alias.StartsWith("umbraco", StringComparison.Ordinal))
                .Select(property => new DeliveryProperty(property.Alias, names.GetValueOrDefault(property.Alias, property.Alias), ClrTypeOf(property))),
        ]);
    }

    /// <summary>Umbraco gives plain text without a converter, and so without a type.</summary>
    private static Type ClrTypeOf(IPublishedPropertyType property) =>
        property.DeliveryApiModelClrType == typeof(object) && property.EditorAlias is Constants.PropertyEditors.Aliases.TextBox or Constants.PropertyEditors.Aliases.TextArea
            ? typeof(string)
            : property.DeliveryApiModelClrType;

    private static DeliveryTypeKind KindOf(ContentTypeDefinition type) => type switch
    {
        { IsMedia: true } => DeliveryTypeKind.Media,
        { IsElement: true } => DeliveryTypeKind.Element,
        _ => DeliveryTypeKind.Document,
    };
}
