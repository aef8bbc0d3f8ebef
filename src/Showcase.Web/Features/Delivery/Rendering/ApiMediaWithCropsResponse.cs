using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>A media item as the media endpoints answer with it; Umbraco's own class for it is outside its core package.</summary>
/// <param name="Path">Names of the folders and the item, lower case: <c>/beelden/foto/</c>.</param>
internal sealed record ApiMediaWithCropsResponse(
    string Path,
    DateTime CreateDate,
    DateTime UpdateDate,
    Guid Id,
    string Name,
    string MediaType,
    string Url,
    string? Extension,
    int? Width,
    int? Height,
    int? Bytes,
    IDictionary<string, object?> Properties,
    ImageFocalPoint? FocalPoint,
    IEnumerable<ImageCrop>? Crops) : IApiMediaWithCropsResponse;
