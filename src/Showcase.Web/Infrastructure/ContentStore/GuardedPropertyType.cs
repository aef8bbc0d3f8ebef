using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A property type whose converters may fail: a stored value that cannot be read is then no value, and is logged once.</summary>
/// <remarks>Values come from editors, imports and other versions. One that throws would take every list with it in which its document stands.
/// Conversion for the Delivery API passes through as it is: who builds an answer decides there, since refusing a request is an exception too.</remarks>
internal sealed class GuardedPropertyType(IPublishedPropertyType inner, ILogger log) : IPublishedPropertyType
{
    private const int MostRemembered = 1_000;

    private readonly ConcurrentDictionary<Guid, byte> reported = new();

    public IPublishedContentType? ContentType => inner.ContentType;
    public PublishedDataType DataType => inner.DataType;
    public string Alias => inner.Alias;
    public string EditorAlias => inner.EditorAlias;
    public string EditorUiAlias => inner.EditorUiAlias;
    public bool IsUserProperty => inner.IsUserProperty;
    public Umbraco.Cms.Core.Models.ContentVariation Variations => inner.Variations;
    public PropertyCacheLevel CacheLevel => inner.CacheLevel;
    public PropertyCacheLevel DeliveryApiCacheLevel => inner.DeliveryApiCacheLevel;
    public PropertyCacheLevel DeliveryApiCacheLevelForExpansion => inner.DeliveryApiCacheLevelForExpansion;
    public Type ModelClrType => inner.ModelClrType;
    public Type DeliveryApiModelClrType => inner.DeliveryApiModelClrType;
    public Type? ClrType => inner.ClrType;

    public bool? IsValue(object? value, PropertyValueLevel level)
    {
        try
        {
            return inner.IsValue(value, level);
        }
        catch (Exception)
        {
            // Reported when it is converted.
            return false;
        }
    }

    public object? ConvertSourceToInter(IPublishedElement owner, object? source, bool preview) =>
        Guard(owner, () => inner.ConvertSourceToInter(owner, source, preview));

    public object? ConvertInterToObject(IPublishedElement owner, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        Guard(owner, () => inner.ConvertInterToObject(owner, referenceCacheLevel, inter, preview));

    public object? ConvertInterToDeliveryApiObject(IPublishedElement owner, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inner.ConvertInterToDeliveryApiObject(owner, referenceCacheLevel, inter, preview, expanding);

    private object? Guard(IPublishedElement owner, Func<object?> convert)
    {
        try
        {
            return convert();
        }
        catch (Exception unreadable)
        {
            if (reported.Count < MostRemembered && reported.TryAdd(owner.Key, 0))
            {
                log.LogError(unreadable, "The value of {Alias} of {Key} ({ContentType}) cannot be read and is left out", Alias, owner.Key, owner.ContentType.Alias);
            }

            return null;
        }
    }
}
