using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>Rich text as Umbraco 17 stores it (<c>{markup, blocks}</c>, or bare markup from older sites) to safe, resolved markup.</summary>
internal sealed class RichTextConverter(RichTextRenderer renderer, DeliveryRichTextValue delivery) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias is Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.RichText;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(Core.Content.RichText);

    // Local links and results point outside the document: the value lives as long as the snapshot, which is made anew when either changes.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        StoredRichText.Read(source as string);

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        inter is StoredRichText stored ? renderer.Render(stored.Markup) : Core.Content.RichText.Empty;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => delivery.Type;

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is StoredRichText stored ? delivery.Make(stored) : null;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value is string { Length: > 0 } ? null : false,
        PropertyValueLevel.Inter => value is StoredRichText { Markup.Length: > 0 },
        _ => null,
    };
}

/// <summary>Markup and blocks of a stored rich text.</summary>
/// <param name="BlocksJson">Blocks as stored, or nothing.</param>
internal sealed record StoredRichText(string Markup, string? BlocksJson)
{
    public static StoredRichText Read(string? stored)
    {
        if (string.IsNullOrEmpty(stored) || stored[0] != '{')
        {
            return new(MarkupDepth.Limit(stored ?? ""), null);
        }

        try
        {
            using var json = JsonDocument.Parse(stored);
            var markup = json.RootElement.TryGetProperty("markup", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
            var blocks = json.RootElement.TryGetProperty("blocks", out var list) && list.ValueKind == JsonValueKind.Object ? list.GetRawText() : null;
            return new(MarkupDepth.Limit(markup ?? ""), blocks);
        }
        catch (JsonException)
        {
            // Text that happens to start with a brace.
            return new(MarkupDepth.Limit(stored), null);
        }
    }
}
