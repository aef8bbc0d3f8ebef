using System.Text.Json;
using Showcase.Core.Media;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>Picked media to <see cref="Picture"/> or <see cref="MediaFile"/>; one or many as the data type says. Media that is not there any more, or whose file cannot be read, is left out.</summary>
internal sealed class MediaPickerConverter(IPublishedMediaCache media, IPublishedUrlProvider urls, IApiMediaBuilder apiMedia) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias is Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.MediaPicker3;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsMultiple(propertyType) ? typeof(IEnumerable<object>) : typeof(object);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var picked = Picked(inter).Select(pick => Value(pick, propertyType)).ToArray();
        return !IsMultiple(propertyType) ? picked.FirstOrDefault() : Array.TrueForAll(picked, value => value is Picture) ? picked.Cast<Picture>().ToArray() : picked;
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        Picked(inter).Select(pick => Delivered(pick, propertyType)).ToArray();

    private ApiMediaWithCrops Delivered(PickedMedia pick, IPublishedPropertyType propertyType)
    {
        var crops = Crops(pick, propertyType).Select(crop => new ImageCrop(
            crop.Alias,
            crop.Width,
            crop.Height,
            crop.Coordinates is { } cut ? new ImageCropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2) : null));
        return new(apiMedia.Build(pick.Media), pick.FocalPoint is { } focal ? new ImageFocalPoint(focal.Left, focal.Top) : null, [.. crops]);
    }

    private object Value(PickedMedia pick, IPublishedPropertyType propertyType) => pick.Media.ContentType.Alias == "Image"
        ? new Picture(
            pick.Media,
            urls.GetMediaUrl(pick.Media),
            pick.Media.GetProperty("altText")?.GetValue() as string ?? "",
            Number(pick.Media, "umbracoWidth"),
            Number(pick.Media, "umbracoHeight"),
            pick.FocalPoint ?? FocalPoint.Centre,
            Crops(pick, propertyType))
        : new MediaFile(
            pick.Media,
            urls.GetMediaUrl(pick.Media),
            Number(pick.Media, "umbracoBytes"),
            (pick.Media.GetProperty("umbracoExtension")?.GetSourceValue() as string ?? Path.GetExtension(urls.GetMediaUrl(pick.Media)).TrimStart('.')).ToLowerInvariant());

    private IEnumerable<PickedMedia> Picked(object? inter)
    {
        foreach (var stored in StoredMediaPick.Read(inter as string))
        {
            if (media.GetById(stored.MediaKey) is { } item && urls.GetMediaUrl(item).Length > 0)
            {
                var file = item.GetProperty("umbracoFile")?.GetValue() as StoredPicture;
                yield return new(item, (stored.FocalPoint ?? file?.FocalPoint)?.Point, stored.Crops ?? [], file?.Crops ?? []);
            }
        }
    }

    // A crop set in the picker wins over one set on the media item; the data type says which crops there are.
    private static IReadOnlyList<PictureCrop> Crops(PickedMedia pick, IPublishedPropertyType propertyType)
    {
        var declared = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Crops ?? [];
        return [.. declared.Where(crop => crop.Alias is not null).Select(crop =>
            pick.PickCrops.Concat(pick.FileCrops).FirstOrDefault(set => set.Alias == crop.Alias && set.Coordinates is not null) is { } set
                ? (set with { Width = crop.Width, Height = crop.Height }).Crop
                : new PictureCrop(crop.Alias!, crop.Width, crop.Height, null))];
    }

    private static bool IsMultiple(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Multiple ?? false;

    private static int Number(IPublishedContent item, string alias) =>
        int.TryParse(item.GetProperty(alias)?.GetSourceValue() as string, out var number) ? number : 0;

    private sealed record PickedMedia(IPublishedContent Media, FocalPoint? FocalPoint, IReadOnlyList<StoredCrop> PickCrops, IReadOnlyList<StoredCrop> FileCrops);
}

/// <summary>One entry of a stored media picker.</summary>
internal sealed record StoredMediaPick(Guid MediaKey, StoredFocalPoint? FocalPoint, IReadOnlyList<StoredCrop>? Crops)
{
    public static IReadOnlyList<StoredMediaPick> Read(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored) || stored[0] != '[')
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<StoredMediaPick[]>(stored, UmbracoJson.Options) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
