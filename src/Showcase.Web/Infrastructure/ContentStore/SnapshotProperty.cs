using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A property of published content: stored value, and what converters made of it, made once per snapshot.</summary>
/// <remarks>Two readers may convert at the same time; they get equal values, so no lock is needed.</remarks>
internal sealed class SnapshotProperty(IPublishedPropertyType propertyType, IPublishedElement owner, DocumentValues values) : IPublishedProperty
{
    private static readonly object Missing = new();

    private object? source = Missing;
    private object? intermediate = Missing;
    private object? value = Missing;

    public IPublishedPropertyType PropertyType => propertyType;

    public string Alias => propertyType.Alias;

    public bool HasValue(string? culture = null, string? segment = null)
    {
        var stored = GetSourceValue(culture, segment);
        return propertyType.IsValue(stored, PropertyValueLevel.Source)
            ?? propertyType.IsValue(Intermediate(culture), PropertyValueLevel.Inter)
            ?? propertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public object? GetSourceValue(string? culture = null, string? segment = null)
    {
        if (Varies)
        {
            return values.Get(Alias, culture);
        }

        return Made(ref source, out var present) ? present : Keep(ref source, values.Get(Alias));
    }

    public object? GetValue(string? culture = null, string? segment = null)
    {
        if (Varies || propertyType.CacheLevel == PropertyCacheLevel.None)
        {
            return Convert(culture);
        }

        return Made(ref value, out var present) ? present : Keep(ref value, Convert(culture));
    }

    /// <summary>Made anew for every answer: fields, expansion, culture and what has expired since differ from request to request.</summary>
    public object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        propertyType.ConvertInterToDeliveryApiObject(owner, PropertyCacheLevel.Elements, Intermediate(culture), preview: false, expanding);

    private bool Varies => propertyType.Variations.VariesByCulture();

    private object? Convert(string? culture) =>
        propertyType.ConvertInterToObject(owner, PropertyCacheLevel.Elements, Intermediate(culture), preview: false);

    private object? Intermediate(string? culture)
    {
        if (Varies)
        {
            return propertyType.ConvertSourceToInter(owner, GetSourceValue(culture), preview: false);
        }

        return Made(ref intermediate, out var present) ? present : Keep(ref intermediate, propertyType.ConvertSourceToInter(owner, GetSourceValue(), preview: false));
    }

    private static bool Made(ref object? field, out object? present)
    {
        present = Volatile.Read(ref field);
        return !ReferenceEquals(present, Missing);
    }

    private static object? Keep(ref object? field, object? made)
    {
        Volatile.Write(ref field, made);
        return made;
    }
}
